package org.birddog.trials.people;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.birddog.coach.diary.At;
import org.birddog.coach.diary.CheckIn;
import org.birddog.coach.diary.Consultation;
import org.birddog.coach.diary.Correction;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.diary.Felt;
import org.birddog.coach.diary.Hurt;
import org.birddog.coach.diary.Order;
import org.birddog.coach.diary.Profile;
import org.birddog.coach.diary.Questionnaire;
import org.birddog.coach.diary.Screening;
import org.birddog.coach.diary.Session;
import org.birddog.coach.diary.UnknownEntry;
import org.birddog.coach.vocabulary.Answer;
import org.birddog.coach.vocabulary.Clinician;
import org.birddog.coach.vocabulary.Condition;
import org.birddog.coach.vocabulary.Form;
import org.birddog.coach.vocabulary.Onset;
import org.birddog.coach.vocabulary.OrderKind;
import org.birddog.coach.vocabulary.Outcome;
import org.birddog.coach.vocabulary.Quality;
import org.birddog.coach.vocabulary.RedFlag;
import org.birddog.coach.vocabulary.Settles;
import org.jspecify.annotations.Nullable;

/** Makes the entries of one person, each with an id of its own and, within a day, a later minute than the last. */
final class Writing {

    private static final int OFFSET = 3_600;
    private static final int MORNING = 7 * 60;
    private static final int MOST_ANSWERS = 24;

    private final Dice ids;
    private final Map<Integer, Integer> minutes = new HashMap<>();

    Writing(long seed) {
        ids = new Dice(~seed);
    }

    /** The next minute of a day. Days may come in any order. */
    At next(int day) {
        return at(day, minutes.merge(day, MORNING, (last, _) -> last + 1));
    }

    /** A minute of a day that is over. */
    static At at(int day, int minute) {
        String clock = (minute < 600 ? "T0" : "T") + minute / 60 + (minute % 60 < 10 ? ":0" : ":") + minute % 60;
        long second = day * 86_400L + minute * 60L - OFFSET;
        return new At(LocalDate.ofEpochDay(day) + clock + "+01:00", day, second, 0, false);
    }

    String id() {
        return new UUID(ids.bits(), ids.bits()).toString();
    }

    CheckIn checkIn(At at, int pain, int sleep, int legPain, List<RedFlag> signs) {
        return new CheckIn(id(), at, pain, legPain, null, sleep, null, null, null, Felt.UNSAID, signs, null, null);
    }

    Session session(At at, int before, int after, int minutes, List<Session.Done> items) {
        return new Session(id(), at, before, after, minutes, List.copyOf(items));
    }

    Hurt hurt(At at, String exercise, int pain, List<Quality> quality) {
        return new Hurt(id(), at, exercise, pain, Onset.NEXT_MORNING, quality, null);
    }

    /** A full screening: every answer no but one. */
    Screening screening(At at, @Nullable RedFlag flag, Answer answer) {
        Map<RedFlag, Answer> answers = new EnumMap<>(RedFlag.class);
        for (RedFlag each : RedFlag.values()) {
            answers.put(each, each == flag ? answer : Answer.NO);
        }
        return new Screening(id(), at, answers);
    }

    Consultation consultation(At at, List<String> about, Outcome outcome) {
        return new Consultation(id(), at, about, Clinician.GP, outcome);
    }

    Order order(At at, OrderKind kind, List<String> about, @Nullable String of, @Nullable Integer until) {
        return new Order(id(), at, kind, "Dr Ames", about, of, null, null, null, until, null);
    }

    Order order(At at, OrderKind kind, String exercise, @Nullable Integer until) {
        return new Order(id(), at, kind, "Dr Ames", List.of(), null, exercise, null, null, until, null);
    }

    Correction correction(At at, String replaces, @Nullable Entry with) {
        return new Correction(id(), at, replaces, with);
    }

    UnknownEntry unknown(At at) {
        return new UnknownEntry(id(), at, "sleep-diary", 1, "{}");
    }

    /** A Roland-Morris form with so many ticks. */
    Questionnaire rolandMorris(At at, int ticks) {
        TreeMap<String, Integer> answers = new TreeMap<>();
        for (int i = 1; i <= MOST_ANSWERS; i++) {
            answers.put(Integer.toString(i), i <= ticks ? 1 : 0);
        }
        return new Questionnaire(id(), at, Form.RMDQ, answers);
    }

    /** The first profile: all that a plan needs. */
    Profile profile(At at, Temperament who) {
        return new Profile(
                id(),
                at,
                who.birthYear(),
                who.sites(),
                at.day() - who.episodeDays(),
                who.usual(),
                who.worst(),
                who.settles(),
                null,
                null,
                who.conditions(),
                who.pregnancyWeek(),
                null,
                null,
                who.activity(),
                null,
                null,
                who.equipment(),
                who.minutes(),
                who.days(),
                null,
                who.likes(),
                who.aim(),
                who.cautious(),
                null,
                null,
                null,
                null,
                null);
    }

    /** A later profile: only what became of pain. */
    Profile pain(At at, int worst, Settles settles) {
        return later(at, null, worst, settles, null, null, null, null);
    }

    /** A later profile: other conditions. */
    Profile conditions(At at, List<Condition> conditions) {
        return later(at, conditions, null, null, null, null, null, null);
    }

    /** A later profile: a pregnancy, a birth or an operation. */
    Profile body(At at, @Nullable Integer pregnancy, @Nullable Integer postpartum, @Nullable Integer surgery) {
        return later(at, null, null, null, pregnancy, postpartum, surgery, null);
    }

    /** A later profile: the hour at which they wake. */
    Profile waking(At at, int hour) {
        return later(at, null, null, null, null, null, null, hour);
    }

    private Profile later(
            At at,
            @Nullable List<Condition> conditions,
            @Nullable Integer worst,
            @Nullable Settles settles,
            @Nullable Integer pregnancy,
            @Nullable Integer postpartum,
            @Nullable Integer surgery,
            @Nullable Integer wakesAt) {
        return new Profile(
                id(),
                at,
                null,
                null,
                null,
                null,
                worst,
                settles,
                null,
                null,
                conditions,
                pregnancy,
                surgery,
                postpartum,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                wakesAt,
                null,
                null,
                null,
                null);
    }
}
