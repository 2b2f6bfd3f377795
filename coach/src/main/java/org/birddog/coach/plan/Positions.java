package org.birddog.coach.plan;

import java.util.Arrays;
import org.birddog.coach.vocabulary.Block;
import org.birddog.coach.vocabulary.Category;

/**
 * How often a person gets down and up in a session, in which each block keeps the floor and the rest together.
 * Exercises are counted in cells, three for each thing that they do: on the feet, on the floor, anywhere.
 */
final class Positions {

    static final int MOBILITY = 0;
    static final int WALK = 3;
    static final int MAIN = 6;
    static final int CALM = 9;
    static final int STRETCH = 12;
    static final int CELLS = 15;

    /** More changes than any session has: nothing of the kind can end it. */
    static final int NO_END = 99;

    /** The cell of nothing. */
    static final int NOTHING = CELLS;

    private static final int UP = 0;
    private static final int FLOOR = 1;
    private static final int ANYWHERE = 2;

    // A state is how often somebody changed so far, times four, and where they are.
    private static final int ON_FEET = 1;
    private static final int ON_FLOOR = 2;
    private static final int BOTH = 3;
    private static final int WHERE = 3;
    private static final int ONCE = 4;

    private static final int UNKNOWN = -1;

    /** The changes from where somebody is, by what the rest of the cool-down holds and where its last exercise is. */
    private static final int[] ENDINGS = endings();

    private final int warmUpPlaces;

    /** More of one cell than so many change nothing. */
    private final int enough;

    private final int[] in = new int[CELLS + 1];
    private final int[] toCalm = new int[CELLS + 1];
    private final int[] toStretch = new int[CELLS + 1];
    private final boolean[] known = new boolean[CELLS + 1];

    /** The state after warm-up and main work, which what winds down does not change; or {@link #UNKNOWN}. */
    private int mainState = UNKNOWN;

    private int warming;

    /** Of nothing yet, where so many exercises for mobility warm up. */
    Positions(int warmUpPlaces) {
        this.warmUpPlaces = warmUpPlaces;
        this.enough = warmUpPlaces + 1;
    }

    /** The cell of a choice that is done in a block. */
    static int cell(Block block, Choice choice) {
        int kind = switch (block) {
            case WARM_UP -> choice.category() == Category.MOBILITY ? MOBILITY : WALK;
            case MAIN -> MAIN;
            case COOL_DOWN -> choice.isCalm() ? CALM : STRETCH;
        };
        return kind
                + (choice.exercise().anywhere() ? ANYWHERE : choice.exercise().onFloor() ? FLOOR : UP);
    }

    /** Counts one more of a cell, or one less. */
    void count(int cell, int by) {
        int before = Math.min(in[cell], enough);
        in[cell] += by;
        warming += cell < MAIN ? by : 0;
        if (Math.min(in[cell], enough) != before) {
            Arrays.fill(known, false);
            mainState = cell < CALM ? UNKNOWN : mainState;
        }
    }

    /** How many there are that warm up, or would if there were room. */
    int warming() {
        return warming;
    }

    /** The changes with one more of a cell, ending with breathing or relaxation; {@link #NO_END} without any. */
    int toCalm(int cell) {
        know(cell);
        return toCalm[cell];
    }

    /** The changes with one more of a cell, ending with a stretch; {@link #NO_END} without any. */
    int toStretch(int cell) {
        know(cell);
        return toStretch[cell];
    }

    /** Which cell it is best to end with, of three that begin with a given one. */
    int closer(int kind) {
        int state = afterMain();
        int best = kind;
        for (int cell = kind; cell < kind + 3; cell++) {
            boolean better = in[best] == 0 || ENDINGS[ending(state) + cell % 3] < ENDINGS[ending(state) + best % 3];
            best = in[cell] > 0 && better ? cell : best;
        }
        return best;
    }

    private void know(int cell) {
        if (known[cell]) {
            return;
        }
        known[cell] = true;
        if (mainState == UNKNOWN) {
            mainState = afterMain();
        }
        in[cell]++;
        int state = cell < CALM ? afterMain() : mainState;
        toCalm[cell] = least(state, CALM);
        toStretch[cell] = least(state, STRETCH);
        in[cell]--;
    }

    private int least(int state, int kind) {
        int ending = ending(state);
        int least = in[kind + UP] > 0 ? ENDINGS[ending + UP] : NO_END;
        least = in[kind + FLOOR] > 0 ? Math.min(least, ENDINGS[ending + FLOOR]) : least;
        least = in[kind + ANYWHERE] > 0 ? Math.min(least, ENDINGS[ending + ANYWHERE]) : least;
        return least == NO_END ? NO_END : state / ONCE + least;
    }

    private int ending(int state) {
        int up = Math.min(2, in[CALM + UP] + in[STRETCH + UP]);
        int floor = Math.min(2, in[CALM + FLOOR] + in[STRETCH + FLOOR]);
        return (((state & WHERE) * 3 + up) * 3 + floor) * 3;
    }

    /** The state after warm-up and main work. */
    private int afterMain() {
        int room = warmUpPlaces;
        int up = Math.min(room, in[MOBILITY + UP]);
        room -= up;
        room -= Math.min(room, in[MOBILITY + ANYWHERE]);
        int floor = Math.min(room, in[MOBILITY + FLOOR]);
        int state = after(0, up + in[WALK + UP], floor + in[WALK + FLOOR]);
        return after(state, in[MOBILITY + UP] - up + in[MAIN + UP], in[MOBILITY + FLOOR] - floor + in[MAIN + FLOOR]);
    }

    private static int[] endings() {
        int[] endings = new int[81];
        for (int place = 0; place < endings.length; place++) {
            int last = place % 3;
            int up = last == UP ? 1 : 0;
            int floor = last == FLOOR ? 1 : 0;
            int rest = after(place / 27, place / 9 % 3 - up, place / 3 % 3 - floor);
            endings[place] = after(rest, up, floor) / ONCE;
        }
        return endings;
    }

    private static int after(int state, int up, int floor) {
        int places = (up > 0 ? ON_FEET : 0) | (floor > 0 ? ON_FLOOR : 0);
        int at = state & WHERE;
        if (places == 0 || places == at) {
            return state;
        }
        if (places == BOTH) {
            return state - at + ONCE + (at == ON_FLOOR ? ON_FEET : ON_FLOOR);
        }
        return state - at + (at == 0 ? 0 : ONCE) + places;
    }
}
