package org.birddog.coach.plan;

import java.util.ArrayList;
import java.util.Comparator;
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
        candidates = candidates.stream()
                .filter(choice -> !ahead.bars(choice.exercise()))
                .toList();
    }

    /** Plans one more day; days must come in their order. */
    public Day plan(int day) {
        int before = history.sessionsBefore(day, restWindow);
        boolean prescribing = day == today && candidates.stream().anyMatch(Choice::prescribed);
        Focus focus = focus(day, before, prescribing);
        SessionPlanner planner = new SessionPlanner(candidates, focus, day, history, minutes());
        boolean choosy = unrestricted && wishes.aim() == Aim.POSTURE;
        int posture = choosy ? postureExercises : 0;
        Sequence sequence = planner.plan(prescribing, due(day), focus == Focus.REST ? 0 : posture);
        if (sequence != null && sequence.total() < minutes() * 30 && !prescribing && unrestricted) {
            Sequence longer = new SessionPlanner(candidates, focus, day, history, minutes()).planLong();
            sequence = longer == null ? sequence : longer;
        }
        history.plan(day, sequence == null ? Focus.REST : focus, sequence == null ? List.of() : sequence.choices());
        return new Day(day, focus, sequence, before, false);
    }

    /** A short calm session beside the day's own, whatever the day is for. */
    public Day relief(int day) {
        Focus focus = envelope.permission() == Permission.REST ? Focus.REST : Focus.MOBILITY;
        Sequence sequence = relief(candidates, focus, day);
        if (sequence == null) {
            // At the top of their ladders nothing calm may be short enough: then less of it.
            List<Choice> shorter = candidates.stream().map(this::shortened).toList();
            sequence = relief(shorter, focus, day);
        }
        return new Day(day, focus, sequence, 0, true);
    }

    private @Nullable Sequence relief(List<Choice> from, Focus focus, int day) {
        return new SessionPlanner(from, focus, day, history, minutes()).plan(false, List.of(), 0);
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
    private List<Choice> due(int day) {
        List<Choice> due = new ArrayList<>();
        if (training.stage() < 2) {
            return due;
        }
        for (Choice choice : candidates) {
            boolean basic = Wishes.isBasicDue(content, basics, training, choice.exercise(), choice.place());
            if (basic && history.daysSince(choice.place(), day, weeklyDays) >= weeklyDays - 2) {
                due.add(choice);
            }
        }
        due.sort(Comparator.comparingInt(choice -> -history.daysSince(choice.place(), day, weeklyDays)));
        return due;
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
        int worth = wishes.worth(exercise, begun, basic) + indications.worth(exercise);
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
