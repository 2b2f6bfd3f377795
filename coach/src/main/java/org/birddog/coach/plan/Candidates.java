package org.birddog.coach.plan;

import java.util.Arrays;
import org.birddog.coach.vocabulary.Category;

/** The choices of a task as numbers, each at its place in the task, so that a search need not ask them again. */
final class Candidates {

    final SessionTask task;

    /** To get ready and do it. */
    final int[] seconds;

    /** What speaks for it on this day, less what any exercise costs. */
    final int[] value;

    /** The ordinal of its category. */
    final int[] category;

    /** Of {@link Positions}. */
    final int[] cell;

    final boolean[] calm;
    final boolean[] own;
    final boolean[] warming;
    final boolean[] ordered;
    final boolean[] stranger;

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
        calm = new boolean[count];
        own = new boolean[count];
        warming = new boolean[count];
        ordered = new boolean[count];
        stranger = new boolean[count];
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
        own[i] = task.isOwn(choice);
        warming[i] = cell[i] < Positions.MAIN;
        ordered[i] = task.isOrdered(choice);
        stranger[i] = task.isStranger(choice);
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

    boolean isForPosture(int choice) {
        return category[choice] == Category.POSTURE.ordinal();
    }

    /** Whether a session can end with it. */
    boolean ends(int choice) {
        return cell[choice] >= Positions.CALM;
    }

    int count() {
        return seconds.length;
    }
}
