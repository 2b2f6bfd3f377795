package org.birddog.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.diary.Profile;
import org.birddog.coach.vocabulary.Movement;
import org.junit.jupiter.api.Test;

/** What eases and what hurts: told in the profile, told again when it no longer counts, and read by the coach. */
class MovesTest {

    private final PersonWalking person = PersonWalking.ready();

    @Test
    void whatIsTickedIsToldAndThePlanLeansThatWay() {
        person.send("/profile/moves", moves());
        Profile told = (Profile) person.diary().getLast();
        assertThat(told.betterWith()).containsExactly(Movement.WALKING);
        assertThat(told.worseWith()).containsExactly(Movement.BENDING, Movement.SITTING);
        assertThat(person.html("/me")).contains("Eased by", "Worse with", "Bending forward");
        assertThat(person.html("/today")).contains("The direction that eases it", "arching back seems to ease");
    }

    @Test
    void theSameAnswerOnAnotherDayIsToldAgain_onTheSameDayItIsNot() {
        person.send("/profile/moves", moves());
        List<Entry> before = List.copyOf(person.diary());
        person.send("/profile/moves", moves());
        assertThat(person.diary()).isEqualTo(before);
        person.sleep();
        person.send("/profile/moves", moves());
        assertThat(person.diary()).hasSize(before.size() + 1);
    }

    @Test
    void anAnswerOfTwoWeeksAgoIsNoLongerFilledIn() {
        person.send("/profile/moves", moves());
        assertThat(person.html("/profile/moves")).contains(" checked");
        for (int day = 0; day < 14; day++) {
            person.sleep();
        }
        assertThat(person.html("/profile/moves")).doesNotContain(" checked");
    }

    @Test
    void nothingTickedTellsNothing_andTheSameUnderBothIsAsked() {
        int entries = person.diary().size();
        person.send("/profile/moves", PersonWalking.form());
        assertThat(person.diary()).hasSize(entries);
        SortedMap<String, List<String>> both = moves();
        both.put("worse-with", List.of("walking"));
        assertThat(person.refused("/profile/moves", both)).contains("id=\"better-with-fault\"");
    }

    @Test
    void aHeartRateAtRestAndThePyramidAreKeptAndTakenBack() {
        SortedMap<String, List<String>> comfort =
                PersonWalking.form("resting-heart-rate", "62", "pyramid", "yes", "cautious", "no");
        person.send("/profile/comfort", comfort);
        assertThat(person.html("/me")).contains("62 beats a minute", "Bird dog and side plank");
        person.send("/profile/comfort", PersonWalking.form("cautious", "no"));
        assertThat(person.html("/me")).doesNotContain("62 beats a minute", "Bird dog and side plank");
        comfort.put("resting-heart-rate", List.of("7"));
        assertThat(person.refused("/profile/comfort", comfort)).contains("id=\"resting-heart-rate-fault\"");
    }

    private static SortedMap<String, List<String>> moves() {
        SortedMap<String, List<String>> moves = PersonWalking.form("better-with", "walking");
        moves.put("worse-with", List.of("bending", "sitting"));
        return moves;
    }
}
