package org.birddog.coach.plan;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.advice.PlannedDay;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.Dose;
import org.birddog.coach.content.DoseLadder;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.envelope.Repertoire;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.indications.Indications;
import org.birddog.coach.indications.Recovery;
import org.birddog.coach.ladder.Basics;
import org.birddog.coach.ladder.Training;
import org.birddog.coach.vocabulary.Aim;
import org.birddog.coach.vocabulary.Focus;
import org.birddog.coach.vocabulary.Permission;
import org.jspecify.annotations.Nullable;

/** Plans today and the seven days after it, each day knowing what the ones before it hold. */
public final class DayPlanner {

    /** Seconds to read what is to be done and to get into place. */
    static final int READY = 15;

    /** Minutes of a session that leave room for five minutes of walking beside the rest. */
    private static final int LONG_ENOUGH_FOR_A_WALK = 15;

    private final Content content;
    private final Envelope envelope;
    private final Prescriber prescriber;
    private final Wishes wishes;
    private final Training training;
    private final int today;
    private final Basics basics;
    private final Indications indications;
    private final History history;
    private List<Choice> candidates;
    private Relatives relatives;
    private final boolean unrestricted;
    private final int restWindow;
    private final int strengthDays;
    private final int strengthWindow;
    private final int weeklyDays;
    private final int postureExercises;

    /** A planner for a person on a day. */
    public DayPlanner(
            Content content,
            Facts facts,
            Training training,
            Envelope envelope,
            Prescriber prescriber,
            Basics basics,
            Indications indications) {
        this.content = content;
        this.envelope = envelope;
        this.prescriber = prescriber;
        this.wishes = Wishes.of(facts.person());
        this.training = training;
        this.today = facts.today();
        this.basics = basics;
        this.indications = indications;
        this.history = History.of(facts, training, content);
        this.candidates = candidates();
        this.relatives = Relatives.among(candidates);
        this.restWindow = content.page("rest-day").number("window-days");
        String balance = indications.says(Recovery.RULE) ? Recovery.RULE : "week-balance";
        this.strengthDays = content.page(balance).number("strength-days");
        this.strengthWindow = content.page("week-balance").number("window-days");
        this.weeklyDays = content.page("basics-first").number("weekly-days");
        this.postureExercises = content.page("for-your-aim").number("posture-exercises");
        this.unrestricted = envelope.repertoire() == Repertoire.ALL;
    }

    /**
     * The day's plan: what it is for, and the session; the session is null where nothing may be done.
     *
     * @param relief whether it is quick relief beside the day's own session
     */
    public record Day(int day, Focus focus, @Nullable Sequence sequence, int sessionsBefore, boolean relief) {

        /** The plan as the week shows it. */
        public PlannedDay planned() {
            if (sequence == null) {
                return new PlannedDay(day, Focus.REST, 0, List.of());
            }
            List<String> ids = sequence.choices().stream()
                    .map(choice -> choice.exercise().id())
                    .toList();
            return new PlannedDay(day, focus, (sequence.total() + 30) / 60, ids);
        }
    }

    /** From the next day that is planned on, nothing that an envelope of that day bars. */
    public void narrow(Envelope ahead) {
        List<Choice> open = new ArrayList<>(candidates.size());
        for (Choice choice : candidates) {
            if (!ahead.bars(choice.exercise())) {
                open.add(choice);
            }
        }
        if (open.size() == candidates.size()) {
            return;
        }
        candidates = List.copyOf(open);
        relatives = Relatives.among(candidates);
    }

    /** Plans one more day; days must come in their order. */
    public Day plan(int day) {
        SessionTask task = task(day);
        Sequence sequence = sequence(task, day);
        history.plan(
                day, sequence == null ? Focus.REST : task.focus(), sequence == null ? List.of() : sequence.choices());
        return new Day(day, task.focus(), sequence, history.sessionsBefore(day, restWindow), false);
    }

    /** What the next day's session is made from. */
    public SessionTask task(int day) {
        boolean prescribing = day == today && candidates.stream().anyMatch(Choice::prescribed);
        Focus focus = focus(day, history.sessionsBefore(day, restWindow), prescribing);
        boolean choosy = unrestricted && wishes.aim() == Aim.POSTURE && focus != Focus.REST;
        return task(candidates, focus, day, choosy ? postureExercises : 0, prescribing);
    }

    /** A short calm session beside the day's own, whatever the day is for. */
    public Day relief(int day) {
        Focus focus = envelope.permission() == Permission.REST ? Focus.REST : Focus.MOBILITY;
        return new Day(day, focus, sequence(task(candidates, focus, day, 0, false), day), 0, true);
    }

    /** The best session; where nothing calm is short enough at the top of its ladder, one with less of it. */
    private @Nullable Sequence sequence(SessionTask task, int day) {
        Sequence sequence = SessionPlanner.plan(task);
        if (sequence != null) {
            return sequence;
        }
        List<Choice> shorter = task.choices().stream().map(this::shortened).toList();
        return SessionPlanner.plan(task(shorter, task.focus(), day, task.posture(), task.prescribing()));
    }

    private SessionTask task(List<Choice> from, Focus focus, int day, int posture, boolean prescribing) {
        boolean lacking = unrestricted && minutes() >= LONG_ENOUGH_FOR_A_WALK && history.lacksAerobicWork(day);
        List<Integer> merits = new ArrayList<>(from.size());
        for (Choice choice : from) {
            merits.add(choice.worth()
                    + Benefit.EACH_DAY_WAITED * history.daysWaiting(choice.place(), day)
                    + Benefit.DUE.where(isDue(choice, day))
                    + Benefit.WALK_DUE.where(lacking && choice.isWalk())
                    + Benefit.DAYS_WORK.where(choice.suits(focus)));
        }
        return new SessionTask(from, merits, relatives, focus, minutes(), posture, unrestricted, prescribing);
    }

    private int minutes() {
        return Math.min(wishes.minutes(), envelope.minutes());
    }

    /** What a day is for. A clinician's strength exercise makes it a strength day. */
    private Focus focus(int day, int sessionsBefore, boolean prescribing) {
        if (prescribing && candidates.stream().anyMatch(choice -> choice.prescribed() && choice.isStrength())) {
            return Focus.STRENGTH;
        }
        if (envelope.permission() == Permission.REST || sessionsBefore >= wishes.days()) {
            return Focus.REST;
        }
        boolean strength = candidates.stream().anyMatch(Choice::isStrength)
                && history.allowsStrength(day, strengthDays, strengthWindow);
        return strength ? Focus.STRENGTH : history.lighter();
    }

    /** From stage 2 on each basic that is not mastered comes at least weekly. */
    private boolean isDue(Choice choice, int day) {
        return training.stage() >= 2
                && Wishes.isBasicDue(content, basics, training, choice.exercise(), choice.place())
                && history.daysSince(choice.place(), day, weeklyDays) >= weeklyDays - 2;
    }

    private List<Choice> candidates() {
        List<Choice> found = new ArrayList<>();
        for (int place = 0; place < content.exercises().size(); place++) {
            Exercise exercise = content.exercises().get(place);
            boolean fits = !wishes.isForOthers(exercise) || prescriber.prescription(exercise) != null;
            if (!envelope.bars(exercise) && wishes.missing(exercise) == null && fits) {
                found.add(choice(place, exercise));
            }
        }
        return List.copyOf(found);
    }

    private Choice choice(int place, Exercise exercise) {
        boolean prescribed = prescriber.prescribing()
                && prescriber.prescription(exercise) != null
                && envelope.permission() == Permission.TRAIN;
        Dose dose = prescriber.dose(place);
        DoseLadder ladder = exercise.ladder();
        int most = minutes() * 66 - READY - Sequence.MOST_CHANGES * Sequence.CHANGE - 60;
        dose = prescribed ? shortened(ladder, dose, most) : dose;
        boolean basic = Wishes.isBasicDue(content, basics, training, exercise, place);
        boolean begun = training.standings().get(place) != null;
        int worth = wishes.worth(exercise)
                + Benefit.BEGUN.where(begun)
                + Benefit.BASIC.where(basic)
                + indications.worth(exercise);
        return new Choice(place, exercise, dose, ladder.duration(dose) + READY, worth, prescribed);
    }

    /** What winds down in at most half of the minutes; else what it was. */
    private Choice shortened(Choice choice) {
        DoseLadder ladder = choice.exercise().ladder();
        Dose dose = choice.isCalm() ? shortened(ladder, choice.dose(), minutes() * 33 - READY) : choice.dose();
        return new Choice(
                choice.place(),
                choice.exercise(),
                dose,
                ladder.duration(dose) + READY,
                choice.worth(),
                choice.prescribed());
    }

    /** The highest dose, never more than a given one, that takes at most so many seconds; else the least there is. */
    private static Dose shortened(DoseLadder ladder, Dose dose, int mostSeconds) {
        Dose shorter = dose;
        for (int rung = ladder.top(); rung > 0 && ladder.duration(shorter) > mostSeconds; rung--) {
            Dose lower = ladder.dose(rung - 1);
            shorter = lower.volume() < shorter.volume() ? lower : shorter;
        }
        return ladder.duration(shorter) > mostSeconds ? ladder.share(0, 1) : shorter;
    }
}
