package org.birddog.trials.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.birddog.coach.diary.At;
import org.birddog.coach.diary.CheckIn;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.diary.Hurt;
import org.birddog.coach.diary.Screening;
import org.birddog.coach.diary.Session;
import org.birddog.coach.vocabulary.Answer;
import org.birddog.coach.vocabulary.Quality;
import org.birddog.coach.vocabulary.RedFlag;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to one red flag by the end of a day, oldest first, of one moment the strictest last. New symptoms
 * of a check-in and signs during an exercise are a yes; a check-in without any is no answer.
 */
record Answers(List<Given> given) {

    /**
     * One answer.
     *
     * @param sign whether it was felt during an exercise
     */
    record Given(At at, Answer answer, boolean sign) {}

    private static final Comparator<Given> OLDEST_FIRST = (one, other) -> {
        int order = one.at().isAfter(other.at()) ? 1 : other.at().isAfter(one.at()) ? -1 : 0;
        return order == 0 ? Integer.compare(strictness(one), strictness(other)) : order;
    };

    static Answers to(RedFlag flag, Notebook notebook, int today) {
        List<Given> given = new ArrayList<>();
        for (Entry entry : notebook.rest()) {
            if (entry instanceof Screening screening && entry.at().day() <= today) {
                Answer answer = screening.answers().get(flag);
                if (answer != null) {
                    given.add(new Given(entry.at(), answer, false));
                }
            }
        }
        for (Entry entry : notebook.signs()) {
            if (entry.at().day() <= today) {
                if (entry instanceof CheckIn checkIn && checkIn.newSymptoms().contains(flag)) {
                    given.add(new Given(entry.at(), Answer.YES, false));
                }
                if (qualities(entry).stream().anyMatch(quality -> isSign(quality, flag))) {
                    given.add(new Given(entry.at(), Answer.YES, true));
                }
            }
        }
        given.sort(OLDEST_FIRST);
        return new Answers(given);
    }

    /** Whatever was felt in a session, or where an exercise hurt. */
    static List<Quality> qualities(Entry entry) {
        if (entry instanceof Hurt hurt) {
            return hurt.quality();
        }
        List<Quality> felt = new ArrayList<>();
        if (entry instanceof Session session) {
            session.items().forEach(item -> felt.addAll(item.quality()));
        }
        return felt;
    }

    /** The newest answer, or null where there is none. */
    @Nullable
    Given newest() {
        return given.isEmpty() ? null : given.getLast();
    }

    /** The newest yes, or null; where only signs count, the newest of them. */
    @Nullable
    At yes(boolean onlySigns) {
        At yes = null;
        for (Given each : given) {
            yes = each.answer() == Answer.YES && (each.sign() || !onlySigns) ? each.at() : yes;
        }
        return yes;
    }

    /** Whether there is a no at a moment or after it. */
    boolean hasNo(At from) {
        return given.stream().anyMatch(each -> each.answer() == Answer.NO && !from.isAfter(each.at()));
    }

    /** The first answer since the last no, or null where that was the last word. */
    @Nullable
    At opened() {
        At first = null;
        for (Given each : given) {
            first = each.answer() == Answer.NO ? null : first == null ? each.at() : first;
        }
        return first;
    }

    private static boolean isSign(Quality quality, RedFlag flag) {
        return switch (quality) {
            case CHEST_PAIN, BREATHLESS -> flag == RedFlag.CHEST_PAIN_OR_BREATHLESS;
            case WEAKNESS -> flag == RedFlag.ONE_LEG_WEAK;
            case NUMBNESS -> flag == RedFlag.ONE_LEG_NUMB;
            case SHARP, RADIATING, DIZZY -> false;
        };
    }

    private static int strictness(Given given) {
        return switch (given.answer()) {
            case NO -> 0;
            case UNSURE -> 1;
            case YES -> 2;
        };
    }
}
