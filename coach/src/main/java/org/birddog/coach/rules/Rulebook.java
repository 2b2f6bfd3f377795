package org.birddog.coach.rules;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.facts.LegSigns;
import org.birddog.coach.ladder.Training;
import org.birddog.coach.vocabulary.Acknowledged;
import org.birddog.coach.vocabulary.Condition;
import org.birddog.coach.vocabulary.RedFlag;

/**
 * The table of contents of the rules. All are asked, always; every answer is kept, so their order cannot matter.
 *
 * @param rules every rule that can find something
 * @param quickRelief asked beside them where the person wants a few calm minutes now
 * @param minimumDay asked beside them where the person wants the day's session in a few minutes
 * @param sittingBreak asked beside them where the person gets up from sitting for a moment
 */
public record Rulebook(List<Rule> rules, Rule quickRelief, Rule minimumDay, Rule sittingBreak) {

    /** Pages that give a reason but no limit: why a dose is what it is, and why an exercise is in the session. */
    public static final List<String> REASONS = List.of(
            "step-up",
            "step-down",
            "next-morning",
            "hold-dose",
            "first-dose",
            "warm-up",
            "wind-down",
            "basics-first",
            "for-your-site",
            "for-your-aim",
            "you-like-it",
            "week-balance",
            "rest-day",
            "relief-set",
            "weekly-targets",
            "tight-muscle",
            "weak-muscle",
            "bone-health",
            "easy-on-joints",
            "talk-test",
            "heart-rate-zone",
            "enough-for-posture",
            "lesson-now",
            "lesson-for-you",
            "lesson-next",
            "lesson-again",
            "questionnaire-due",
            "self-test-due",
            "weekly-review",
            "self-test-open",
            "no-equipment",
            "last-check");

    /** More than rules mostly find, so that a list of findings seldom grows. */
    private static final int MOSTLY = 32;

    /** The rulebook with the numbers of a content. */
    public static Rulebook of(Content content) {
        List<Rule> rules = new ArrayList<>();
        for (RedFlag flag : RedFlag.values()) {
            rules.add(redFlag(content, flag));
        }
        for (Condition condition : Condition.values()) {
            rules.add(condition(content, condition));
        }
        rules.add(new ScreeningDue(content.page("screening-due")));
        rules.add(new ProfileDue(content.page("profile-due")));
        rules.add(new UnderSixteen(content.page("under-sixteen")));
        rules.add(new UnclearedSurgery(content.page("uncleared-surgery")));
        rules.add(Pregnancy.of(content.page("pregnancy"), content));
        rules.add(new Postpartum(content.page("postpartum")));
        rules.add(new SeverePain(content.page("severe-pain"), consultation(content, "severe-pain-days")));
        rules.add(new PainStop(content.page("pain-stop")));
        rules.add(new PainFlare(content.page("pain-flare")));
        rules.add(new PainBefore(content.page("pain-before")));
        rules.add(new AfterABreak(content.page("after-a-break")));
        rules.add(new HighIrritability(content.page("high-irritability")));
        rules.add(new Cautious(content.page("cautious")));
        rules.add(new StageReached(content.page("stage")));
        addDirections(rules, content);
        addActivity(rules, content);
        rules.add(new ClinicianOrder(content.page("clinician-order")));
        rules.add(new ConsultationCounts(content.page("consultation")));
        rules.add(new UnknownEntryRule(content.page("unknown-entry"), content));
        RulePage sixWeeks = content.page("six-weeks");
        int recentDays = sixWeeks.number("check-in-days");
        rules.add(new TwoWeeksWorse(content.page("two-weeks-worse"), recentDays));
        rules.add(new FourWeeks(content.page("four-weeks"), sixWeeks.number("days"), recentDays));
        rules.add(new SixWeeks(sixWeeks));
        rules.add(new Acknowledge(content.page("see-a-professional"), Acknowledged.SEE_A_PROFESSIONAL));
        rules.add(new Acknowledge(content.page("warning-signs"), Acknowledged.WARNING_SIGNS));
        return new Rulebook(
                List.copyOf(rules),
                new QuickRelief(content.page("quick-relief")),
                new MinimumDay(content.page("minimum-day")),
                new SittingBreak(content.page("sitting-break")));
    }

    private static void addDirections(List<Rule> rules, Content content) {
        RulePage travels = content.page("leg-pain-travels");
        rules.add(new DirectionalPreference(content.page("directional-preference")));
        rules.add(new LegPainTravels(travels));
        rules.add(new LegPainRetreats(content.page("leg-pain-retreats"), travels.number("days")));
    }

    private static void addActivity(List<Rule> rules, Content content) {
        int goal = content.page("weekly-targets").number("moderate-minutes");
        rules.add(new AerobicLadder(content.page("aerobic-ladder"), content, goal));
        rules.add(new JoggingLast(content.page("jogging-last")));
        rules.add(new StayWell(content.page("stay-well"), content));
        rules.add(new HardDay(content.page("hard-day")));
        rules.add(new MotivationDrop(content.page("motivation-drop")));
    }

    /** Everything that every rule finds, the most open permission last. */
    public List<Finding> findings(Facts facts, Training training) {
        List<Finding> findings = new ArrayList<>(MOSTLY);
        for (Rule rule : rules) {
            List<Finding> found = rule.findings(facts, training);
            if (!found.isEmpty()) {
                findings.addAll(found);
            }
        }
        return findings;
    }

    /** What the calendar alone closes by a later day, by every rule. */
    public Envelope ahead(Facts facts, int day) {
        Envelope ahead = Envelope.OPEN;
        for (Rule rule : rules) {
            ahead = ahead.meet(rule.ahead(facts, day));
        }
        return ahead;
    }

    private static Rule redFlag(Content content, RedFlag flag) {
        RulePage page = content.page(flag.word());
        int consultation = consultation(content, "lift-days");
        return switch (flag.action()) {
            case EMERGENCY -> new EmergencyFlag(page, flag);
            case URGENT -> new UrgentFlag(page, flag);
            case REVIEW ->
                switch (flag) {
                    case CANCER_HISTORY -> new CancerHistory(page, consultation);
                    case FIRST_EPISODE_UNDER_20_OR_OVER_55 -> new FirstEpisode(page, consultation);
                    default -> new ReviewFlag(page, flag, consultation);
                };
            case CONDITION -> new OneLegNumb(page, content.page(Condition.LEG_SYMPTOMS.word()));
            case INFORM -> new InformFlag(page, flag);
        };
    }

    private static Rule condition(Content content, Condition condition) {
        RulePage page = content.page(condition.word());
        return switch (condition) {
            case HIGH_BLOOD_PRESSURE -> new HighBloodPressure(page);
            case SPINAL_FUSION -> new SpinalFusion(page);
            case LEG_SYMPTOMS -> new LegSymptoms(page, LegSigns.of(page));
            case BETA_BLOCKER, HEART_RHYTHM -> new ZonesOff(page, condition);
            case FEAR_OF_MOVEMENT -> new FearOfMovement(page);
            case FLEXION_INTOLERANT -> new FlexionIntolerant(page);
            case OSTEOPOROSIS,
                    SPINAL_STENOSIS,
                    SPONDYLOLISTHESIS,
                    PELVIC_GIRDLE_PAIN,
                    FALL_RISK,
                    KNEE_PAIN,
                    WRIST_PAIN,
                    SHOULDER_PAIN,
                    HIP_REPLACEMENT,
                    NO_FLOOR,
                    ABDOMINAL_HERNIA,
                    ARTHRITIS -> new BarringCondition(page, condition);
        };
    }

    private static int consultation(Content content, String number) {
        return content.page("consultation").number(number);
    }
}
