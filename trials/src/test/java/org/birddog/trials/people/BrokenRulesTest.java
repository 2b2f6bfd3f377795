package org.birddog.trials.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.birddog.coach.Coach;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.envelope.DoseBounds;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.facts.Reply;
import org.birddog.coach.ladder.Training;
import org.birddog.coach.rules.ClinicianOrder;
import org.birddog.coach.rules.EmergencyFlag;
import org.birddog.coach.rules.FourWeeks;
import org.birddog.coach.rules.Rule;
import org.birddog.coach.rules.Rulebook;
import org.birddog.coach.rules.SixWeeks;
import org.birddog.coach.rules.StageReached;
import org.birddog.coach.vocabulary.Answer;
import org.birddog.coach.vocabulary.Demands;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.trials.Bundled;
import org.birddog.trials.sweep.Faulty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Coaches that are broken on purpose: simulated people find each fault and name the seed that lives it again. */
@Tag("slow")
class BrokenRulesTest {

    private static final int YEARS = 8;
    private static final long FIRST_SEED = 4_000_000_000L;
    private static final int MOST_PEOPLE = 60;

    private final Content content = Bundled.content();

    @Test
    void aLadderThatClimbsOnPainOfFive_isFound() {
        Content broken = with(with(content, "hold-dose", "pain", 9), "hold-dose", "high-pain", 11);
        find(Coach.of(with(broken, "step-down", "pain", 11)), "asks for");
    }

    @Test
    void aFlareThatTakesNothingAway_isFound() {
        find(Coach.of(with(content, "pain-flare", "share", 100)), "asks for");
    }

    @Test
    void aFlareThatNobodySees_isFound() {
        find(Coach.of(with(content, "pain-flare", "rise", 9)), "a flare that nobody sees");
    }

    @Test
    void aSuspensionThatDoesNotLast_isFound() {
        find(Coach.of(with(content, "pain-stop", "green-sessions", 0)), "is back too soon after a STOP");
    }

    @Test
    void aStepUpAfterOneGoodSession_isFound() {
        find(Coach.of(with(content, "step-up", "greens", 1)), "asks for");
    }

    @Test
    void aBreakThatTakesNothingDown_isFound() {
        Content broken = with(with(content, "after-a-break", "short-steps", 0), "after-a-break", "middle-steps", 0);
        find(Coach.of(with(broken, "after-a-break", "share", 100)), "asks for");
    }

    @Test
    void aStageThatNeverOpens_isFound() {
        find(Coach.of(with(content, "stage", "green-days", 60)), "responds well and is at stage");
    }

    @Test
    void aStageThatOpensAtOnce_isFound() {
        find(Coach.of(with(content, "stage", "early-weeks-days", 0)), "in the first four weeks");
    }

    @Test
    void anEmergencyThatAPlainNoLifts_isFound() {
        Coach coach = Coach.of(content);
        Coach broken =
                with(coach, rule -> rule instanceof EmergencyFlag flag ? new LiftedByNo(flag.page(), flag) : rule);
        find(broken, "must be at least seek-care-now");
    }

    @Test
    void anEmergencyThatNothingLifts_isFound() {
        Coach coach = Coach.of(content);
        Coach broken =
                with(coach, rule -> rule instanceof EmergencyFlag flag ? new NeverLifted(flag.page(), flag) : rule);
        find(broken, "nothing ends");
    }

    @Test
    void aConditionThatBarsNothing_isFound() {
        Content broken =
                Faulty.withPage(content, "shoulder-pain", page -> Faulty.barring(page, Demands.NONE, Demands.NONE));
        findSoon(Coach.of(broken), "although it makes the barred demand");
    }

    @Test
    void aRestrictionThatNobodyKeeps_isFound() {
        Coach coach = Coach.of(content);
        Coach broken = with(coach, rule -> rule instanceof ClinicianOrder order ? new Unrestricted(order) : rule);
        findSoon(broken, "clinician-order");
    }

    @Test
    void aPregnancyThatStandsStill_isFound() {
        Content broken = Faulty.barredLater(with(content, "pregnancy", "second-trimester", 30), 17);
        findSoon(Coach.of(broken), "although it makes the barred demand");
    }

    @Test
    void anOperationThatLocksNothing_isFound() {
        findSoon(Coach.of(with(content, "uncleared-surgery", "consultation-weeks", 0)), "an operation is not cleared");
    }

    @Test
    void aMorningThatBarsNoBending_isFound() {
        Content broken =
                with(with(content, "flexion-intolerant", "morning-hours", 0), "flexion-intolerant", "night-hours", 0);
        findSoon(Coach.of(broken), "makes the barred demand small-flexion");
    }

    @Test
    void fourWeeksThatStaySilent_areFound() {
        Coach coach = Coach.of(content);
        Coach broken = with(coach, rule -> rule instanceof FourWeeks weeks ? new Silent(weeks.page()) : rule);
        find(broken, "is not told four-weeks");
    }

    @Test
    void sixWeeksThatStaySilent_areFoundFromThePromisesAndFromWhoNeverImproves() {
        Coach coach = Coach.of(content);
        Coach broken = with(coach, rule -> rule instanceof SixWeeks weeks ? new Silent(weeks.page()) : rule);
        find(broken, "is not told six-weeks");
        long unchanging = first(Temperament.Kind.UNCHANGING, Taken.GREEN);
        assertThat(Population.person(broken, unchanging).first())
                .anyMatch(each -> each.contains("was not told six-weeks by day"));
    }

    /** Seven days at half the dose in each four weeks: who takes all well sees every dose go down and up again. */
    @Test
    void aDeloadThatNobodyNeeds_swingsForWhoTakesAllWell() {
        Coach coach = Coach.of(content);
        Coach broken = with(coach, rule -> rule instanceof StageReached stage ? new Deload(stage) : rule);
        long steady = first(Temperament.Kind.STEADY, Taken.GREEN);
        assertThat(Population.person(broken, steady).first()).anyMatch(each -> each.contains("though all was GREEN"));
        assertThat(Population.person(coach, steady).first()).isEmpty();
    }

    @Test
    void aLadderThatClimbsOnHardWork_risesForWhoFindsAllOfItHard() {
        Coach broken = Coach.of(with(content, "hold-dose", "effort", 9));
        long steady = first(Temperament.Kind.STEADY, Taken.AMBER);
        assertThat(Population.person(broken, steady).first()).anyMatch(each -> each.contains(" on AMBER"));
        assertThat(Population.person(Coach.of(content), steady).first()).isEmpty();
    }

    /** The fault is found, named, and found again by the seed that the message names. */
    private static void find(Coach broken, String said) {
        Lived lived = Population.live(broken, 3, YEARS);
        List<String> found =
                lived.first().stream().filter(each -> each.contains(said)).toList();
        assertThat(found).as("of %s", lived.first()).isNotEmpty();
        String message = found.getFirst();
        long seed = Long.parseLong(message.substring("seed ".length(), message.indexOf(',')));
        assertThat(message).contains("./birddog prove --seed " + seed);
        assertThat(Population.person(broken, seed).first()).contains(message);
        assertThat(Population.person(Bundled.coach(), seed).first()).isEmpty();
    }

    /** The same for a fault that most people meet soon: they are lived one by one until the first of them finds it. */
    private static void findSoon(Coach broken, String said) {
        long seed = FIRST_SEED;
        while (Population.person(broken, seed).first().stream().noneMatch(each -> each.contains(said))) {
            assertThat(++seed).as("%s was not found", said).isLessThan(FIRST_SEED + MOST_PEOPLE);
        }
        assertThat(Population.person(Bundled.coach(), seed).first()).isEmpty();
    }

    /** The first seed that makes somebody of a kind who takes all in one way. */
    private static long first(Temperament.Kind kind, Taken constant) {
        long seed = 0;
        Temperament who = Temperament.of(new Dice(seed));
        while (who.kind() != kind || who.constant() != constant) {
            who = Temperament.of(new Dice(++seed));
        }
        return seed;
    }

    private static Content with(Content content, String rule, String number, int value) {
        return Faulty.withPage(content, rule, page -> Faulty.numbered(page, number, value));
    }

    private static Coach with(Coach coach, UnaryOperator<Rule> change) {
        List<Rule> rules = coach.rulebook().rules().stream().map(change).toList();
        assertThat(rules).isNotEqualTo(coach.rulebook().rules());
        Rulebook rulebook = new Rulebook(
                rules,
                coach.rulebook().quickRelief(),
                coach.rulebook().minimumDay(),
                coach.rulebook().sittingBreak());
        return new Coach(coach.content(), rulebook, coach.trainingRules(), coach.inPyramids());
    }

    /** Half of every dose in one week of four. */
    private record Deload(StageReached stage) implements Rule {
        @Override
        public RulePage page() {
            return stage.page();
        }

        @Override
        public List<Finding> findings(Facts facts, Training training) {
            boolean easy = (facts.today() - facts.firstDay()) % 28 >= 21;
            return stage.findings(facts, training).stream()
                    .map(each -> new Finding(
                            each.rule(),
                            each.limit().meet(Envelope.of(DoseBounds.share(easy ? 50 : 100))),
                            each.evidence()))
                    .toList();
        }
    }

    /** An emergency that counts only while the newest answer is a yes. */
    private record LiftedByNo(RulePage page, EmergencyFlag flag) implements Rule {
        @Override
        public List<Finding> findings(Facts facts, Training training) {
            Reply newest = facts.screened().newest(flag.flag());
            return newest == null || newest.answer() != Answer.YES ? List.of() : flag.findings(facts, training);
        }
    }

    /** An emergency that stands for ever. */
    private record NeverLifted(RulePage page, EmergencyFlag flag) implements Rule {
        @Override
        public List<Finding> findings(Facts facts, Training training) {
            for (Reply reply : facts.screened().to(flag.flag())) {
                if (reply.answer() == Answer.YES) {
                    Evidence evidence = Evidence.of("answer", reply.answer(), reply.entry());
                    return List.of(Finding.of(id(), Envelope.only(Permission.SEEK_CARE_NOW), evidence));
                }
            }
            return List.of();
        }
    }

    /** Orders of which only the holds are kept. */
    private record Unrestricted(ClinicianOrder order) implements Rule {
        @Override
        public RulePage page() {
            return order.page();
        }

        @Override
        public List<Finding> findings(Facts facts, Training training) {
            return order.findings(facts, training).stream()
                    .filter(each -> each.limit().permission() != Permission.TRAIN)
                    .toList();
        }
    }

    /** A rule that never speaks. */
    private record Silent(RulePage page) implements Rule {
        @Override
        public List<Finding> findings(Facts facts, Training training) {
            return List.of();
        }
    }
}
