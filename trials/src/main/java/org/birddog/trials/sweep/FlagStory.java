package org.birddog.trials.sweep;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.birddog.coach.diary.Consultation;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.diary.Order;
import org.birddog.coach.diary.Screening;
import org.birddog.coach.vocabulary.Answer;
import org.birddog.coach.vocabulary.Clinician;
import org.birddog.coach.vocabulary.OrderKind;
import org.birddog.coach.vocabulary.Outcome;
import org.birddog.coach.vocabulary.RedFlag;
import org.jspecify.annotations.Nullable;

/** What happened to a red flag, and the diary that tells it; all other flags are answered with "no" throughout. */
enum FlagStory {
    NO,
    YES,
    UNSURE,
    NOT_ANSWERED,
    NO_29_DAYS_AGO,
    NO_30_DAYS_AGO,
    YES_THEN_NO,
    YES_THEN_SEEN,
    YES_THEN_SEEN_THEN_NO,
    YES_THEN_SEEN_THEN_NOT_YET_THEN_NO,
    YES_THEN_CLEARED,
    YES_THEN_CLEARED_THEN_NO;

    /** The profile of somebody who has nothing else. */
    static Entry profile() {
        SweptPerson plain = new SweptPerson(0, 0, 0, SweptPerson.Irritable.LOW, SweptPerson.Direction.NONE, 1);
        return SweptDiary.profile(plain, 20);
    }

    /** A "no" to every flag. */
    static Map<RedFlag, Answer> allNo() {
        Map<RedFlag, Answer> answers = new EnumMap<>(RedFlag.class);
        for (RedFlag flag : RedFlag.values()) {
            answers.put(flag, Answer.NO);
        }
        return answers;
    }

    /** The diary in which this happens to a flag. */
    List<Entry> diary(RedFlag flag) {
        List<Entry> diary = new ArrayList<>(List.of(profile()));
        switch (this) {
            case NO -> diary.add(screening(flag, Answer.NO, 1));
            case YES -> diary.add(screening(flag, Answer.YES, 1));
            case UNSURE -> diary.add(screening(flag, Answer.UNSURE, 1));
            case NOT_ANSWERED -> diary.add(screening(flag, null, 1));
            case NO_29_DAYS_AGO -> diary.addAll(List.of(screening(flag, Answer.NO, 29), screening(flag, null, 1)));
            case NO_30_DAYS_AGO -> diary.addAll(List.of(screening(flag, Answer.NO, 30), screening(flag, null, 1)));
            case YES_THEN_NO -> diary.addAll(List.of(screening(flag, Answer.YES, 5), screening(flag, Answer.NO, 1)));
            case YES_THEN_SEEN ->
                diary.addAll(List.of(screening(flag, Answer.YES, 5), seen(flag, Outcome.MAY_EXERCISE, 3)));
            case YES_THEN_SEEN_THEN_NO ->
                diary.addAll(List.of(
                        screening(flag, Answer.YES, 5),
                        seen(flag, Outcome.MAY_EXERCISE, 3),
                        screening(flag, Answer.NO, 1)));
            case YES_THEN_SEEN_THEN_NOT_YET_THEN_NO ->
                diary.addAll(List.of(
                        screening(flag, Answer.YES, 5),
                        seen(flag, Outcome.MAY_EXERCISE, 3),
                        seen(flag, Outcome.NOT_YET, 2),
                        screening(flag, Answer.NO, 1)));
            case YES_THEN_CLEARED -> diary.addAll(List.of(screening(flag, Answer.YES, 5), clear(flag)));
            case YES_THEN_CLEARED_THEN_NO ->
                diary.addAll(List.of(screening(flag, Answer.YES, 5), clear(flag), screening(flag, Answer.NO, 1)));
        }
        return diary;
    }

    /** A screening some days before today; without an answer the flag is left out. */
    private static Screening screening(RedFlag flag, @Nullable Answer answer, int daysAgo) {
        Map<RedFlag, Answer> answers = allNo();
        if (answer == null) {
            answers.remove(flag);
        } else {
            answers.put(flag, answer);
        }
        return new Screening("screening-" + daysAgo, SweptDiary.daysAgo(daysAgo), answers);
    }

    private static Consultation seen(RedFlag flag, Outcome outcome, int daysAgo) {
        return new Consultation(
                "seen-" + daysAgo, SweptDiary.daysAgo(daysAgo), List.of(flag.word()), Clinician.GP, outcome);
    }

    private static Order clear(RedFlag flag) {
        return new Order(
                "clear",
                SweptDiary.daysAgo(3),
                OrderKind.CLEAR,
                "A clinician",
                List.of(flag.word()),
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
