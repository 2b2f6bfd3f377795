package org.birddog.trials.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.birddog.coach.Coach;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.facts.Reply;
import org.birddog.coach.indications.Direction;
import org.birddog.coach.ladder.Training;
import org.birddog.coach.rules.BarringCondition;
import org.birddog.coach.rules.Rule;
import org.birddog.coach.vocabulary.Answer;
import org.birddog.coach.vocabulary.Condition;
import org.birddog.coach.vocabulary.Demands;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.coach.vocabulary.RedFlag;
import org.birddog.trials.Bundled;
import org.birddog.trials.check.BarTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A fixed part of what {@code ./birddog prove} sweeps holds, and whatever is broken is found. */
class SweepTest {

    private static final Coach COACH = Bundled.coach();
    private static final Content CONTENT = COACH.content();

    @Test
    void fixedSample_hasNoViolation() {
        Sweep.Swept swept = Sweep.of(COACH).run(new Sweep.Extent(151, 25));
        assertThat(swept.violations().first()).isEmpty();
        assertThat(swept.violations().count()).isZero();
        assertThat(swept.profiles()).isEqualTo(218 * 4 * 3 * 3 * 5);
        assertThat(swept.envelopes()).isGreaterThan(3_000);
        assertThat(swept.plans()).isGreaterThan(1_000);
    }

    @Test
    void conditionThatBarsNothing_isFound() {
        for (Condition condition : BarTable.CONDITIONS) {
            Content broken = Faulty.withPage(
                    CONTENT, condition.word(), page -> Faulty.barring(page, Demands.NONE, page.cautions()));
            assertThat(found(Coach.of(broken)))
                    .as(condition.word())
                    .contains(condition.word() + " does not bar what it must");
        }
    }

    @Test
    void conditionThatBarsOneDemandLess_isFound() {
        for (Condition condition : BarTable.CONDITIONS) {
            Content broken = Faulty.withPage(CONTENT, condition.word(), page -> {
                int bits = page.bars().bits();
                return Faulty.barring(page, new Demands(bits & (bits - 1)), page.cautions());
            });
            assertThat(found(Coach.of(broken))).contains(condition.word() + " does not bar what it must");
        }
    }

    @Test
    void conditionThatCautionsNothing_isFound() {
        for (Condition condition : BarTable.CONDITIONS) {
            Content broken =
                    Faulty.withPage(CONTENT, condition.word(), page -> Faulty.barring(page, page.bars(), Demands.NONE));
            Set<String> found = found(Coach.of(broken));
            if (BarTable.cautions(condition).isEmpty()) {
                assertThat(found).as(condition.word()).isEmpty();
            } else {
                assertThat(found).contains(condition.word() + " does not caution what it must");
            }
        }
    }

    @Test
    void conditionThatAsksNobodyFirst_isFound() {
        Coach broken = Faulty.withRule(
                COACH, "spinal-fusion", rule -> new BarringCondition(rule.page(), Condition.SPINAL_FUSION));
        assertThat(found(broken)).anyMatch(fault -> fault.startsWith("the permission is train"));
    }

    @Test
    void irritabilityThatLimitsNothing_isFound() {
        Coach broken = Faulty.withRule(COACH, "high-irritability", rule -> new Silent(rule.page()));
        assertThat(found(broken)).anyMatch(fault -> fault.startsWith("high irritability leaves the dose"));
    }

    @Test
    void pregnancyThatBarsAWeekLate_isFound() {
        Violations violations = new Violations();
        new WeekSweep(Coach.of(Faulty.barredLater(CONTENT, 1)), CONTENT, violations).run(7);
        assertThat(violations.kinds()).anyMatch(fault -> fault.startsWith("open in week 1 "));
        assertThat(violations.count()).isGreaterThan(100);
    }

    /** Told yesterday, week 12: the last two of the seven days ahead are in week 13. */
    @Test
    void weekAheadThatForgetsTheCalendar_isFound() {
        SweptPerson last = new SweptPerson(0, 0, 12, SweptPerson.Irritable.LOW, SweptPerson.Direction.NONE, 3);
        assertThat(Sweep.of(COACH).run(last).first()).isEmpty();
        Coach broken = Faulty.withRule(COACH, "pregnancy", rule -> new OnlyToday(rule));
        assertThat(Sweep.of(broken).run(last).kinds())
                .isNotEmpty()
                .allMatch(fault -> fault.contains("in the week ahead on a day in week"));
    }

    @Test
    void ruleThatListensToADirection_isFound() {
        Violations violations = new Violations();
        EnvelopeSweep sweep = new EnvelopeSweep(
                Faulty.withRule(COACH, "directional-preference", rule -> new Limiting(rule.page())),
                CONTENT,
                violations);
        sweep.run(8191);
        assertThat(violations.kinds()).anyMatch(fault -> fault.startsWith("a direction changes the envelope"));
    }

    @ParameterizedTest
    @MethodSource("locks")
    void redFlagThatANoLifts_isFound(RedFlag flag) {
        Violations violations = new Violations();
        Coach broken = Faulty.withRule(COACH, flag.word(), rule -> new Forgetful(rule.page(), flag));
        new FlagSweep(broken, CONTENT, violations).run();
        String wanted = FlagTable.expected(flag, FlagStory.YES).word();
        assertThat(violations.kinds()).contains("the permission is train, not " + wanted);
    }

    static Stream<RedFlag> locks() {
        return Stream.of(RedFlag.values())
                .filter(flag -> FlagTable.expected(flag, FlagStory.YES).compareTo(Permission.ASK_FIRST) > 0);
    }

    @Test
    void plannerThatIgnoresABar_isFound() {
        assertThat(planned(Planning.WITHOUT_BARS)).anyMatch(fault -> fault.contains("it makes the barred demand"));
    }

    @Test
    void plannerThatIgnoresTheStage_isFound() {
        assertThat(planned(Planning.WITHOUT_STAGE)).anyMatch(fault -> fault.contains("is above the stage"));
    }

    @Test
    void everyPersonOfTheSweep_canBeMadeAgainFromTheirKey() {
        SweptPerson person = new SweptPerson(
                SweptPerson.bits(List.of(Condition.SPINAL_FUSION, Condition.NO_FLOOR)),
                SweptPerson.bits(List.of(Condition.SPINAL_FUSION)),
                16,
                SweptPerson.Irritable.HIGH,
                SweptPerson.Direction.FLEXION,
                4);
        assertThat(person.key()).isEqualTo("spinal-fusion:seen+no-floor,16,high,flexion,4");
        assertThat(SweptPerson.of(person.key())).isEqualTo(person);
        SweptPerson nobody = new SweptPerson(0, 0, 0, SweptPerson.Irritable.LOW, SweptPerson.Direction.NONE, 1);
        assertThat(SweptPerson.of(nobody.key())).isEqualTo(nobody);
    }

    /** What a small sweep of envelopes finds. */
    private static Set<String> found(Coach broken) {
        Violations violations = new Violations();
        new EnvelopeSweep(broken, CONTENT, violations).run(2047);
        return violations.kinds();
    }

    private enum Planning {
        WITHOUT_BARS,
        WITHOUT_STAGE
    }

    /** What is found of the plans that a planner makes who does not see all of the envelope. */
    private static Set<String> planned(Planning planning) {
        Violations violations = new Violations();
        PlanSweep sweep = new PlanSweep(
                COACH,
                outlook -> {
                    Envelope all = outlook.envelope();
                    Envelope seen = new Envelope(
                            all.permission(),
                            all.repertoire(),
                            planning == Planning.WITHOUT_BARS ? Demands.NONE : all.barred(),
                            all.cautioned(),
                            all.suspended(),
                            planning == Planning.WITHOUT_STAGE ? Envelope.HIGHEST_STAGE : all.stage(),
                            all.dose(),
                            all.manner(),
                            all.minutes());
                    return COACH.advise(Faulty.planningWithin(COACH, outlook, seen));
                },
                CONTENT,
                violations);
        List<SweptPerson> people = new ArrayList<>();
        for (Condition condition : BarTable.CONDITIONS) {
            int bit = SweptPerson.bits(List.of(condition));
            people.add(new SweptPerson(bit, bit, 0, SweptPerson.Irritable.LOW, SweptPerson.Direction.NONE, 2));
        }
        sweep.run(people);
        return violations.kinds();
    }

    /** A rule that says nothing of the days ahead. */
    private record OnlyToday(Rule rule) implements Rule {
        @Override
        public RulePage page() {
            return rule.page();
        }

        @Override
        public List<Finding> findings(Facts facts, Training training) {
            return rule.findings(facts, training);
        }
    }

    /** A rule that finds nothing. */
    private record Silent(RulePage page) implements Rule {
        @Override
        public List<Finding> findings(Facts facts, Training training) {
            return List.of();
        }
    }

    /** A direction that limits instead of ranking. */
    private record Limiting(RulePage page) implements Rule {
        @Override
        public List<Finding> findings(Facts facts, Training training) {
            Direction direction = Direction.of(facts, page);
            return direction == null
                    ? List.of()
                    : List.of(new Finding(id(), Envelope.minutes(10), direction.evidence()));
        }
    }

    /** A red flag whose newest answer alone counts. */
    private record Forgetful(RulePage page, RedFlag flag) implements Rule {
        @Override
        public List<Finding> findings(Facts facts, Training training) {
            Reply newest = facts.screened().newest(flag);
            return newest == null || newest.answer() != Answer.YES
                    ? List.of()
                    : List.of(new Finding(
                            id(),
                            Envelope.only(FlagTable.expected(flag, FlagStory.YES)),
                            List.of(Evidence.of("answer", newest.answer(), newest.entry()))));
        }
    }
}
