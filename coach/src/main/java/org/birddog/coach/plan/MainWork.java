package org.birddog.coach.plan;

import java.util.List;
import org.birddog.coach.vocabulary.Category;
import org.birddog.coach.vocabulary.Focus;

/** Which kinds of exercise are the main work of a day. */
final class MainWork {

    private static final List<Category> AEROBIC =
            List.of(Category.AEROBIC, Category.BALANCE, Category.MIND_BODY, Category.POSTURE, Category.MOBILITY);
    private static final List<Category> MOBILITY = List.of(
            Category.MOBILITY,
            Category.EXTENSION,
            Category.NEURAL,
            Category.POSTURE,
            Category.BALANCE,
            Category.RELEASE);

    private MainWork() {}

    /** Whether an exercise is what a day is for, or goes with it. */
    static boolean suits(Focus focus, Choice choice) {
        Category category = choice.category();
        return switch (focus) {
            case STRENGTH -> choice.isStrength() || category == Category.POSTURE || category == Category.BALANCE;
            case AEROBIC -> AEROBIC.contains(category);
            case MOBILITY -> MOBILITY.contains(category);
            case REST -> category == Category.MOBILITY;
        };
    }
}
