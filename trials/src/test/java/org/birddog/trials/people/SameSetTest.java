package org.birddog.trials.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.birddog.coach.Coach;
import org.birddog.coach.advice.Advice;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.diary.Session;
import org.birddog.coach.vocabulary.Answer;
import org.birddog.trials.Bundled;
import org.birddog.wire.AdviceWriter;
import org.junit.jupiter.api.Test;

/** Coaches that do not answer the set of entries alone: lives find each. */
class SameSetTest {

    private static final int DAYS = 40;
    private static final int FIRST = 20_500;

    private final Coach coach = Bundled.coach();

    private final List<Entry> diary = diary();

    private static List<Entry> diary() {
        Writing writing = new Writing(5);
        List<Entry> diary = new ArrayList<>();
        diary.add(writing.screening(writing.next(FIRST + DAYS - 5), null, Answer.NO));
        diary.add(writing.profile(writing.next(FIRST), Temperament.of(new Dice(5))));
        for (int day = FIRST; day < FIRST + DAYS; day++) {
            diary.add(writing.checkIn(writing.next(day), day % 2 == 0 ? 2 : 4, 7, 0, List.of()));
            diary.add(writing.session(writing.next(day), 2, 2, 15, List.of(walk())));
        }
        return diary;
    }

    private static Session.Done walk() {
        return new Session.Done("walking", null, List.of(), null, 600, null, null, 2, 4, List.of(), false);
    }

    @Test
    void theCoach_answersTheSet() {
        assertThat(broken((bag, day) -> coach.advise(bag, day, null))).isEmpty();
    }

    /** A store that writes a doubled upload under new ids, and so makes two entries of one. */
    @Test
    void aCoachThatCountsDoubledEntriesTwice_isFoundByTheDoubledDiary() {
        assertThat(broken((bag, day) -> coach.advise(withDoublesOfTheirOwn(bag), day, null)))
                .containsExactly("a doubled diary, joined from two devices, gives another advice");
    }

    /** A store that believes the entry that arrived last. */
    @Test
    void aCoachThatListensToTheOrderOfArrival_isFoundByTheShuffledDiary() {
        assertThat(broken((bag, day) -> coach.advise(bag.subList(0, bag.size() - 1), day, null)))
                .contains("a shuffled diary gives another advice");
    }

    /** The check is not only right, it is asked: a whole life with each of them ends with its violation. */
    @Test
    void aLifeWithEither_isToldOfIt() {
        assertThat(lived((bag, day) -> coach.advise(withDoublesOfTheirOwn(bag), day, null)))
                .anyMatch(each -> each.contains("a doubled diary"));
        assertThat(lived((bag, day) -> coach.advise(bag.subList(0, bag.size() - 1), day, null)))
                .anyMatch(each -> each.contains("a shuffled diary"));
    }

    private List<String> broken(BiFunction<List<Entry>, Integer, Advice> advising) {
        return sameSet(advising).broken(diary, FIRST + DAYS, new Dice(1));
    }

    private List<String> lived(BiFunction<List<Entry>, Integer, Advice> advising) {
        return new Life(coach, sameSet(advising), 11).live().first();
    }

    private SameSet sameSet(BiFunction<List<Entry>, Integer, Advice> advising) {
        return new SameSet(advising, new AdviceWriter(coach.content(), Coach.VERSION));
    }

    private static List<Entry> withDoublesOfTheirOwn(List<Entry> bag) {
        List<Entry> kept = new ArrayList<>();
        TreeSet<String> seen = new TreeSet<>();
        for (Entry entry : bag) {
            boolean again = !seen.add(entry.id());
            kept.add(again && entry instanceof Session session ? another(session) : entry);
        }
        return kept;
    }

    private static Session another(Session session) {
        return new Session(
                session.id() + "-2",
                session.at(),
                session.painBefore(),
                session.painAfter(),
                session.minutes(),
                session.items());
    }
}
