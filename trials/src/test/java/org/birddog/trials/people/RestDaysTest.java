package org.birddog.trials.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.Coach;
import org.birddog.coach.advice.Advice;
import org.birddog.coach.advice.Item;
import org.birddog.coach.advice.PlannedSession;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.diary.Profile;
import org.birddog.coach.diary.Session;
import org.birddog.coach.vocabulary.Answer;
import org.birddog.coach.vocabulary.Condition;
import org.birddog.coach.vocabulary.Settles;
import org.birddog.coach.vocabulary.Site;
import org.birddog.trials.Bundled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody who does every day's session, that of rest days too, trains on as many days a week as they asked for. */
class RestDaysTest {

    private static final int FIRST = 20_500;
    private static final int WEEKS = 3;
    private static final int EVENING = 18 * 60;

    private final Coach coach = Bundled.coach();
    private final Writing writing = new Writing(1);

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6})
    void sessionsOfRestDays_doNotUseUpTrainingDays(int days) {
        List<Entry> diary = new ArrayList<>();
        diary.add(writing.screening(writing.next(FIRST), null, Answer.NO));
        diary.add(profile(days));
        List<Integer> training = new ArrayList<>();
        for (int day = FIRST; day < FIRST + WEEKS * 7; day++) {
            diary.add(writing.checkIn(writing.next(day), 2, 8, 0, List.of()));
            Advice advice = coach.advise(diary, day, null);
            if (!LongRun.isRestDay(advice)) {
                training.add(day - FIRST);
            }
            diary.add(all(advice, day));
        }
        for (int week = 0; week < WEEKS; week++) {
            int from = week * 7;
            assertThat(training.stream().filter(day -> day >= from && day < from + 7))
                    .as("training days of week %d of %s", week, training)
                    .hasSize(days);
        }
    }

    private Session all(Advice advice, int day) {
        List<Session.Done> items = new ArrayList<>();
        PlannedSession planned = advice.session();
        for (Item item : planned == null ? List.<Item>of() : planned.items()) {
            items.add(new Session.Done(
                    item.exercise().id(),
                    item.dose().sets(),
                    item.dose().reps(),
                    item.dose().holdSeconds(),
                    item.dose().seconds(),
                    null,
                    null,
                    2,
                    4,
                    List.of(),
                    false));
        }
        return writing.session(Writing.at(day, EVENING), 2, 2, 15, items);
    }

    private Profile profile(int days) {
        List<Condition> none = List.of();
        return new Profile(
                writing.id(),
                writing.next(FIRST),
                1980,
                List.of(Site.LOWER_BACK),
                FIRST - 90,
                2,
                3,
                Settles.UNDER_30_MINUTES,
                null,
                null,
                none,
                0,
                null,
                null,
                null,
                null,
                null,
                null,
                15,
                days,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
