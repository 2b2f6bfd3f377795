package org.birddog.trials.people;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.birddog.coach.diary.At;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.diary.Order;
import org.birddog.coach.diary.Profile;
import org.birddog.coach.diary.Session;
import org.birddog.coach.vocabulary.Answer;
import org.birddog.coach.vocabulary.Condition;
import org.birddog.coach.vocabulary.OrderKind;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.coach.vocabulary.Quality;
import org.birddog.coach.vocabulary.RedFlag;
import org.jspecify.annotations.Nullable;

/**
 * How strict a day must be at least, from what the person told and what a clinician ordered, by the contract's words.
 *
 * <ul>
 *   <li>The yes to an emergency or urgent flag stands until a later word of a clinician about it and then a fresh no
 *       (an order to clear is enough where it is urgent); silence and a later no alone lift nothing. Numbness that came
 *       during an exercise is like an urgent flag.
 *   <li>The yes to a flag of review, and the not knowing, is gentle until somebody was seen, for 180 days, or it was
 *       cleared; a no ends both.
 *   <li>What was never answered, or thirty days ago, or not surely where a yes would lock, must be asked first; so must
 *       what a pain that radiates or dizziness on an earlier day may mean.
 *   <li>A hold stands until it is released, has run out, or was talked about four weeks later.
 *   <li>An operation, blood pressure and a fusion that nobody has cleared are gentle, pain that is worse after six
 *       weeks too; a STOP of today is rest; {@link Severe} pain is rest or more; below seventeen nobody trains.
 * </ul>
 */
final class Alarms {

    private static final List<RedFlag> EMERGENCIES = List.of(
            RedFlag.SADDLE_NUMBNESS,
            RedFlag.BLADDER_OR_BOWEL_CHANGE,
            RedFlag.BOTH_LEGS_AFFECTED,
            RedFlag.SEXUAL_FUNCTION_CHANGE,
            RedFlag.COLLAPSE_WITH_BACK_OR_BELLY_PAIN,
            RedFlag.CHEST_PAIN_OR_BREATHLESS,
            RedFlag.MAJOR_TRAUMA);
    private static final List<RedFlag> URGENT = List.of(
            RedFlag.LEG_WEAKNESS_WORSENING,
            RedFlag.ONE_LEG_WEAK,
            RedFlag.MINOR_TRAUMA_WITH_FRAGILE_BONES,
            RedFlag.FEVER_OR_VERY_UNWELL,
            RedFlag.WEIGHT_LOSS,
            RedFlag.SPINE_SHAPE_CHANGE,
            RedFlag.PREGNANCY_WARNING_SIGN,
            RedFlag.TOLD_NOT_TO_EXERCISE,
            RedFlag.MENTAL_HEALTH_CRISIS);
    private static final List<RedFlag> REVIEW =
            List.of(RedFlag.CANCER_HISTORY, RedFlag.INFECTION_RISK, RedFlag.NIGHT_PAIN_UNRELIEVED);
    private static final int HOLD_DAYS = 28;
    private static final int REVIEW_DAYS = 180;
    private static final int VALID_DAYS = 30;
    private static final int NEW_EPISODE = 42;
    private static final int LAST_WEEK = 42;
    private static final int CHILDHOOD = 16;

    /**
     * The least strict permission that may be given.
     *
     * @param rule for which it must be so strict
     */
    record Floor(Permission permission, String rule) {}

    private final Notebook notebook;
    private final int today;
    private final Visits visits;
    private final Map<RedFlag, Answers> answers = new EnumMap<>(RedFlag.class);
    private Floor floor = new Floor(Permission.TRAIN, "nothing");

    Alarms(Notebook notebook, int today) {
        this.notebook = notebook;
        this.today = today;
        this.visits = new Visits(notebook, today);
        for (RedFlag flag : RedFlag.values()) {
            answers.put(flag, Answers.to(flag, notebook, today));
        }
    }

    /** The least strict permission that may be given. */
    Floor floor() {
        for (RedFlag flag : EMERGENCIES) {
            raise(Permission.SEEK_CARE_NOW, flag.word(), stands(flag, false, false));
        }
        for (RedFlag flag : URGENT) {
            raise(Permission.SEE_CLINICIAN, flag.word(), stands(flag, true, false));
        }
        raise(Permission.SEE_CLINICIAN, "numbness in an exercise", stands(RedFlag.ONE_LEG_NUMB, true, true));
        for (RedFlag flag : REVIEW) {
            raise(Permission.GENTLE, flag.word(), isOpen(flag, false));
        }
        raise(
                Permission.SEE_CLINICIAN,
                "an urgent cancer-history",
                isOpen(RedFlag.CANCER_HISTORY, false) && isUrgent());
        RedFlag first = RedFlag.FIRST_EPISODE_UNDER_20_OR_OVER_55;
        raise(Permission.GENTLE, first.word(), isOpen(first, false) && isAnotherYes(first));
        for (RedFlag flag : RedFlag.values()) {
            raise(Permission.ASK_FIRST, "screening-due of " + flag.word(), isDue(flag));
        }
        raise(Permission.ASK_FIRST, "a sign that nobody asked about", isSignUnanswered());
        for (Order hold : visits.inForce(OrderKind.HOLD)) {
            raise(Permission.SEE_CLINICIAN, "a hold", stands(hold));
        }
        raise(Severe.floor(notebook, visits, today), "severe-pain", true);
        raise(Permission.REST, "a STOP of today", isStopped());
        raise(Permission.GENTLE, "six-weeks", Told.isWorse(notebook, today));
        person();
        return floor;
    }

    /** What follows from what the person told of themselves. */
    private void person() {
        Portrait portrait = new Portrait(notebook, today);
        raise(Permission.GENTLE, "uncleared-surgery", portrait.isLocked());
        for (Condition condition : List.of(Condition.HIGH_BLOOD_PRESSURE, Condition.SPINAL_FUSION)) {
            At since = portrait.since().get(condition);
            boolean seen = since == null || visits.lift(since, condition.word(), Visits.FOR_EVER);
            raise(Permission.GENTLE, condition.word(), !seen);
        }
        raise(Permission.ASK_FIRST, "pregnancy", portrait.week() > LAST_WEEK || portrait.endedLate());
        Integer born = notebook.told(today, Profile::birthYear);
        int year = LocalDate.ofEpochDay(today).getYear();
        raise(Permission.SEE_CLINICIAN, "under-sixteen", born != null && year - born <= CHILDHOOD);
    }

    private void raise(Permission least, String rule, boolean holds) {
        if (holds && least.compareTo(floor.permission()) > 0) {
            floor = new Floor(least, rule);
        }
    }

    private Answers to(RedFlag flag) {
        return answers.getOrDefault(flag, new Answers(List.of()));
    }

    private boolean stands(RedFlag flag, boolean urgent, boolean onlySigns) {
        At yes = to(flag).yes(onlySigns);
        if (yes == null) {
            return false;
        }
        List<At> clears = visits.clears(yes, flag.word());
        if (urgent && !clears.isEmpty()) {
            return false;
        }
        return clears.stream().noneMatch(to(flag)::hasNo)
                && visits.seen(yes, flag.word(), Visits.FOR_EVER).stream().noneMatch(to(flag)::hasNo);
    }

    /** Whether the newest answer is a yes, or no certain no, and nothing has lifted it since the last no. */
    private boolean isOpen(RedFlag flag, boolean onlyYes) {
        Answers.Given newest = to(flag).newest();
        At opened = to(flag).opened();
        return newest != null
                && opened != null
                && (newest.answer() == Answer.YES || !onlyYes)
                && !visits.lift(opened, flag.word(), REVIEW_DAYS);
    }

    /** Cancer in the history counts more in a new episode, or beside pain at night. */
    private boolean isUrgent() {
        Integer began = notebook.told(today, Profile::startedOn);
        Answers.Given night = to(RedFlag.NIGHT_PAIN_UNRELIEVED).newest();
        return (began != null && today - began < NEW_EPISODE) || (night != null && night.answer() != Answer.NO);
    }

    private boolean isAnotherYes(RedFlag than) {
        for (RedFlag flag : RedFlag.values()) {
            boolean urgent = URGENT.contains(flag);
            boolean locks = urgent || EMERGENCIES.contains(flag);
            if (flag != than && (locks ? stands(flag, urgent, false) : isOpen(flag, true))) {
                return true;
            }
        }
        return false;
    }

    private boolean isDue(RedFlag flag) {
        if (!isAsked(flag)) {
            return false;
        }
        Answers.Given newest = to(flag).newest();
        boolean locks = URGENT.contains(flag) || EMERGENCIES.contains(flag);
        return newest == null || today - newest.at().day() >= VALID_DAYS || (locks && newest.answer() == Answer.UNSURE);
    }

    private boolean isAsked(RedFlag flag) {
        Integer week = notebook.told(today, Profile::pregnancyWeek);
        return flag != RedFlag.PREGNANCY_WARNING_SIGN || week == null || week != 0;
    }

    private boolean isSignUnanswered() {
        At sign = null;
        for (Entry entry : notebook.signs()) {
            List<Quality> felt = Answers.qualities(entry);
            boolean asks = felt.contains(Quality.RADIATING) || felt.contains(Quality.DIZZY);
            sign = asks && entry.at().day() < today ? later(sign, entry.at()) : sign;
        }
        for (RedFlag flag : RedFlag.values()) {
            Answers.Given newest = to(flag).newest();
            if (sign != null && isAsked(flag) && (newest == null || !newest.at().isAfter(sign))) {
                return true;
            }
        }
        return false;
    }

    /** Whether something hurt today so that it had to be stopped. */
    private boolean isStopped() {
        boolean cautious = Irritable.on(notebook, today) || Irritable.isCautious(notebook, today);
        Notebook.Day day = notebook.days().get(today);
        for (Session session : day == null ? List.<Session>of() : day.sessions) {
            for (Session.Done item : session.items()) {
                if (Taken.during(session, item, cautious, null) == Taken.STOP) {
                    return true;
                }
            }
        }
        return !notebook.hurts().getOrDefault(today, List.of()).isEmpty();
    }

    private boolean stands(Order hold) {
        int late = hold.at().day() + HOLD_DAYS;
        List<At> seen = visits.seen(hold.at(), "clinician-order", Visits.FOR_EVER);
        return hold.until() != null || seen.stream().noneMatch(at -> at.day() >= late);
    }

    private static At later(@Nullable At one, At other) {
        return one == null || other.isAfter(one) ? other : one;
    }
}
