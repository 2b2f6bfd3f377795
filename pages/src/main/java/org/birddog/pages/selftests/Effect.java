package org.birddog.pages.selftests;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.advice.Exclusion;
import org.birddog.coach.assessment.TestStanding;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.diary.SelfTest;
import org.birddog.coach.envelope.Reason;
import org.birddog.coach.indications.Indications;
import org.birddog.coach.vocabulary.MovementTest;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.PlainDay;
import org.jspecify.annotations.Nullable;

/**
 * What the newest result of a self-test changes in the plan.
 *
 * @param results of the newest day, in words
 * @param day of them, in words
 * @param says the rule's words, or null where nothing changes
 * @param exercises the first of those that are open to the person and are chosen more often for it
 * @param until the last day on which it counts, in words, or null where it no longer does
 */
record Effect(
        List<String> results,
        String day,
        @Nullable String says,
        List<Named> exercises,
        @Nullable String until) {

    private static final int MOST = 6;

    /** An exercise and what it is called. */
    record Named(String id, String name) {}

    /** The effect of the newest result, or null where there is none. */
    static @Nullable Effect of(Turn turn, TestStanding standing) {
        SelfTest newest = standing.newest();
        if (newest == null) {
            return null;
        }
        Indications indications = Indications.of(turn.sight().facts(), turn.content());
        List<String> results = new ArrayList<>();
        Reason reason = null;
        String seen = newest.id();
        for (SelfTest each : ofDay(turn, standing.test().test(), newest.at().day())) {
            results.add(PlainResult.of(each, turn.say()));
            Reason found = indications.seenIn(each.id());
            seen = found == null ? seen : each.id();
            reason = found == null ? reason : found;
        }
        return new Effect(
                results,
                PlainDay.ofYear(turn.say(), newest.at().day()),
                reason == null ? null : turn.sayings().of(reason).says(),
                reason == null ? List.of() : exercises(turn, indications, seen),
                standing.isFreshOn(turn.now().day()) ? SelfTestsPage.until(turn, standing, newest) : null);
    }

    private static List<SelfTest> ofDay(Turn turn, MovementTest test, int day) {
        return turn.sight().facts().selfTests().stream()
                .filter(each -> each.test() == test && each.at().day() == day)
                .toList();
    }

    private static List<Named> exercises(Turn turn, Indications indications, String entry) {
        List<String> out =
                turn.advice().excluded().stream().map(Exclusion::exercise).toList();
        List<Named> named = new ArrayList<>();
        for (Exercise exercise : turn.climbed().exercises()) {
            boolean open = !out.contains(exercise.id());
            if (open && named.size() < MOST && indications.speaksFor(exercise, entry)) {
                named.add(new Named(exercise.id(), turn.sayings().name(exercise.id())));
            }
        }
        return named;
    }
}
