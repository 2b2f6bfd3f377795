package org.birddog.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.birddog.coach.Coach;
import org.birddog.coach.Outlook;
import org.birddog.coach.advice.Advice;
import org.birddog.coach.advice.Exclusion;
import org.birddog.coach.assessment.Assessment;
import org.birddog.coach.assessment.TestStanding;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.content.TestProtocol;
import org.birddog.coach.envelope.Reason;
import org.birddog.coach.facts.Person;
import org.birddog.coach.vocabulary.Condition;
import org.birddog.coach.vocabulary.MovementTest;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.trials.check.BarTable;
import org.birddog.wire.Case;
import org.birddog.wire.CaseReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever the diary, no self-test is open to somebody who should not do it. Judged by a second table of bars. */
class SelfTestPropertyTest {

    private static final int CASES = 4_000;

    /** Rules under which nobody is tested, whatever they leave of exercises. */
    private static final Set<String> CALM = Set.of("pain-flare", "severe-pain", "pain-before", "high-irritability");

    @Test
    void noTest_isOpenToWhoShouldNotDoIt() {
        Coach coach = Bundled.coach();
        List<String> faults = new ArrayList<>();
        Set<MovementTest> open = EnumSet.noneOf(MovementTest.class);
        Set<MovementTest> closed = EnumSet.noneOf(MovementTest.class);
        for (long seed = 0; seed < CASES; seed++) {
            Case invented = CaseReader.read(InventedCase.line(seed, coach.content()));
            Outlook outlook = coach.outlook(invented.diary(), invented.today(), invented.hour());
            Advice advice = coach.advise(outlook);
            Assessment assessment = coach.assess(outlook);
            for (TestStanding standing : assessment.tests()) {
                (standing.isOpen() ? open : closed).add(standing.test().test());
                String fault = standing.isOpen() ? fault(coach, outlook, advice, standing.test()) : null;
                if (fault != null) {
                    faults.add("seed " + seed + ", " + standing.test().test().word() + ": " + fault);
                }
            }
            if (assessment.offer() != null
                    && !assessment.standing(assessment.offer().test()).isOpen()) {
                faults.add("seed " + seed + " offers a closed test");
            }
            if (!assessment.due().isEmpty() && advice.permission().compareTo(Permission.GENTLE) > 0) {
                faults.add("seed " + seed + " asks for a questionnaire under " + advice.permission());
            }
        }
        assertThat(faults).isEmpty();
        assertThat(open).containsExactly(MovementTest.values());
        assertThat(closed).containsExactly(MovementTest.values());
    }

    private static @Nullable String fault(Coach coach, Outlook outlook, Advice advice, TestProtocol test) {
        if (advice.permission() != Permission.TRAIN) {
            return "open under " + advice.permission().word();
        }
        for (Reason reason : advice.because()) {
            if (CALM.contains(reason.rule())) {
                return "open under " + reason.rule();
            }
        }
        if (test.stage() > advice.stage()) {
            return "open above stage " + advice.stage();
        }
        Exercise like = Objects.requireNonNull(coach.content().exercise(test.like()));
        for (Exclusion exclusion : advice.excluded()) {
            if (exclusion.exercise().equals(like.id())
                    && exclusion.because().stream()
                            .anyMatch(reason -> !reason.rule().equals("no-equipment"))) {
                return "open while " + like.id() + " is barred";
            }
        }
        return barred(outlook, test);
    }

    private static @Nullable String barred(Outlook outlook, TestProtocol test) {
        Person person = outlook.now().facts().person();
        Integer week = person.pregnancyWeekOn(outlook.now().facts().today());
        int conditions = 0;
        for (Condition condition : Condition.values()) {
            conditions |= person.told(condition) == null ? 0 : 1 << condition.ordinal();
        }
        int pregnant = week == null ? 0 : week;
        int out = BarTable.barred(conditions, pregnant) | BarTable.cautioned(conditions, pregnant);
        int both = out & test.demands().bits();
        return both == 0 ? null : "asks for what is barred or cautioned: " + Integer.toBinaryString(both);
    }
}
