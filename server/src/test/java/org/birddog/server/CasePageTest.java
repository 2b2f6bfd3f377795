package org.birddog.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real runs of {@code coach --explain} and {@code coach --what-if}. */
class CasePageTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();

    @ParameterizedTest
    @EnumSource
    void everyPageIsNarrowPlainText_andEndsWithWhoHasNotSignedIt(Cases asked) {
        String page = explain(asked.json());

        assertThat(page.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        assertThat(page.chars()).allMatch(sign -> sign == '\n' || sign >= ' ');
        assertThat(flat(page))
                .endsWith("No rule behind this page has been signed off by a clinician. Birddog is not a medical"
                        + " device and does not replace your own judgement.");
        assertThat(explain(asked.json())).as("the same case again").isEqualTo(page);
    }

    @Test
    void trainWithAHistory_isToldWithEvidenceAndReasons() {
        String page = explain(Cases.HISTORY.json());

        assertThat(page).contains("45 or 46, born in 1980", "Friday, 20 November 2026, hour 9", "train: Go on with");
        assertThat(flat(page))
                .contains("A stop [pain-stop] You had to stop at this, or told us that it hurt you: Pelvic tilt.")
                .contains("quality sharp (session of 19 November 2026) Limits: bars 1 exercise by name May"
                        + " be lifted by: session, screening, profile or time; a correction changes what was told"
                        + " Sources: Corrective Exercise Routines Designed for Lasting Back Pain Relief; ")
                .contains("How it came, in the last 12 weeks: stage 2 from 1 November 2026.")
                .contains("Why this dose: Cat-camel goes up one step")
                .contains("- Cat-camel: from 3 times to 5 times. Cat-camel goes up one step")
                .contains("A stop [pain-stop]: Pelvic tilt")
                .contains("Saturday 21 November. Heart and breath, 16 minutes: Pelvic tilt, sitting; Tai chi");
    }

    @Test
    void gentleNamesItsConditionAndItsLimits() {
        assertThat(flat(explain(Cases.GENTLE.json())))
                .contains("gentle: See a GP or physiotherapist before strengthening.")
                .contains("condition high-blood-pressure (profile of 19 November 2026) Limits: permission gentle;")
                .contains("bars long-isometric, breath-hold and impact; stage 3 at most; holds of 10 seconds at most");
    }

    @Test
    void nothingTold_asksAndHasNoSession() {
        assertThat(flat(explain(Sample.emptyCase("Jane Doe"))))
                .contains("ask-first: Something must be answered before a plan is made.")
                .contains("[screening-due]", "[profile-due]", "Today's session ---")
                .contains("There is none.", "Age Not told")
                .doesNotContain("Jane");
    }

    @Test
    void flareTellsItsShareAndHowOften() {
        assertThat(flat(explain(Cases.FLARE.json())))
                .contains("[pain-flare]", "the relief set alone; stage 1 at most; 50 per cent of each dose")
                .contains("rise 3 (check-in of 19 November 2026)", "times a day: 2")
                .contains("Stage 1 of 5 is open: calm and mobilise. Training has come to stage 2. Held there by: A"
                        + " flare-up [pain-flare]");
    }

    @Test
    void emergencyIsSaidFirst() {
        String page = flat(explain(Cases.EMERGENCY.json()));

        assertThat(page.indexOf("seek-care-now: An emergency. Call the emergency number now."))
                .isPositive()
                .isLessThan(page.indexOf("[saddle-numbness]"));
        assertThat(page).contains("answer yes (check-in of 20 November 2026)");
    }

    @Test
    void supposedPregnancy_namesWhatGoesAndWhatComes() {
        String page = flat(whatIf("{\"pregnancy-week\": 20}", Cases.READY.json()));

        assertThat(page)
                .contains("Supposed, as told today after all else: {\"pregnancy-week\":20}")
                .contains("- Today and then: train:")
                .contains("- Comes: Pregnancy [pregnancy].", "Seen in: week 20 (supposed)")
                .contains("- Leaves: Bridge (Main part), 3 holds of 3 seconds")
                .contains("- Comes: Heel raise (Main part)")
                .contains("- Left out then. Pregnancy [pregnancy]: Abdominal brace;")
                .contains("Pregnancy [pregnancy] + Your stage [stage]: Curl-up;")
                .contains("Nothing changes here: Stage;");
    }

    @Test
    void supposedAge_locksThePlan() {
        assertThat(flat(whatIf("{\"birth-year\": 2012}", Cases.HISTORY.json())))
                .contains("- Today: train:", "- Then: see-clinician:", "- Comes: Made for grown-ups [under-sixteen].")
                .contains("times a day: 1. To: no session");
    }

    @Test
    void whatIsDatedLater_staysWhateverIsSupposed() {
        assertThat(flat(whatIf("{\"pregnancy-week\": 0}", Cases.LATER.json())))
                .contains("Nothing changes.")
                .doesNotContain("Goes:");
    }

    @Test
    void whatIsToldAlready_changesNothing() {
        assertThat(flat(whatIf("{\"aim\": \"strength\", \"pregnancy-week\": 0}", Cases.READY.json())))
                .contains("- Today and then: train: Go on with the day's session. Nothing changes. Made by");
    }

    /** Nothing changes where the advice itself is the same, and only there. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"aim\": \"strength\"}",
                "{\"aim\": \"relief\"}",
                "{\"language\": \"de\"}",
                "{\"cautious\": true}",
                "{\"days\": 3}",
                "{\"minutes\": 5}",
                "{\"worst-pain\": 9, \"settles\": \"longer\"}",
                "{\"conditions\": [\"osteoporosis\"]}",
                "{\"sites\": [\"leg\"]}",
                "{\"equipment\": [\"band\"]}",
                "{\"likes\": [\"walking\"]}",
                "{\"surgery-weeks-ago\": 4}",
                "{\"usual-pain\": 7}",
                "{\"wakes-at\": 8}"
            })
    void nothingChanges_isSaidWhereItIsSo(String keys) throws IOException {
        for (Cases asked : Cases.values()) {
            boolean changes = !asked.advice().equals(asked.adviceWith(keys));
            assertThat(whatIf(keys, asked.json()).lines().anyMatch("Nothing changes."::equals))
                    .as(keys + " in " + asked)
                    .isEqualTo(!changes);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | expected one case on standard input, got nothing.",
                "' ' | expected one case on standard input, got nothing.",
                "{ | not JSON",
                "{\"today\":\"2026-11-20\"} | diary: is missing.",
                "{\"today\":\"2026-11-20\",\"diary\":[],\"name\":\"x\"} | name: unknown key.",
                "{\"today\":\"2026-11-20\",\"diary\":[]} {} | expected one case, got more behind it.",
                "{\"today\":\"2026-11-20\",\"diary\":[{\"at\":\"2026-11-20\",\"kind\":\"check-in\",\"pain\":11}]}"
                        + " | diary[0].pain: expected a whole number from 0 to 10, got 11."
            })
    void whatIsNotOneCase_isRefusedInPlainWords(String input, String fault) {
        for (List<String> words : List.of(List.of("--explain"), List.of("--what-if", "{\"days\": 3}"))) {
            complaints.reset();
            assertThat(run(words, input)).isEqualTo(CoachCommand.BAD_LINE);
            assertThat(said()).startsWith("birddog coach: ").contains(fault).hasLineCount(1);
            assertThat(out.size()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--what-if | needs what is to be supposed",
                "--what-if nope | keys of the profile: not JSON",
                "--what-if {\"shoe-size\":43} | shoe-size: unknown key.",
                "--what-if {\"pregnancy-week\":50} | pregnancy-week: expected a whole number from 0 to 42, got 50.",
                "--explain --what-if {\"days\":3} | one of --explain and --what-if",
                "--what-if {\"days\":3} --explain | one of --explain and --what-if",
                "--explain --explain | one of --explain and --what-if",
                "--explain case.json | does not know \"case.json\""
            })
    void whatItDoesNotKnow_isRefusedInOneSentence(String words, String fault) {
        assertThat(run(List.of(words.split(" ")), "no case at all")).isEqualTo(CoachCommand.BAD_USAGE);
        assertThat(said()).contains(fault).hasLineCount(1);
        assertThat(out.size()).isZero();
    }

    @Test
    void whatADiaryHoldsCannotSteerATerminal_andNotesStayWhereTheyAre() {
        String page = explain(Cases.ORDER.json());

        assertThat(flat(page)).contains("Dr [31mLee has set this for you");
        assertThat(page).doesNotContain("\u001b", "\u202e", "my own words");
    }

    @Test
    void endsQuietlyWhenNobodyReads() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };

        int status = CoachCommand.run(
                new String[] {"--explain"},
                new ByteArrayInputStream(Cases.READY.json().getBytes(StandardCharsets.UTF_8)),
                broken,
                new PrintStream(complaints, true, StandardCharsets.UTF_8));

        assertThat(status).isEqualTo(CoachCommand.BROKEN_PIPE);
        assertThat(complaints.size()).isZero();
    }

    private String explain(String json) {
        return page(List.of("--explain"), json);
    }

    private String whatIf(String keys, String json) {
        return page(List.of("--what-if", keys), json);
    }

    private String page(List<String> words, String json) {
        out.reset();
        assertThat(run(words, json)).as(said()).isEqualTo(CoachCommand.GOOD);
        return out.toString(StandardCharsets.UTF_8);
    }

    private int run(List<String> words, String input) {
        return CoachCommand.run(
                words.toArray(String[]::new),
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(complaints, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return complaints.toString(StandardCharsets.UTF_8);
    }

    /** The page in one line, so that it does not matter where lines break. */
    private static String flat(String page) {
        List<String> words = new ArrayList<>();
        page.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> words.add(line.strip().replaceAll(" +", " ")));
        return String.join(" ", words);
    }
}
