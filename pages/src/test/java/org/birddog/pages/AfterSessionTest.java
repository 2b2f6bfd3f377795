package org.birddog.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** After a log the page says at once what it means, and the sheet on paper says the same as the session. */
class AfterSessionTest {

    private final PersonWalking person = PersonWalking.ready();

    @Test
    void withoutALogOfToday_itLeadsToToday() {
        assertThat(person.visit(Visit.get("/session/after"))).isEqualTo(new Answer.SeeOther("/today", List.of()));
        person.send("/session", person.goodLog());
        assertThat(person.html("/session/after")).contains("This is saved");
        person.sleep();
        assertThat(person.visit(Visit.get("/session/after"))).isEqualTo(new Answer.SeeOther("/today", List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "pain, 1, Good so far, If tomorrow morning is calm",
        "pain, 4, This was a bit much, stays the same",
        "pain, 5, This was too much, one step down",
        "pain, 7, This had to stop, after 2 good sessions without it",
        "effort, 7, This was a bit much, stays the same",
        "effort, 9, This was too much, one step down",
        "effort, '', 'Done, without numbers', We do not know what it felt like",
    })
    void howAnExerciseWasTaken_isSaidInPlainWords(String field, String number, String heading, String next) {
        SortedMap<String, List<String>> log = person.goodLog();
        String first = log.keySet().stream()
                .filter(name -> name.startsWith(field + "."))
                .findFirst()
                .orElseThrow();
        log.put(first, List.of(number));
        person.send("/session", log);
        String page = person.html("/session/after");
        String group = page.substring(page.indexOf("<h3>" + heading + "</h3>"));
        int end = group.indexOf("class=\"taken\"");
        assertThat(group.substring(0, end < 0 ? group.indexOf("</section>") : end))
                .contains(next, name(first.substring(first.indexOf('.') + 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "sharp, Stop here for today",
        "radiating, Stop here for today",
        "dizzy, Stop here for today",
        "numbness, See someone before you exercise",
        "weakness, See someone before you exercise",
        "chest-pain, Get emergency help now",
        "breathless, Get emergency help now",
    })
    void whatFeltWrong_isAnsweredAtOnce(String quality, String says) {
        SortedMap<String, List<String>> log = person.goodLog();
        log.put("quality." + exercise(log), List.of(quality));
        assertThat(person.send("/session", log)).isEqualTo("/session/after");
        assertThat(person.html("/session/after")).contains(says);
    }

    @Test
    void aLockedPersonGetsNoSheet() {
        SortedMap<String, List<String>> answers = PersonWalking.allNo();
        answers.put("weight-loss", List.of("yes"));
        person.send("/screening", answers);
        assertThat(person.visit(Visit.get("/session/sheet"))).isEqualTo(new Answer.SeeOther("/today", List.of()));
    }

    private static String exercise(SortedMap<String, List<String>> log) {
        return log.keySet().stream()
                .filter(name -> name.startsWith("done.") && !name.contains("breathing") && !name.contains("relax"))
                .findFirst()
                .orElseThrow()
                .substring(5);
    }

    private static String name(String exercise) {
        return PersonWalking.COACH.content().text("en", exercise).name();
    }
}
