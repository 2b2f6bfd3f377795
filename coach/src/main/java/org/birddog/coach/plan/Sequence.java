package org.birddog.coach.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.birddog.coach.vocabulary.Block;
import org.birddog.coach.vocabulary.Category;
import org.jspecify.annotations.Nullable;

/**
 * A session in its order: blocks one after the other, in each the floor and the standing exercises kept together, so
 * that a person gets down and up at most four times.
 *
 * @param choices in the order in which they are done
 * @param blocks of each choice
 * @param seconds of each choice, with the change of position before it
 */
public record Sequence(List<Choice> choices, List<Block> blocks, List<Integer> seconds) {

    /** Seconds to get down to the floor or up again. */
    public static final int CHANGE = 20;

    /** The most changes of position that a sequence can hold. */
    static final int MOST_CHANGES = 4;

    private static final Comparator<Choice> HARDEST_FIRST =
            Comparator.comparingInt(choice -> -choice.exercise().stage());

    /** The session of what is in a draft. */
    static Sequence of(Draft draft) {
        List<Choice> warmUp = new ArrayList<>();
        List<Choice> mobility = new ArrayList<>();
        List<Choice> main = new ArrayList<>();
        List<Choice> coolDown = new ArrayList<>();
        Choice closer = null;
        SessionTask task = draft.candidates.task;
        int last = draft.closer();
        for (int i = 0; i < draft.candidates.count(); i++) {
            Choice choice = task.choices().get(i);
            if (draft.isIn(i)) {
                List<Choice> block = switch (task.block(choice)) {
                    case WARM_UP -> choice.category() == Category.MOBILITY ? mobility : warmUp;
                    case MAIN -> main;
                    case COOL_DOWN -> coolDown;
                };
                block.add(choice);
                closer = draft.candidates.cell[i] == last ? choice : closer;
            }
        }
        // Who warms up begins on their feet; what is more than a warm-up is main work.
        mobility.sort(Comparator.comparingInt(Sequence::place));
        int warming = Math.min(task.warmUps(), mobility.size());
        warmUp.addAll(mobility.subList(0, warming));
        main.addAll(mobility.subList(warming, mobility.size()));
        main.sort(HARDEST_FIRST);
        Sequence sequence = new Sequence(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        sequence.addBlock(Block.WARM_UP, warmUp);
        sequence.addBlock(Block.MAIN, main);
        if (closer != null) {
            coolDown.remove(closer);
            sequence.addBlock(Block.COOL_DOWN, coolDown);
            sequence.add(Block.COOL_DOWN, closer);
        }
        return sequence;
    }

    private static int place(Choice choice) {
        return choice.exercise().onFloor() ? 2 : choice.exercise().anywhere() ? 1 : 0;
    }

    /** Seconds in all. */
    public int total() {
        int total = 0;
        for (int each : seconds) {
            total += each;
        }
        return total;
    }

    private void addBlock(Block block, List<Choice> unordered) {
        Boolean now = onFloor();
        boolean floorFirst = now != null && now;
        addGroup(block, unordered, floorFirst);
        addGroup(block, unordered, !floorFirst);
    }

    private void addGroup(Block block, List<Choice> unordered, boolean floor) {
        for (Choice choice : unordered) {
            if (choice.exercise().onFloor() == floor) {
                add(block, choice);
            }
        }
    }

    private void add(Block block, Choice choice) {
        Boolean now = onFloor();
        boolean changes = now != null
                && !choice.exercise().anywhere()
                && choice.exercise().onFloor() != now;
        choices.add(choice);
        blocks.add(block);
        seconds.add(choice.seconds() + (changes ? CHANGE : 0));
    }

    /** Whether the person is on the floor after the last exercise that asked for a place; null where none has yet. */
    private @Nullable Boolean onFloor() {
        for (Choice choice : choices.reversed()) {
            if (!choice.exercise().anywhere()) {
                return choice.exercise().onFloor();
            }
        }
        return null;
    }
}
