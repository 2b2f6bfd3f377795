package org.birddog.coach.plan;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.vocabulary.Block;

/**
 * A session in its order: blocks one after the other, in each the floor and the standing exercises kept together, so
 * that a person gets down and up at most four times.
 *
 * @param choices in the order in which they are done
 * @param blocks of each choice
 * @param seconds of each choice, with the change of position before it
 */
record Sequence(List<Choice> choices, List<Block> blocks, List<Integer> seconds) {

    /** Seconds to get down to the floor or up again. */
    static final int CHANGE = 20;

    /** The most changes of position that a sequence can hold. */
    static final int MOST_CHANGES = 4;

    static Sequence of(List<Choice> warmUp, List<Choice> main, List<Choice> coolDown, Choice closer) {
        Sequence sequence = new Sequence(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        sequence.addBlock(Block.WARM_UP, warmUp);
        sequence.addBlock(Block.MAIN, main);
        sequence.addBlock(Block.COOL_DOWN, coolDown);
        sequence.add(Block.COOL_DOWN, closer);
        return sequence;
    }

    int total() {
        int total = 0;
        for (int each : seconds) {
            total += each;
        }
        return total;
    }

    private void addBlock(Block block, List<Choice> unordered) {
        boolean floorFirst = onFloor() && !choices.isEmpty();
        addGroup(block, unordered, floorFirst);
        addGroup(block, unordered, !floorFirst);
    }

    /** The hardest first. */
    private void addGroup(Block block, List<Choice> unordered, boolean floor) {
        List<Choice> group = new ArrayList<>();
        for (Choice choice : unordered) {
            if (choice.exercise().onFloor() == floor) {
                group.add(choice);
            }
        }
        if (block == Block.MAIN) {
            group.sort((one, other) -> other.exercise().stage() - one.exercise().stage());
        }
        for (Choice choice : group) {
            add(block, choice);
        }
    }

    private void add(Block block, Choice choice) {
        boolean changes = !choices.isEmpty()
                && !choice.exercise().anywhere()
                && choice.exercise().onFloor() != onFloor();
        choices.add(choice);
        blocks.add(block);
        seconds.add(choice.seconds() + (changes ? CHANGE : 0));
    }

    /** Whether the person is on the floor after the last exercise that asked for a place. */
    private boolean onFloor() {
        for (Choice choice : choices.reversed()) {
            if (!choice.exercise().anywhere()) {
                return choice.exercise().onFloor();
            }
        }
        return false;
    }
}
