package org.birddog.trials.people;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.birddog.coach.diary.At;
import org.birddog.coach.diary.CheckIn;
import org.birddog.coach.diary.Order;
import org.birddog.coach.diary.Profile;
import org.birddog.coach.diary.Session;
import org.birddog.coach.vocabulary.Answer;
import org.birddog.coach.vocabulary.Condition;
import org.birddog.coach.vocabulary.Demand;
import org.birddog.coach.vocabulary.Demands;
import org.birddog.coach.vocabulary.OrderKind;
import org.birddog.coach.vocabulary.RedFlag;
import org.birddog.coach.vocabulary.Site;
import org.birddog.trials.check.Bar;
import org.birddog.trials.check.Known;
import org.jspecify.annotations.Nullable;

/**
 * What a notebook tells of its person by the end of a day, read a second time by the contract's words: conditions,
 * weeks that run on, equipment, and whatever an order, a birth, an operation, the pain of now or the hour bars. What is
 * dated later may bar more and is left out: it must never open anything.
 */
final class Portrait {

    private static final int USUAL_MINUTES = 15;
    private static final int YOUNG_EPISODE = 42;
    private static final int SEVERE_LEG_PAIN = 6;
    private static final int RELIEF_PAIN = 5;
    private static final int SAME_OPERATION = 7;
    private static final int LOCK_WEEKS = 12;
    private static final int YEAR = 52;
    private static final int AFTER_BIRTH = 6;
    private static final int LATE_PREGNANCY = 20;
    private static final int WAKES_AT = 7;
    private static final int MORNING_HOURS = 2;
    private static final int NIGHT_HOURS = 7;

    /** Weeks that were told at a moment and run on by one each seven days. */
    record Weeks(int told, At at) {
        int on(int day) {
            return told + (day - at.day()) / 7;
        }
    }

    private final Notebook notebook;
    private final int today;
    private final Visits visits;
    private final Map<Condition, At> since = new EnumMap<>(Condition.class);
    private @Nullable Weeks pregnancy;
    private @Nullable Weeks birth;
    private @Nullable Weeks surgery;
    private boolean endedLate;

    Portrait(Notebook notebook, int today) {
        this.notebook = notebook;
        this.today = today;
        this.visits = new Visits(notebook, today);
        for (Profile profile : notebook.profiles()) {
            if (profile.at().day() <= today) {
                read(profile);
            }
        }
    }

    private void read(Profile profile) {
        At at = profile.at();
        if (profile.conditions() != null) {
            since.keySet().retainAll(profile.conditions());
            profile.conditions().forEach(condition -> since.putIfAbsent(condition, at));
        }
        Integer week = profile.pregnancyWeek();
        if (week != null) {
            boolean late = pregnancy != null
                    && pregnancy.told() > 0
                    && pregnancy.on(at.day()) >= LATE_PREGNANCY
                    && (birth == null || !birth.at().isAfter(pregnancy.at()));
            endedLate = week == 0 && (late || endedLate);
            pregnancy = new Weeks(week, at);
        }
        Integer after = profile.postpartumWeeks();
        if (after != null) {
            birth = new Weeks(after, at);
            endedLate = false;
        }
        Integer ago = profile.surgeryWeeksAgo();
        boolean same = ago != null
                && surgery != null
                && Math.abs(at.day() - ago * 7 - surgery.at().day() + surgery.told() * 7) <= SAME_OPERATION;
        surgery = ago == null || same ? surgery : new Weeks(ago, at);
    }

    /** When each condition was first told without a break since. */
    Map<Condition, At> since() {
        return since;
    }

    /** The week of pregnancy; 0 is not pregnant or not told. */
    int week() {
        return pregnancy == null || pregnancy.told() == 0 ? 0 : pregnancy.on(today);
    }

    /** Whether a pregnancy of twenty weeks or more ended without a word about the birth. */
    boolean endedLate() {
        return endedLate;
    }

    /** Whether an operation of the last year is not cleared. */
    boolean isLocked() {
        if (surgery == null || surgery.on(today) > YEAR) {
            return false;
        }
        Weeks operation = surgery;
        int enough = operation.at().day() + (LOCK_WEEKS - operation.told()) * 7;
        boolean seen = operation.on(today) >= LOCK_WEEKS
                && visits.seen(operation.at(), "uncleared-surgery", Visits.FOR_EVER).stream()
                        .anyMatch(at -> at.day() >= enough);
        return !seen && visits.clears(operation.at(), "uncleared-surgery").isEmpty();
    }

    /** What the checker is told of a day. */
    Known known(@Nullable Integer hour) {
        Integer minutes = notebook.told(today, Profile::minutes);
        boolean irritable = Irritable.on(notebook, today);
        boolean early = surgery != null && surgery.on(today) < LOCK_WEEKS && !isLocked();
        boolean birth = isBirthNear();
        int turns = pregnancy == null ? 7 : 7 - (today - pregnancy.at().day()) % 7;
        return new Known(
                minutes == null ? USUAL_MINUTES : minutes,
                conditions(),
                week(),
                turns,
                irritable || birth ? 1 : early ? 2 : 5,
                irritable ? Known.IRRITABLE_REPETITIONS : Known.MOST_REPETITIONS,
                Known.Dosing.LADDER,
                null,
                notebook.told(today, Profile::equipment),
                bars(hour, birth, early),
                isLocked() ? Known.Kinds.LOCKED : painNow() >= RELIEF_PAIN ? Known.Kinds.RELIEF : Known.Kinds.ALL);
    }

    private List<Bar> bars(@Nullable Integer hour, boolean birth, boolean early) {
        List<Bar> bars = new ArrayList<>();
        for (Order order : visits.inForce(OrderKind.RESTRICT)) {
            int demands =
                    order.demand() == null ? 0 : Demands.of(order.demand()).bits();
            bars.add(new Bar(
                    "clinician-order", demands, order.exercise() == null ? List.of() : List.of(order.exercise())));
        }
        if (birth) {
            bars.add(Bar.of("postpartum", Demand.PRONE_SUPPORT, Demand.LOADED_FLEXION, Demand.LONG_ISOMETRIC));
        }
        if (early) {
            bars.add(Bar.of("uncleared-surgery", Demand.EXTERNAL_LOAD));
        }
        if (since.containsKey(Condition.FLEXION_INTOLERANT) && isMorning(hour)) {
            bars.add(Bar.of("flexion-intolerant", Demand.SMALL_FLEXION));
        }
        return bars;
    }

    /** Until two hours after waking, and in the night before. */
    private boolean isMorning(@Nullable Integer hour) {
        Integer told = notebook.told(today, Profile::wakesAt);
        int awake = hour == null ? MORNING_HOURS : Math.floorMod(hour - (told == null ? WAKES_AT : told), 24);
        return awake < MORNING_HOURS || awake >= 24 - NIGHT_HOURS;
    }

    private boolean isBirthNear() {
        if (birth == null || birth.on(today) > YEAR) {
            return false;
        }
        return birth.on(today) < AFTER_BIRTH || !visits.lift(birth.at(), "postpartum", Visits.FOR_EVER);
    }

    private int conditions() {
        int bits = hasLegSymptoms() ? 1 << Condition.LEG_SYMPTOMS.ordinal() : 0;
        for (Condition condition : since.keySet()) {
            bits |= 1 << condition.ordinal();
        }
        return bits;
    }

    /** Leg symptoms that nobody called so: numbness, pain of an episode that is young or of no known age, bad pain. */
    private boolean hasLegSymptoms() {
        Answers.Given numb = Answers.to(RedFlag.ONE_LEG_NUMB, notebook, today).newest();
        Integer began = notebook.told(today, Profile::startedOn);
        List<Site> sites = notebook.told(today, Profile::sites);
        boolean young = began == null || today - began < YOUNG_EPISODE;
        int pain = legPain();
        return (numb != null && numb.answer() != Answer.NO)
                || pain >= SEVERE_LEG_PAIN
                || (young && (pain >= 1 || (sites != null && sites.contains(Site.LEG))));
    }

    private int legPain() {
        for (Notebook.Day day :
                notebook.days().headMap(today, true).descendingMap().values()) {
            for (CheckIn checkIn : day.checkIns.reversed()) {
                if (checkIn.legPain() != null) {
                    return checkIn.legPain();
                }
            }
        }
        return 0;
    }

    /** The newest pain of today, by a check-in or before a session; -1 where none was told. */
    private int painNow() {
        Notebook.Day day = notebook.days().get(today);
        if (day == null) {
            return -1;
        }
        CheckIn checkIn = day.checkIns.isEmpty() ? null : day.checkIns.getLast();
        Session session = day.sessions.isEmpty() ? null : day.sessions.getLast();
        if (checkIn == null) {
            return session == null ? -1 : session.painBefore();
        }
        return session != null && session.at().isAfter(checkIn.at()) ? session.painBefore() : checkIn.pain();
    }
}
