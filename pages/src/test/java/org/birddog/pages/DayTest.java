package org.birddog.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.birddog.pages.PersonLooking.answer;
import static org.birddog.pages.PersonLooking.entry;
import static org.birddog.pages.PersonLooking.exercises;
import static org.birddog.pages.PersonLooking.heading;
import static org.birddog.pages.PersonLooking.html;
import static org.birddog.pages.PersonLooking.logOf;
import static org.birddog.pages.PersonLooking.person;
import static org.birddog.pages.PersonLooking.today;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.vocabulary.Category;
import org.birddog.pages.look.Stylesheet;
import org.birddog.pages.turn.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of day has its own heading, says why and what to do next, and offers no more than is allowed. */
class DayTest {

    private static final String START = "<a class=\"button\" href=\"/session\">";

    /** What a page at rest may not hold: a button to start, and a dose that grew. */
    private static final String[] NOT_AT_REST = {START, "Start today", "minutes for today", "What changed, and why"};

    @Test
    void anEmptyDiaryBeginsAtTheBeginning() {
        assertThat(answer("/", List.of())).isEqualTo(new Answer.SeeOther("/welcome", List.of()));
        assertThat(answer("/today", List.of())).isEqualTo(new Answer.SeeOther("/welcome", List.of()));
        assertThat(answer("/today/why-not", List.of())).isEqualTo(new Answer.SeeOther("/today", List.of()));
    }

    @Test
    void aTrainingDayHasTheCheckInAndTheButtonBeforeTheList() {
        String html = today("training");
        assertThat(heading(html)).isEqualTo("15 minutes for today");
        assertThat(html)
                .containsSubsequence(
                        "Friday 20 November",
                        "15 minutes for today",
                        "Check in, then start.",
                        "How bad is your back pain now?",
                        "Save</button>",
                        START + "Start today's session",
                        "7 exercises, about 15 minutes",
                        "Stop and call 999 or 112 at once",
                        "href=\"/relief\"",
                        "Today's session</h2>",
                        "Cat-camel",
                        "The week ahead",
                        "href=\"/today/why-not\"")
                .doesNotContain("is done", "Rest for today", "/before-you-start", "role=\"status\"", "/seen");
        assertThat(html.split("href=\"/session\"", -1)).as("one way to start").hasSize(2);
    }

    @Test
    void whoeverNeverLoggedASessionIsFirstToldWhenToStop() {
        assertThat(today("ready")).containsSubsequence("href=\"/before-you-start\"", START);
    }

    @Test
    void aCheckInIsOneLineAndCanBeChanged() {
        assertThat(today("checked-in"))
                .contains("You have checked in.", "Back pain 3 and sleep 7 of 10", "Change", "Slept well.</p>")
                .contains("name=\"pain\" value=\"3\" id=\"pain-3\" checked", START)
                .doesNotContain("Check in, then start.");
    }

    @Test
    void gentleMeansSeeSomeoneFirst() {
        String html = today("gentle");
        assertThat(heading(html)).isEqualTo("Gentle moves only");
        assertThat(html)
                .contains("see a GP or physiotherapist before any strengthening", "href=\"/seen\"")
                .contains("High blood pressure or heart disease.", "Start the gentle moves")
                .doesNotContain("Start today", "minutes for today");
        assertThat(categories(html))
                .isSubsetOf(Category.BREATHING, Category.RELAXATION, Category.MOBILITY, Category.AEROBIC);
    }

    @Test
    void severePainMeansRest() {
        String html = today("resting");
        assertThat(heading(html)).isEqualTo("Rest for today");
        assertThat(html)
                .contains(
                        "You scored your pain at 9 out of 10", "Check in again tomorrow.", "What may calm things down")
                .contains("Why it is so", "Severe pain now.", "href=\"/relief\"")
                .doesNotContain(NOT_AT_REST);
        assertThat(categories(html)).isSubsetOf(Category.BREATHING, Category.RELAXATION, Category.AEROBIC);
    }

    @Test
    void severePainOfYesterdayAsksForToday() {
        List<Entry> diary = person("training");
        diary.add(entry("check-in", -1, "\"pain\":9"));
        assertThat(html("/today", diary))
                .contains("Rest for today", "Check in now. If your pain is lower today")
                .doesNotContain(NOT_AT_REST);
    }

    @Test
    void aStopEndsTheDay() {
        String html = today("stopped");
        assertThat(heading(html)).isEqualTo("Rest for today");
        assertThat(html)
                .contains(
                        "You had to stop today",
                        "check in tomorrow morning",
                        "id=\"logged\"",
                        "This had to stop",
                        "href=\"/session/after\"")
                .doesNotContain(NOT_AT_REST);
        assertThat(html.split("You had to stop at this", -1))
                .as("five stops are told at once")
                .hasSize(2);
        assertThat(categories(html)).isSubsetOf(Category.BREATHING, Category.RELAXATION, Category.AEROBIC);
    }

    @Test
    void whereNothingIsOpenThePageSaysSo() {
        List<Entry> diary = person("stopped");
        String html = html("/today", diary);
        for (List<String> open = exercises(html); !open.isEmpty(); open = exercises(html)) {
            for (String exercise : open) {
                diary.add(entry(
                        "order", 0, "\"order\":\"restrict\",\"by\":\"A. Physio\",\"exercise\":\"" + exercise + "\""));
            }
            html = html("/today", diary);
        }
        assertThat(heading(html)).isEqualTo("No session today");
        assertThat(html)
                .contains("nothing that we can safely plan", "Look again tomorrow.", "A stop.")
                .doesNotContain(NOT_AT_REST)
                .doesNotContain("href=\"/session\"", "class=\"exercise\"", "href=\"/relief\">A bad");
    }

    @Test
    void aFlareUpIsHalfTheDoseTwiceADay() {
        List<Entry> diary = person("flare-up");
        String html = html("/today", diary);
        assertThat(heading(html)).isEqualTo("A flare-up: half the dose, twice today");
        assertThat(html)
                .contains("well above your usual level on 2 days running", "Leave some hours between the rounds")
                .contains(START + "Start round 1 of 2", "Cat-camel: from 5 times to 2 times")
                .doesNotContain("Start today", "is done");
        diary.add(logOf(html));
        assertThat(html("/today", diary)).contains("Start round 2 of 2").doesNotContain("is done");
        diary.add(logOf(html));
        assertThat(html("/today", diary)).contains("Today's session is done").doesNotContain(START);
    }

    @Test
    void theWayBackIsSaid() {
        assertThat(heading(today("after-flare"))).isEqualTo("Coming back after a flare-up");
        assertThat(today("after-flare")).contains("Today you do 75 per cent of the dose", START);
        assertThat(heading(today("after-break"))).isEqualTo("Back after a break");
        assertThat(today("after-break")).contains("There was a break of 16 days", START);
        assertThat(today("after-break").split("There was a break", -1))
                .as("in the heading, where the dose changed, and in its fold")
                .hasSize(4);
    }

    @Test
    void painBeforeItLeavesCalmMoves() {
        assertThat(heading(today("calm"))).isEqualTo("Calm moves for today");
        assertThat(today("calm")).contains("Your pain is 6 out of 10", START + "Start the gentle moves");
        assertThat(categories(today("calm")))
                .isSubsetOf(Category.BREATHING, Category.RELAXATION, Category.MOBILITY, Category.AEROBIC);
    }

    @Test
    void aClinicianSaidYes() {
        String html = today("cleared");
        assertThat(heading(html)).isEqualTo("You may exercise again");
        assertThat(html)
                .contains("A GP or family doctor said yes", "Weight loss without trying", "Thank you for telling us.")
                .contains("no longer holds your plan back", START);
        List<Entry> limited = person("gentle");
        limited.add(entry(
                "consultation", 0, "\"about\":[\"high-blood-pressure\"],\"with\":\"gp\",\"outcome\":\"may-exercise\""));
        assertThat(html("/today", limited))
                .contains("You may exercise again", "This still limits your plan: High blood pressure");
        List<Entry> refused = person("cleared");
        refused.add(entry("consultation", 0, "\"about\":[\"weight-loss\"],\"with\":\"gp\",\"outcome\":\"not-yet\""));
        assertThat(html("/today", refused)).doesNotContain("You may exercise again", START);
    }

    @Test
    void aRestDayHasEasyMoves() {
        assertThat(heading(today("rest-day"))).isEqualTo("A rest day, easy moves");
        assertThat(today("rest-day")).contains("You have trained on 6 of the last 6 days", START);
        assertThat(today("rest-day").split("You have trained on", -1)).hasSize(2);
    }

    @Test
    void doneIsTodaysPlanAndNoOther() {
        String done = today("done");
        assertThat(heading(done)).isEqualTo("Today's session is done");
        assertThat(done)
                .contains("You logged 4 of 7 exercises.", "Check in tomorrow morning.", "What you logged today")
                .doesNotContain(START, "Start today", "What changed, and why");
        assertThat(today("relieved"))
                .contains("16 minutes for today", START + "Start today's session")
                .doesNotContain("is done");
        assertThat(today("part-done"))
                .contains("You have logged 2 of 7 exercises so far.", START + "Go on with the session")
                .doesNotContain("is done");
    }

    @Test
    void whatWasDoneStaysDoneHoweverThePlanMovesOn() {
        PersonWalking person = PersonWalking.ready();
        for (int day = 0; day < 24; day++) {
            person.send("/check-in", PersonWalking.form("pain", day % 2 == 0 ? "2" : "3"));
            SortedMap<String, List<String>> log = person.goodLog();
            if (day % 4 == 3) {
                log.put("pain-before", List.of("5"));
                log.put("pain-after", List.of("5"));
            }
            person.send("/session", log);
            assertThat(person.html("/today")).as("day %d", day).contains("is done");
            person.sleep();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"emergency", "clinician", "unsure", "screened", "too-young", "asked-after-stop"})
    void aLockShowsNothingOfTheDay(String who) {
        assertThat(today(who)).doesNotContain(NOT_AT_REST).doesNotContain("href=\"/session\"", "class=\"exercise\"");
        assertThat(answer("/today/why-not", person(who))).isEqualTo(new Answer.SeeOther("/today", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"training", "ready", "careful", "flare-up", "rest-day", "grown"})
    void thePageIsSmall_withItsLooksAndEveryPicture(String who) throws IOException {
        String html = today(who);
        int page = zipped(html.getBytes(StandardCharsets.UTF_8));
        assertThat(page).isLessThan(10_000);
        int all = page + zipped(Stylesheet.make().text().getBytes(StandardCharsets.UTF_8));
        Matcher pictures = Pattern.compile("<img[^>]* src=\"([^\"?]+)").matcher(html);
        while (pictures.find()) {
            try (InputStream picture = DayTest.class.getResourceAsStream("/birddog" + pictures.group(1))) {
                all += zipped(Objects.requireNonNull(picture, pictures.group(1)).readAllBytes());
            }
        }
        assertThat(all).as("what today's page loads for " + who).isBetween(page, 60_000);
    }

    private static int zipped(byte[] plain) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
            zip.write(plain);
        }
        return zipped.size();
    }

    private static List<Category> categories(String html) {
        List<Category> categories = new ArrayList<>();
        for (String exercise : exercises(html)) {
            categories.add(Objects.requireNonNull(PersonWalking.COACH.content().exercise(exercise))
                    .category());
        }
        assertThat(categories).isNotEmpty();
        return categories;
    }
}
