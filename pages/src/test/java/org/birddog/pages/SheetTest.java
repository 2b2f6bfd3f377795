package org.birddog.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.birddog.coach.advice.Advice;
import org.birddog.coach.advice.Item;
import org.birddog.coach.advice.PlannedDay;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Visit;
import org.junit.jupiter.api.Test;

/** The session on paper: what to do, how much, when to stop, and boxes on the days on which it is planned. */
class SheetTest {

    private static final String BOX = "<td class=\"box\"></td>";

    private final PersonWalking person = PersonWalking.ready();

    @Test
    void hasABoxOnTheDaysOnWhichAnExerciseIsPlanned() {
        person.send("/session", person.goodLog());
        Advice advice = PersonWalking.COACH.advise(person.diary(), person.day(), 9);
        String sheet = person.html("/session/sheet");
        int boxes = 1;
        for (PlannedDay day : advice.week().subList(0, 6)) {
            boxes += day.exercises().isEmpty() ? 0 : 1;
        }
        for (Item item : Objects.requireNonNull(advice.session()).items()) {
            boxes++;
            for (PlannedDay day : advice.week().subList(0, 6)) {
                boxes += day.exercises().contains(item.exercise().id()) ? 1 : 0;
            }
        }
        assertThat(sheet.split(BOX, -1)).as("pain and effort, before and after").hasSize(2 * boxes + 1);
    }

    @Test
    void saysForWhomAndFromWhenAndWhenToStop_withAFigureToEachExercise() {
        String sheet = person.html("/session/sheet");
        Advice advice = PersonWalking.COACH.advise(person.diary(), person.day(), 9);
        for (Item item : Objects.requireNonNull(advice.session()).items()) {
            assertThat(sheet).contains(item.exercise().id() + ".strip.svg");
        }
        assertThat(sheet)
                .contains(
                        "From 20 November 2026",
                        "Look in the app before you",
                        "999 or 112",
                        "not yet signed off",
                        "Pain before",
                        "Pain after",
                        "Stop the exercise if");
    }

    @Test
    void aCareThatManyExercisesShareIsSaidInFullOnce() {
        SortedMap<String, List<String>> profile = PersonWalking.profile();
        profile.put("conditions", List.of("osteoporosis"));
        profile.remove("no-conditions");
        person.tell(profile);
        int shared = 0;
        for (int day = 0; day < 12; day++) {
            person.send("/session", person.goodLog());
            person.sleep();
            String sheet = person.html("/session/sheet");
            shared += sheet.split("<strong>Care:</strong> Thin bones", -1).length - 1;
            assertThat(sheet.split("You told us about thin bones", -1)).hasSizeLessThan(3);
        }
        assertThat(shared).as("exercises that share a care").isPositive();
    }

    @Test
    void isSetInLargePrintForWhoAsks_andBackAgain() {
        assertThat(person.html("/session/sheet"))
                .contains("<article class=\"sheet usual\">", "href=\"/session/sheet?print=large\"");
        Visit large = new Visit("GET", "/session/sheet", PersonWalking.form("print", "large"), PersonWalking.form());
        assertThat(((Answer.Html) person.visit(large)).html())
                .contains("<article class=\"sheet large\">", "href=\"/session/sheet?print=usual\"");
    }
}
