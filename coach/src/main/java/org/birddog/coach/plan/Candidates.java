package org.birddog.coach.plan;

import java.util.Arrays;
import org.birddog.coach.vocabulary.Category;

/** The choices of a task as numbers, each at its place in the task, so that a search need not ask them again. */
final class Candidates {

    /** Breathing or relaxation. */
    static final int CALM = 1;

    /** The day's own kind of work. */
    static final int OWN = 2;

    /** What may warm up. */
    static final int WARMING = 4;

    /** For posture. */
    static final int POSTURE = 8;

    final SessionTask task;

    /** To get ready and do it. */
    final int[] seconds;

    /** What speaks for it on this day, less what any exercise costs. */
    final int[] value;

    /** The ordinal of its category. */
    final int[] category;

    /** Of {@link Positions}. */
    final int[] cell;

    /** What it is, in bits: {@link #CALM}, {@link #OWN}, {@link #WARMING}, {@link #POSTURE}. */
    final int[] kind;

    final boolean[] calm;
    final boolean[] ordered;

    /** What it adds however the session stands: its value, and what lack it ends or makes by itself. */
    final long[] always;

    /** The most that it can add to a session that lacks nothing, but for a bonus. */
    final int[] mostGain;

    /** Those that may be in, by {@link #mostGain}, the most first; in the order of the task where that is the same. */
    final int[] byGain;

    /** How many a clinician prescribed. */
    final int orders;

    Candidates(SessionTask task) {
        this.task = task;
        int count = task.choices().size();
        seconds = new int[count];
        value = new int[count];
        category = new int[count];
        cell = new int[count];
        kind = new int[count];
        calm = new boolean[count];
        ordered = new boolean[count];
        always = new long[count];
        mostGain = new int[count];
        int[] sorted = new int[count];
        int open = 0;
        int prescribed = 0;
        for (int i = 0; i < count; i++) {
            Choice choice = task.choices().get(i);
            fill(i, choice);
            prescribed += ordered[i] ? 1 : 0;
            if (task.isOpen(choice)) {
                sortIn(sorted, open++, i);
            }
        }
        byGain = Arrays.copyOf(sorted, open);
        orders = prescribed;
    }

    private void fill(int i, Choice choice) {
        seconds[i] = choice.seconds();
        value[i] = task.merits().get(i) - SessionWorth.EACH_EXERCISE;
        category[i] = choice.category().ordinal();
        cell[i] = Positions.cell(task.block(choice), choice);
        calm[i] = choice.isCalm();
        ordered[i] = task.isOrdered(choice);
        kind[i] = (calm[i] ? CALM : 0)
                | (task.isOwn(choice) ? OWN : 0)
                | (cell[i] < Positions.MAIN ? WARMING : 0)
                | (choice.category() == Category.POSTURE ? POSTURE : 0);
        int lack = (task.isStranger(choice) ? SessionWorth.STOPGAP : 0)
                - (ordered[i] ? SessionWorth.NOT_AS_PRESCRIBED : 0);
        always[i] = value[i] - Draft.LACK * lack;
        mostGain[i] = value[i] + (calm[i] ? SessionWorth.CALM_END : seconds[i] / 10 + 1);
    }

    private void sortIn(int[] sorted, int count, int choice) {
        int place = count;
        while (place > 0 && mostGain[sorted[place - 1]] < mostGain[choice]) {
            sorted[place] = sorted[place - 1];
            place--;
        }
        sorted[place] = choice;
    }

    /** Whether a session can end with it. */
    boolean ends(int choice) {
        return cell[choice] >= Positions.CALM;
    }

    int count() {
        return seconds.length;
    }
}
