package org.birddog.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.diary.Screening;
import org.birddog.coach.vocabulary.Answer;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.coach.vocabulary.RedFlag;
import org.birddog.pages.turn.Visit;
import org.junit.jupiter.api.Test;

/** The safety questions, page by page: quick where all is well, and never a no that nobody gave. */
class ScreeningTest {

    private static final List<String> PARTS = List.of("nerves", "sudden", "legs", "health", "history");

    @Test
    void fivePressesAnswerEverything() {
        PersonWalking person = new PersonWalking();
        String path = "/screening";
        for (String part : PARTS) {
            String page = page(person, path);
            assertThat(page).contains("name=\"part\" value=\"" + part + "\"", "No to all of these");
            path = person.send("/screening", PersonWalking.form("part", part, "none", "all"));
        }
        assertThat(path).isEqualTo("/profile");
        List<RedFlag> answered = new ArrayList<>();
        for (Entry entry : person.diary()) {
            assertThat(((Screening) entry).answers().values()).containsOnly(Answer.NO);
            answered.addAll(((Screening) entry).answers().keySet());
        }
        assertThat(answered).containsExactlyInAnyOrder(RedFlag.values());
        assertThat(person.html("/screening"))
                .contains("Your safety questions are answered", "20 November 2026", "20 December 2026", "No to all");
    }

    @Test
    void emergenciesAreAskedBeforeAllElse() {
        PersonWalking person = new PersonWalking();
        List<String> first = PersonWalking.names(page(person, "/screening?part=nerves"));
        first.addAll(PersonWalking.names(page(person, "/screening?part=sudden")));
        for (RedFlag flag : RedFlag.values()) {
            if (flag.action() == RedFlag.Action.EMERGENCY) {
                assertThat(first).contains(flag.word());
            }
        }
        List<String> last = PersonWalking.names(page(person, "/screening?part=history"));
        for (RedFlag flag : RedFlag.values()) {
            if (flag.action() == RedFlag.Action.URGENT) {
                assertThat(last).doesNotContain(flag.word());
            }
        }
    }

    @Test
    void savingWithoutAnAnswerIsNeverANo() {
        PersonWalking person = new PersonWalking();
        assertThat(person.refused("/screening", PersonWalking.form("part", "nerves", "saddle-numbness", "no")))
                .contains("bladder-or-bowel-change-fault")
                .doesNotContain("saddle-numbness-fault");
        assertThat(person.refused("/screening", PersonWalking.form("part", "nerves", "none", "of course")))
                .contains("saddle-numbness-fault");
        assertThat(person.diary()).isEmpty();
    }

    @Test
    void anEmergencyIsSentOnAtOnceEvenWhereTheRestIsBlank() {
        PersonWalking person = new PersonWalking();
        assertThat(person.send("/screening", PersonWalking.form("part", "nerves", "saddle-numbness", "yes")))
                .isEqualTo("/emergency");
        assertThat(((Screening) person.diary().getLast()).answers()).hasSize(1);
        assertThat(person.html("/emergency")).contains("Get emergency help now").doesNotContain("<nav");
        PersonWalking other = new PersonWalking();
        assertThat(other.refused("/screening", PersonWalking.form("part", "health", "weight-loss", "yes")))
                .as("less haste: the page is finished first")
                .contains("fever-or-very-unwell-fault");
    }

    @Test
    void theQuickButtonNeverOverridesAChoice() {
        PersonWalking person = new PersonWalking();
        SortedMap<String, List<String>> form =
                PersonWalking.form("part", "nerves", "saddle-numbness", "yes", "none", "all");
        assertThat(person.refused("/screening", form))
                .contains("saddle-numbness-fault", "Which is right?", "value=\"rest\"", "No to those left blank")
                .doesNotContain("both-legs-affected-fault");
        form.put("none", List.of("rest"));
        form.put("saddle-numbness", List.of("unsure"));
        assertThat(person.send("/screening", form)).isEqualTo("/screening?part=sudden");
        assertThat(((Screening) person.diary().getLast()).answers())
                .containsEntry(RedFlag.SADDLE_NUMBNESS, Answer.UNSURE)
                .containsEntry(RedFlag.BOTH_LEGS_AFFECTED, Answer.NO);
    }

    @Test
    void whoStopsHalfWayGoesOnThereAndSeesWhatWasAnswered() {
        PersonWalking person = new PersonWalking();
        person.send("/screening", PersonWalking.form("part", "nerves", "none", "all"));
        person.send(
                "/screening",
                PersonWalking.form("part", "sudden", "minor-trauma-with-fragile-bones", "no", "none", "all"));
        assertThat(page(person, "/screening")).contains("name=\"part\" value=\"legs\"");
        assertThat(person.html("/today")).contains("The rest of the safety questions", "14 questions are open");
        assertThat(page(person, "/screening?part=sudden"))
                .contains("name=\"major-trauma\" value=\"no\" id=\"major-trauma\" checked");
        for (int i = 0; i < 30; i++) {
            person.sleep();
        }
        assertThat(page(person, "/screening"))
                .contains("name=\"part\" value=\"nerves\"")
                .doesNotContain(" checked");
    }

    @Test
    void whoIsNotSureIsNotAskedInCircles() {
        PersonWalking person = PersonWalking.ready();
        SortedMap<String, List<String>> form = PersonWalking.form("part", "nerves", "saddle-numbness", "unsure");
        form.put("none", List.of("rest"));
        assertThat(person.send("/screening", form)).isEqualTo("/today");
        assertThat(person.html("/today")).contains("You were not sure", "New numbness between the legs");
        assertThat(page(person, "/screening"))
                .contains("you were not sure", "name=\"saddle-numbness\" value=\"no\" id=\"saddle-numbness\">");
    }

    @Test
    void afterASignInASessionAllIsAskedAgain_firstOnOnePageWhatItMayPointTo() {
        PersonWalking person = PersonWalking.ready();
        SortedMap<String, List<String>> log = person.goodLog();
        String exercise = log.keySet().stream()
                .filter(name -> name.startsWith("done.") && !name.contains("breathing") && !name.contains("relax"))
                .findFirst()
                .orElseThrow()
                .substring(5);
        log.put("quality." + exercise, List.of("radiating"));
        person.send("/session", log);
        person.sleep();
        assertThat(person.html("/today")).contains("After your last session", "12 questions are open");
        String page = page(person, "/screening");
        assertThat(PersonWalking.names(page))
                .contains("saddle-numbness", "chest-pain-or-breathless", "leg-weakness-worsening")
                .doesNotContain("weight-loss");
        assertThat(page).doesNotContain(" checked");
        String next = person.send("/screening", PersonWalking.form("part", "nerves", "none", "all"));
        assertThat(next).isEqualTo("/screening?part=health");
        assertThat(permission(person)).isEqualTo(Permission.ASK_FIRST);
        while (next.startsWith("/screening?part=")) {
            String part = next.substring("/screening?part=".length());
            next = person.send("/screening", PersonWalking.form("part", part, "none", "all"));
        }
        assertThat(next).isEqualTo("/today");
        assertThat(permission(person)).isNotEqualTo(Permission.ASK_FIRST);
    }

    @Test
    void pregnancyIsAskedAboutUnlessThereIsNone() {
        assertThat(page(new PersonWalking(), "/screening?part=health")).contains("pregnancy-warning-sign");
        PersonWalking ready = PersonWalking.ready();
        assertThat(page(ready, "/screening?part=health")).doesNotContain("pregnancy-warning-sign");
        assertThat(ready.send("/screening", PersonWalking.form("part", "health", "none", "all")))
                .isEqualTo("/today");
    }

    @Test
    void aNoToWhatLocksSaysThatItOpensNothing() {
        PersonWalking person = PersonWalking.ready();
        SortedMap<String, List<String>> form = PersonWalking.form("part", "health", "weight-loss", "yes");
        form.put("none", List.of("rest"));
        person.send("/screening", form);
        assertThat(page(person, "/screening?part=health")).contains("A no here will not open exercise");
        form.put("weight-loss", List.of("no"));
        person.send("/screening", form);
        assertThat(permission(person)).isEqualTo(Permission.SEE_CLINICIAN);
    }

    @Test
    void somethingNewCanBeToldAtAnyTime() {
        PersonWalking person = PersonWalking.ready();
        assertThat(person.html("/screening")).contains("Something is new", "part=legs", "part=nerves&amp;again=yes");
        assertThat(page(person, "/screening?part=nerves&again=yes")).contains("name=\"again\" value=\"yes\"");
        assertThat(person.send("/screening", PersonWalking.form("part", "nerves", "none", "rest", "again", "yes")))
                .isEqualTo("/screening?part=sudden&again=yes");
        assertThat(person.send("/screening", PersonWalking.form("part", "history", "none", "rest", "again", "yes")))
                .isEqualTo("/today");
    }

    private static Permission permission(PersonWalking person) {
        return PersonWalking.COACH.advise(person.diary(), person.day(), 9).permission();
    }

    /** The page at an address with its query. */
    private static String page(PersonWalking person, String address) {
        int mark = address.indexOf('?');
        SortedMap<String, List<String>> query = new TreeMap<>();
        for (String field : mark < 0
                ? List.<String>of()
                : List.of(address.substring(mark + 1).split("&", -1))) {
            query.put(field.substring(0, field.indexOf('=')), List.of(field.substring(field.indexOf('=') + 1)));
        }
        String path = mark < 0 ? address : address.substring(0, mark);
        Visit visit = new Visit("GET", path, query, new TreeMap<>());
        return ((org.birddog.pages.turn.Answer.Html) person.visit(visit)).html();
    }
}
