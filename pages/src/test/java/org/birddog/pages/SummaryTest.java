package org.birddog.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.birddog.pages.PersonLooking.entry;
import static org.birddog.pages.PersonLooking.person;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.coach.diary.Entry;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Now;
import org.birddog.pages.turn.Visit;
import org.junit.jupiter.api.Test;

/** The page for whoever the person sees: what was chosen and no more, as the coach reckons it, and who said so. */
class SummaryTest {

    private static final Now NOW = new Now((int) People.TODAY.toEpochDay(), 9, People.TODAY + "T09:30:00.000Z");

    private final List<Entry> diary = new ArrayList<>(person("training"));

    @Test
    void saysWhoToldItAndThatNothingIsSignedOff_evenOfAnEmptyDiary() {
        for (List<Entry> any : List.of(diary, List.<Entry>of())) {
            assertThat(html(any))
                    .contains("measured or checked by nobody", "not yet signed off", "Name and date of birth:");
        }
    }

    @Test
    void whatIsWrittenInOwnWordsIsLeftOutUntilItIsAskedFor() {
        diary.add(entry("check-in", 0, "\"pain\": 2, \"medicines\": \"two tablets\", \"note\": \"a <secret>\""));
        diary.add(entry(
                "hurt", 0, "\"exercise\": \"bridge\", \"pain\": 6, \"onset\": \"during\", \"note\": \"oh dear\""));
        assertThat(html(diary))
                .doesNotContain("two tablets", "secret", "oh dear")
                .contains("Bridge");
        assertThat(html(diary, "part", "own"))
                .contains("two tablets", "a &lt;secret&gt;", "oh dear")
                .doesNotContain("Bridge");
    }

    @Test
    void onlyTheChosenPartsAreOnIt_andTheChoiceIsShown() {
        String page = html(diary, "part", "scores");
        assertThat(page).contains("<h2>Scores</h2>").doesNotContain("<h2>Sessions</h2>", "<h2>Exercises</h2>");
        assertThat(page)
                .contains("value=\"scores\" id=\"part-scores\" checked")
                .doesNotContain("id=\"part-sessions\" checked");
        assertThat(html(diary, "part", "nonsense"))
                .contains("<h2>Sessions</h2>")
                .doesNotContain("nonsense");
    }

    @Test
    void thePeriodBoundsWhatIsTold() {
        diary.add(entry("hurt", -40, "\"exercise\": \"bridge\", \"pain\": 6, \"onset\": \"during\""));
        assertThat(html(diary, "period", "four-weeks", "part", "trouble")).doesNotContain("Bridge");
        assertThat(html(diary, "period", "twelve-weeks", "part", "trouble"))
                .contains("Bridge", "11 Oct 2026, 6 out of 10");
        assertThat(html(diary, "period", "four-weeks")).contains("24 October 2026 to 20 November 2026");
        assertThat(html(diary, "period", "for ever")).contains("id=\"period-twelve-weeks\" checked");
    }

    @Test
    void aWarningSignIsNamedWithItsDay_andEveryLimitInForce() {
        SortedMap<String, List<String>> answers = PersonWalking.allNo();
        PersonWalking person = PersonWalking.ready();
        answers.put("weight-loss", List.of("yes"));
        person.send("/screening", answers);
        assertThat(person.html("/summary"))
                .contains("<dd>Yes, 20 Nov 2026</dd>", "<dt>No</dt> <dd>" + (answers.size() - 1) + "</dd>")
                .contains(PersonWalking.COACH
                        .content()
                        .page("weight-loss")
                        .text("en")
                        .title());
        assertThat(person.html("/today")).as("the page to bring").contains("href=\"/summary\"");
    }

    @Test
    void isReachedFromWhereSomebodyGoesToSeeSomeone_andCanBeSetLarge() {
        PersonWalking person = PersonWalking.ready();
        assertThat(person.html("/progress")).contains("href=\"/summary\"");
        assertThat(person.html("/help")).contains("href=\"/summary\"");
        assertThat(html(diary, "print", "large")).contains("class=\"sheet summary large\"");
        assertThat(html(diary)).contains("class=\"sheet summary usual\"");
    }

    private static String html(List<Entry> diary, String... query) {
        Visit visit = new Visit("GET", "/summary", PersonWalking.form(query), new TreeMap<>());
        return ((Answer.Html) PersonWalking.PAGES.answer(visit, diary, NOW, () -> "")).html();
    }
}
