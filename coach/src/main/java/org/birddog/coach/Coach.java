package org.birddog.coach;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.advice.Advice;
import org.birddog.coach.advice.PlannedDay;
import org.birddog.coach.advice.PlannedSession;
import org.birddog.coach.assessment.Assessment;
import org.birddog.coach.content.Content;
import org.birddog.coach.diary.Correction;
import org.birddog.coach.diary.Diary;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.envelope.DoseBounds;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.envelope.Reason;
import org.birddog.coach.envelope.Repertoire;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.facts.Told;
import org.birddog.coach.indications.Indications;
import org.birddog.coach.ladder.Training;
import org.birddog.coach.ladder.TrainingFold;
import org.birddog.coach.ladder.TrainingRules;
import org.birddog.coach.lessons.Curriculum;
import org.birddog.coach.lessons.LessonOfTheDay;
import org.birddog.coach.plan.DayPlanner;
import org.birddog.coach.plan.Exclusions;
import org.birddog.coach.plan.LastCheck;
import org.birddog.coach.plan.Prescriber;
import org.birddog.coach.plan.Reasons;
import org.birddog.coach.plan.Targets;
import org.birddog.coach.plan.Wishes;
import org.birddog.coach.rules.Rule;
import org.birddog.coach.rules.Rulebook;
import org.birddog.coach.vocabulary.Permission;
import org.jspecify.annotations.Nullable;

/**
 * The coach: {@code advice = coach(content, diary, today, hour)}. It has no clock, no input or output and no
 * chance: the same diary gives the same advice, always and everywhere.
 *
 * @param content exercises and the pages of the rulebook
 * @param rulebook the rules with the numbers of those pages
 * @param trainingRules the numbers that the fold of the sessions reads
 * @param inPyramids the content for those who do held core exercises as descending pyramids
 */
public record Coach(Content content, Rulebook rulebook, TrainingRules trainingRules, Content inPyramids) {

    /** The version of the coach, as advice names it. */
    public static final String VERSION = "0.1.0";

    private static final int DAYS_AHEAD = 7;

    /** The coach that knows a content. */
    public static Coach of(Content content) {
        return new Coach(content, Rulebook.of(content), TrainingRules.of(content), content.inPyramids());
    }

    /** What the coach sees of one part of a diary. */
    public record Sight(Facts facts, Training training, List<Finding> findings) {}

    /**
     * The advice for one day.
     *
     * @param bag the diary's entries in any order, doubled ones counted once
     * @param today the person's own date, in days since 1970-01-01
     * @param hour the person's hour, 0-23, or null where unknown
     */
    public Advice advise(List<Entry> bag, int today, @Nullable Integer hour) {
        return advise(outlook(bag, today, hour));
    }

    /** The advice that follows from what was made of a diary, so that nobody has to make it twice. */
    public Advice advise(Outlook outlook) {
        return advise(outlook, Occasion.DAY);
    }

    /** What a session is wanted for. */
    private enum Occasion {
        DAY,
        MINIMUM_DAY,
        QUICK_RELIEF
    }

    /**
     * Quick relief: a few calm minutes for now, beside the day's own session. Everything that holds for the day holds
     * here, and the page quick-relief limits it further. A locked or asking day gives what {@link #advise} gives.
     *
     * @return an advice without a week ahead
     */
    public Advice relief(List<Entry> bag, int today, @Nullable Integer hour) {
        return asked(outlook(bag, today, hour), rulebook.quickRelief(), Occasion.QUICK_RELIEF);
    }

    /**
     * The minimum day: the day's own session in a few minutes, for a day on which the whole of it is too much. The page
     * minimum-day says how few. A locked or asking day gives what {@link #advise} gives.
     *
     * @return an advice without a week ahead
     */
    public Advice minimumDay(List<Entry> bag, int today, @Nullable Integer hour) {
        return asked(outlook(bag, today, hour), rulebook.minimumDay(), Occasion.MINIMUM_DAY);
    }

    /**
     * A break from sitting: two calm minutes on the feet or the chair, beside the day's own session. Everything that
     * holds for the day holds here, and the page sitting-break limits it further. A locked or asking day gives what
     * {@link #advise} gives.
     *
     * @return an advice without a week ahead
     */
    public Advice sittingBreak(List<Entry> bag, int today, @Nullable Integer hour) {
        return asked(outlook(bag, today, hour), rulebook.sittingBreak(), Occasion.QUICK_RELIEF);
    }

    /** What is planned on a request, whose rule is one finding more; a closed day answers it as every other. */
    private Advice asked(Outlook outlook, Rule request, Occasion occasion) {
        if (outlook.isClosed()) {
            return advise(outlook, Occasion.DAY);
        }
        List<Finding> findings =
                request.findings(outlook.now().facts(), outlook.now().training());
        return advise(outlook.asked(findings, occasion == Occasion.MINIMUM_DAY), occasion);
    }

    /** The lesson of the day with the reason for it, or null where none is fit. It changes nothing else. */
    public @Nullable LessonOfTheDay lesson(Outlook outlook) {
        return new Curriculum(content.lessons())
                .of(
                        outlook.now().facts(),
                        outlook.findings(),
                        outlook.envelope().permission());
    }

    /** What there is to measure today: due questionnaires, open self-tests. It changes nothing else. */
    public Assessment assess(Outlook outlook) {
        Sight now = outlook.now();
        return Assessment.of(content, now.facts(), now.training(), outlook.findings(), outlook.envelope());
    }

    /** What the coach makes of a diary before it plans. */
    public Outlook outlook(List<Entry> bag, int today, @Nullable Integer hour) {
        Sight now = see(Diary.of(bag, today), today, hour);
        List<Training> trainings = new ArrayList<>(List.of(now.training()));
        List<Finding> findings = new ArrayList<>(now.findings());
        if (holdsLater(bag, today)) {
            // What is dated later may tighten: its findings join the others, and meet can only tighten.
            Sight later = see(Diary.of(bag, Integer.MAX_VALUE), today, hour);
            trainings.add(later.training());
            for (Finding finding : later.findings()) {
                if (!findings.contains(finding)) {
                    findings.add(finding);
                }
            }
        }
        findings.sort(Outlook.STRICTEST_FIRST);
        Envelope envelope = Envelope.OPEN;
        for (Finding finding : findings) {
            envelope = envelope.meet(finding.limit());
        }
        Prescriber prescriber = Prescriber.of(
                contentFor(now.facts()),
                envelope,
                trainings,
                now.facts().liftings().orders());
        return new Outlook(now, findings, envelope, prescriber);
    }

    /** What is seen in a diary: the facts, what training has come to, and what every rule finds. */
    public Sight see(Diary diary, int today, @Nullable Integer hour) {
        int sameOperation = content.page("uncleared-surgery").number("same-days");
        Facts facts = Facts.of(diary, today, hour, sameOperation);
        Training training = TrainingFold.of(facts, contentFor(facts), trainingRules);
        return new Sight(facts, training, rulebook.findings(facts, training));
    }

    /** The exercises with the ladders that this person climbs. */
    private Content contentFor(Facts facts) {
        Told<Boolean> pyramid = facts.person().pyramid();
        return pyramid != null && pyramid.value() ? inPyramids : content;
    }

    private Advice advise(Outlook outlook, Occasion occasion) {
        Content content = outlook.prescriber().content();
        Facts facts = outlook.now().facts();
        Training training = outlook.now().training();
        Envelope envelope = outlook.envelope();
        Wishes wishes = Wishes.of(facts.person());
        Indications indications = Indications.of(facts, content);
        Reasons reasons = new Reasons(facts, training, envelope, outlook.prescriber(), outlook.findings(), indications);
        DayPlanner planner = new DayPlanner(
                content, facts, training, envelope, outlook.prescriber(), trainingRules.basics(), indications);
        DayPlanner.@Nullable Day day = outlook.isClosed()
                ? null
                : occasion == Occasion.QUICK_RELIEF ? planner.relief(facts.today()) : planner.plan(facts.today());
        PlannedSession session = day == null ? null : session(day, reasons, training);
        List<Envelope> ahead = day == null || occasion != Occasion.DAY ? List.of() : ahead(outlook);
        List<PlannedDay> week = week(planner, facts.today(), ahead);
        String fault = LastCheck.fault(session, week, envelope, ahead, content, wishes.minutes());
        boolean refused = fault != null;
        List<Finding> findings = fault == null ? outlook.findings() : withRefusal(outlook.findings(), fault);
        Permission permission = refused && envelope.permission().compareTo(Permission.REST) < 0
                ? Permission.REST
                : envelope.permission();
        return new Advice(
                facts.today(),
                permission,
                reasonsOf(findings, false),
                envelope.stage(),
                refused ? null : session,
                refused ? List.of() : week,
                Exclusions.of(content, findings, wishes),
                day == null || refused ? List.of() : reasons.changes(day),
                Targets.of(facts, content, envelope),
                reasonsOf(said(findings, permission, envelope), true),
                facts.person().language() == null
                        ? "en"
                        : facts.person().language().value());
    }

    private static List<Finding> withRefusal(List<Finding> findings, String fault) {
        List<Finding> all = new ArrayList<>(findings);
        all.addFirst(Finding.of("last-check", Envelope.only(Permission.REST), Evidence.of("fault", fault, null)));
        return all;
    }

    private @Nullable PlannedSession session(DayPlanner.Day day, Reasons reasons, Training training) {
        int times = training.flares().isOn(day.day()) && !day.relief()
                ? content.page("pain-flare").number("times-a-day")
                : 1;
        return day.sequence() == null ? null : PlannedSession.of(times, reasons.items(day));
    }

    /** Within which each of the days ahead is planned: today's envelope, and what the calendar closes by then. */
    private List<Envelope> ahead(Outlook outlook) {
        Facts facts = outlook.now().facts();
        List<Envelope> ahead = new ArrayList<>(DAYS_AHEAD);
        for (int days = 1; days <= DAYS_AHEAD; days++) {
            ahead.add(outlook.envelope().meet(rulebook.ahead(facts, facts.today() + days)));
        }
        return ahead;
    }

    private static List<PlannedDay> week(DayPlanner planner, int today, List<Envelope> ahead) {
        List<PlannedDay> week = new ArrayList<>(ahead.size());
        for (Envelope then : ahead) {
            planner.narrow(then);
            week.add(planner.plan(today + week.size() + 1).planned());
        }
        return week;
    }

    private static List<Reason> reasonsOf(List<Finding> findings, boolean advice) {
        List<Reason> reasons = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.isAdvice() == advice && !reasons.contains(finding.reason())) {
                reasons.add(finding.reason());
            }
        }
        return reasons;
    }

    private static boolean closed(Permission permission) {
        return permission.compareTo(Permission.GENTLE) > 0;
    }

    /**
     * What is said about training is not said to somebody who should not train, and more of what makes one breathe
     * faster is asked of nobody whose day is a gentle one, or for whom nothing may rise.
     */
    private List<Finding> said(List<Finding> findings, Permission permission, Envelope envelope) {
        boolean closed = closed(permission);
        boolean calm = permission != Permission.TRAIN
                || envelope.repertoire() != Repertoire.ALL
                || !envelope.dose().rises()
                || envelope.dose().repetitions() < DoseBounds.OPEN.repetitions();
        List<Finding> said = new ArrayList<>();
        for (Finding finding : findings) {
            boolean plan = closed && content.page(finding.rule()).kind().equals("plan");
            if (!plan && !(calm && finding.rule().equals("aerobic-ladder"))) {
                said.add(finding);
            }
        }
        return said;
    }

    private static boolean holdsLater(List<Entry> bag, int today) {
        for (Entry entry : bag) {
            Entry with = entry instanceof Correction correction ? correction.with() : null;
            if (entry.at().day() > today || (with != null && with.at().day() > today)) {
                return true;
            }
        }
        return false;
    }
}
