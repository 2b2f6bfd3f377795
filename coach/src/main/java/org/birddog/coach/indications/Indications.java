package org.birddog.coach.indications;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Reason;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.facts.Told;
import org.birddog.coach.vocabulary.Category;
import org.birddog.coach.vocabulary.Condition;
import org.birddog.coach.vocabulary.Demand;
import org.birddog.coach.vocabulary.Position;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a person that speaks for some exercises: the direction that eases their pain, what their self-tests
 * found tight or weak, bones, joints, and staying well. All of it ranks what the envelope leaves open.
 *
 * @param list in the order in which reasons are given
 */
public record Indications(List<Indication> list) {

    private static final List<Category> BEARING =
            List.of(Category.AEROBIC, Category.STRENGTH, Category.FUNCTION, Category.BALANCE);
    private static final List<Category> EASY = List.of(Category.AEROBIC, Category.MIND_BODY, Category.BALANCE);

    /** What speaks for what, today. */
    public static Indications of(Facts facts, Content content) {
        List<Indication> list = new ArrayList<>(MuscleTests.of(facts, content));
        Direction direction = Direction.of(facts, content.page(Direction.RULE));
        if (direction != null) {
            int worth = content.page(Direction.RULE).number("worth");
            list.add(new Indication(Direction.RULE, direction.evidence(), worth, direction::eases));
            list.add(new Indication(Direction.RULE, direction.evidence(), -worth, direction::opposes));
        }
        condition(facts, Condition.OSTEOPOROSIS, "bone-health", Indications::bearsWeight, content, list);
        condition(facts, Condition.ARTHRITIS, "easy-on-joints", Indications::isEasyOnJoints, content, list);
        Recovery recovery = Recovery.of(facts, content);
        if (recovery != null) {
            int worth = content.page(Recovery.RULE).number("worth");
            list.add(new Indication(Recovery.RULE, recovery.evidence(), worth, Recovery::keepsWell));
        }
        return new Indications(List.copyOf(list));
    }

    /** What all of it is worth for an exercise. */
    public int worth(Exercise exercise) {
        int worth = 0;
        for (Indication indication : list) {
            worth += indication.isAbout(exercise) ? indication.worth() : 0;
        }
        return worth;
    }

    /** The first that speaks for an exercise, or null. */
    public @Nullable Reason reason(Exercise exercise) {
        for (Indication indication : list) {
            if (indication.worth() > 0 && indication.isAbout(exercise)) {
                return indication.reason();
            }
        }
        return null;
    }

    /** The first that was seen in an entry of the diary, or null. */
    public @Nullable Reason seenIn(String entry) {
        for (Indication indication : list) {
            if (indication.isSeenIn(entry)) {
                return indication.reason();
            }
        }
        return null;
    }

    /** Whether something that was seen in an entry speaks for an exercise. */
    public boolean speaksFor(Exercise exercise, String entry) {
        for (Indication indication : list) {
            if (indication.worth() > 0 && indication.isSeenIn(entry) && indication.isAbout(exercise)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a rule is among them. */
    public boolean says(String rule) {
        for (Indication indication : list) {
            if (indication.rule().equals(rule)) {
                return true;
            }
        }
        return false;
    }

    private static void condition(
            Facts facts,
            Condition condition,
            String rule,
            Predicate<Exercise> exercises,
            Content content,
            List<Indication> list) {
        Told<Condition> told = facts.person().told(condition);
        if (told != null) {
            List<Evidence> evidence = List.of(Evidence.of("condition", condition, told.entry()));
            list.add(new Indication(rule, evidence, content.page(rule).number("worth"), exercises));
        }
    }

    /** On the feet and working, or for the muscles along the spine (clinical.md B7, A115). */
    private static boolean bearsWeight(Exercise exercise) {
        boolean standing = exercise.position() == Position.STANDING && BEARING.contains(exercise.category());
        return standing || exercise.category() == Category.BACK_EXTENSOR;
    }

    /** Moving on without jolts or deep knee bends (clinical.md A116). */
    private static boolean isEasyOnJoints(Exercise exercise) {
        return EASY.contains(exercise.category())
                && !exercise.demands().contains(Demand.IMPACT)
                && !exercise.demands().contains(Demand.DEEP_KNEE);
    }
}
