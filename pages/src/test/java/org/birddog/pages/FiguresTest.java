package org.birddog.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.birddog.coach.content.Exercise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every picture that a page names is there, at an address that changes with it, and takes its room before it comes. */
class FiguresTest {

    private static final Pattern PICTURE =
            Pattern.compile("<(?:img|source)[^>]* src(?:set)?=\"([^\"?]+)(\\?v=[0-9a-f]{12})?\"[^>]*>");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/today",
                "/session",
                "/session/sheet",
                "/exercises",
                "/exercises/pictures",
                "/exercises/bird-dog",
                "/exercises/gentle-yoga"
            })
    void everyPictureOfAPage_isThere(String path) {
        Matcher pictures = PICTURE.matcher(html(path));
        List<String> found = new ArrayList<>();
        while (pictures.find()) {
            found.add(pictures.group(1));
            assertThat(pictures.group(2)).as(pictures.group()).isNotNull();
            if (pictures.group().startsWith("<img")) {
                assertThat(pictures.group()).contains(" alt=\"", " height=\"");
            }
            assertThat(FiguresTest.class.getResource("/birddog" + pictures.group(1)))
                    .as(pictures.group(1))
                    .isNotNull();
        }
        assertThat(found).isNotEmpty().allMatch(address -> address.startsWith("/figures/en/"));
    }

    @Test
    void thePicturesShowEveryExercise() {
        String page = html("/exercises/pictures");
        for (Exercise exercise : PersonWalking.COACH.content().exercises()) {
            assertThat(page)
                    .contains("href=\"/exercises/" + exercise.id() + "\"")
                    .contains("/figures/en/" + exercise.id() + ".still.svg?v=");
        }
    }

    /** Who wishes for reduced motion gets the still. */
    @Test
    void anExerciseMoves_unlessMotionIsUnwelcome() {
        assertThat(html("/exercises/bridge"))
                .containsPattern(
                        "<source media=\"\\(prefers-reduced-motion: reduce\\)\" srcset=\"/figures/en/bridge.still.svg")
                .containsPattern("<img src=\"/figures/en/bridge.svg\\?v=[0-9a-f]{12}\" alt=\"Bridge, drawn");
    }

    @Test
    void theFaultIsShown_whereTheFigureHasIt() {
        assertThat(html("/exercises/bird-dog"))
                .contains("/figures/en/bird-dog.poor.svg?v=", "Beside it: The lower back sags.");
        assertThat(html("/exercises/walking")).doesNotContain(".poor.svg");
    }

    private static String html(String path) {
        return PersonLooking.html(path, PersonLooking.person("training"));
    }
}
