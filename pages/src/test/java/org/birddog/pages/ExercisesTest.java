package org.birddog.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.birddog.coach.advice.Advice;
import org.birddog.coach.advice.Exclusion;
import org.birddog.coach.advice.Item;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.content.ExerciseText;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.vocabulary.Demand;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Now;
import org.birddog.pages.turn.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every exercise can be found by each of its names, and its page says whether it is in the plan and why. */
class ExercisesTest {

    private static final Now NOW = new Now((int) People.TODAY.toEpochDay(), 9, People.TODAY + "T09:30:00.000Z");
    private static final int MOST_BYTES = 20_000;
    private static final SortedMap<String, List<Entry>> PEOPLE = People.all();

    static Set<String> people() {
        return PEOPLE.keySet();
    }

    @Test
    void everyNameFindsItsExercise() {
        for (Exercise exercise : exercises()) {
            ExerciseText text = PersonWalking.COACH.content().text("en", exercise.id());
            List<String> names = new ArrayList<>(text.also());
            names.add(text.name());
            for (String name : names) {
                assertThat(found("q", name)).as(name).contains(exercise.id());
                assertThat(found("q", " " + name.toUpperCase(Locale.ROOT) + " !"))
                        .as(name)
                        .contains(exercise.id());
                List<String> words = new ArrayList<>(List.of(name.split(" ", -1)));
                assertThat(found("q", String.join(" ", words.reversed())))
                        .as(name)
                        .contains(exercise.id());
            }
            assertThat(found("q", text.name()).getFirst()).as("nearest of all").isEqualTo(exercise.id());
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "hamstirng, hamstring-stretch-seated",
        "pelivc tlit, pelvic-tilt",
        "birdog, bird-dog",
        "bírd dòg, bird-dog",
        "pushup, push-up",
        "catcow, cat-camel",
        "childs pose, childs-pose",
        "child\u2019s pose, childs-pose",
        "exercises for the neck, chin-tuck",
        "4 7 8, breathing-4-7-8",
        "diaphragm, breathing-lying",
        "plan, plank"
    })
    void slipsAndOtherSpellingsAreForgiven(String typed, String exercise) {
        assertThat(found("q", typed)).contains(exercise);
    }

    @Test
    void whatOnlyComesCloseIsSaidToAndNothingSaysWhatToDo() {
        assertThat(html("training", "q", "hamstirng")).contains("These names come close");
        assertThat(html("training", "q", "hamstring")).doesNotContain("These names come close");
        assertThat(html("training", "q", "qwxyz"))
                .contains("0 exercises found", "Take one choice away", "href=\"/exercises\"");
    }

    @Test
    void choicesNarrowItDownAndAreKept() {
        assertThat(found("kind", "breathing")).hasSize(4);
        assertThat(found("position", "water")).containsExactlyInAnyOrder("swimming", "water-walking");
        assertThat(found("part", "neck")).contains("chin-tuck").doesNotContain("bridge");
        assertThat(found("needs", "band")).containsExactlyInAnyOrder("band-row", "pallof-press");
        for (String id : found("needs", "nothing")) {
            assertThat(exercise(id).equipment()).isEmpty();
        }
        for (String id : found("floor", "no", "needs", "home")) {
            assertThat(exercise(id).demands().contains(Demand.FLOOR)).isFalse();
        }
        assertThat(found("needs", "home").size())
                .isGreaterThan(found("needs", "nothing").size());
        assertThat(html("training", "kind", "core", "floor", "no", "q", "wall"))
                .contains("value=\"core\" selected", "value=\"no\" checked", "value=\"wall\"", "2 chosen");
        assertThat(found("kind", "nonsense", "part", "9", "position", "", "needs", "<b>", "pregnancy", "x"))
                .hasSize(89);
    }

    @Test
    void pregnancyCountsTheOwnWeekWhereItWasTold() {
        assertThat(found("pregnancy", "early"))
                .contains("bridge", "pelvic-tilt")
                .doesNotContain("gentle-yoga");
        assertThat(found("pregnancy", "every"))
                .contains("walking", "prenatal-yoga")
                .doesNotContain("bridge");
        assertThat(html("training", "", "")).doesNotContain("My week");
        assertThat(html("pregnant", "pregnancy", "mine"))
                .contains("My week of pregnancy, 24", "/exercises/walking\"")
                .doesNotContain("/exercises/bridge\"");
        List<Entry> diary = diary("pregnant");
        Advice advice = PersonWalking.COACH.advise(diary, NOW.day(), NOW.hour());
        for (Exclusion excluded : advice.excluded()) {
            if (excluded.because().stream().anyMatch(reason -> reason.rule().equals("pregnancy"))) {
                assertThat(found("pregnancy", "every")).doesNotContain(excluded.exercise());
            }
        }
    }

    @Test
    void whatIsTypedIsShownHarmlessly() {
        for (String typed :
                List.of(People.HOSTILE, "\"><script>alert(1)</script>", "{n}{name}${x}", "x".repeat(100_000))) {
            String html = html("training", "q", typed, "kind", typed, "floor", typed);
            assertThat(html).doesNotContain("<script", "<img").contains("exercises found");
            assertThat(html.length()).isLessThan(60_000);
        }
    }

    @ParameterizedTest
    @MethodSource("people")
    void everyPageSaysWhereTheExerciseStands(String person) {
        List<Entry> diary = diary(person);
        Advice advice = PersonWalking.COACH.advise(diary, NOW.day(), NOW.hour());
        boolean locked = advice.permission().compareTo(Permission.ASK_FIRST) >= 0;
        TreeSet<String> today = new TreeSet<>();
        if (advice.session() != null) {
            advice.session().items().stream()
                    .map(Item::exercise)
                    .map(Exercise::id)
                    .forEach(today::add);
        }
        TreeSet<String> out = new TreeSet<>();
        advice.excluded().forEach(each -> out.add(each.exercise()));
        for (Exercise exercise : exercises()) {
            String html = page(person, "/exercises/" + exercise.id());
            assertThat(html)
                    .contains("How to do it", "When to stop:", "In pregnancy")
                    .doesNotContain("null", "—");
            boolean isOut = out.contains(exercise.id());
            assertThat(html.contains("<h2>In your plan today")).isEqualTo(!locked && today.contains(exercise.id()));
            assertThat(html.contains("<h2>Left out for you")).isEqualTo(!locked && isOut);
            assertThat(html.contains("id=\"plan\"")).isEqualTo(!locked);
            assertThat(html.contains("Exercises are locked") || html.contains("You have no plan yet"))
                    .isEqualTo(locked);
        }
    }

    @ParameterizedTest
    @MethodSource("people")
    void theLibraryInvitesNobodyWhoIsLocked(String person) throws IOException {
        Advice advice = PersonWalking.COACH.advise(diary(person), NOW.day(), NOW.hour());
        boolean locked = advice.permission().compareTo(Permission.ASK_FIRST) >= 0;
        String html = page(person, "/exercises");
        assertThat(html.contains("class=\"tag\"")).isEqualTo(advice.session() != null);
        assertThat(html.contains("Not in the plan") || html.contains("Left out for you"))
                .isEqualTo(!locked);
        boolean emergency = advice.permission() == Permission.SEEK_CARE_NOW;
        for (String path : List.of("/exercises", "/exercises/bird-dog", "/help")) {
            String each = page(person, path);
            assertThat(each.contains("Get emergency help first")).isEqualTo(emergency);
            assertThat(each.contains("<nav")).isEqualTo(!emergency);
            assertThat(each).contains("href=\"/emergency\"");
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(html.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(packed.size()).isLessThan(MOST_BYTES);
    }

    @Test
    void linksToOtherExercisesLeadSomewhereAndUnknownOnesAreLost() {
        for (Exercise exercise : exercises()) {
            String html = page("training", "/exercises/" + exercise.id());
            int links = 0;
            for (int at = html.indexOf("href=\"/exercises/");
                    at >= 0;
                    at = html.indexOf("href=\"/exercises/", at + 1)) {
                String id = html.substring(at + 17, html.indexOf('"', at + 17));
                assertThat(PersonWalking.COACH.content().exercise(id)).as(id).isNotNull();
                links++;
            }
            TreeSet<String> wanted = new TreeSet<>();
            for (String other : new String[] {exercise.easier(), exercise.harder(), exercise.instead()}) {
                if (other != null) {
                    wanted.add(other);
                    assertThat(html).contains("href=\"/exercises/" + other + "\"");
                }
            }
            assertThat(links).isGreaterThanOrEqualTo(wanted.size());
        }
        for (String path : List.of("/exercises/no-such", "/exercises/<b>", "/exercises/bird-dog/x", "/exercises/")) {
            assertThat(((Answer.Html) answer("training", Visit.get(path))).status())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    @Test
    void helpAnswersItsQuestionsWithSourcesAndNumbersOfTheRules() {
        String html = page("training", "/help");
        assertThat(html)
                .contains("From: ", "Cochrane", "WalkBack", "After 2 such times", "150 minutes", "after 2 weeks");
        for (String id :
                List.of("does-it-help", "which-kind", "how-often", "what-to-avoid", "how-long", "does-it-last")) {
            assertThat(html).contains("<details class=\"kind\" id=\"" + id + "\">");
        }
        assertThat(html)
                .contains("New numbness between the legs", "id=\"see-someone\"")
                .doesNotContain("{", "null");
    }

    private static List<Entry> diary(String person) {
        return Objects.requireNonNull(PEOPLE.get(person));
    }

    private static List<Exercise> exercises() {
        return PersonWalking.COACH.content().exercises();
    }

    private static Exercise exercise(String id) {
        Exercise exercise = PersonWalking.COACH.content().exercise(id);
        assertThat(exercise).as(id).isNotNull();
        return Objects.requireNonNull(exercise);
    }

    /** The ids of what a search finds, in the order of the page. */
    private static List<String> found(String... query) {
        String html = html("first-visit", query);
        List<String> ids = new ArrayList<>();
        String row = "\n<a href=\"/exercises/";
        for (int at = html.indexOf(row); at >= 0; at = html.indexOf(row, at + 1)) {
            int from = at + row.length();
            ids.add(html.substring(from, html.indexOf('"', from)));
        }
        return ids;
    }

    private static String html(String person, String... query) {
        SortedMap<String, List<String>> asked = new TreeMap<>(PersonWalking.form(query));
        return ((Answer.Html) answer(person, new Visit("GET", "/exercises", asked, new TreeMap<>()))).html();
    }

    private static String page(String person, String path) {
        Answer.Html page = (Answer.Html) answer(person, Visit.get(path));
        assertThat(page.status()).as(path).isEqualTo(200);
        return page.html();
    }

    private static Answer answer(String person, Visit visit) {
        return PersonWalking.PAGES.answer(visit, diary(person), NOW, () -> "");
    }
}
