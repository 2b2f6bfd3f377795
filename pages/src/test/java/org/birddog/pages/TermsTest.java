package org.birddog.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.pages.words.Sayings;
import org.birddog.pages.words.Terms;
import org.birddog.pages.words.Terms.Piece;
import org.birddog.pages.words.Wording;
import org.junit.jupiter.api.Test;

/** A term is linked where a page uses it first, as a whole word, and nothing of the text is lost. */
class TermsTest {

    private static final Terms TERMS = terms();

    private static Terms terms() {
        SortedMap<String, Wording> wordings = Wording.read("{\"en\":{\"term\":{"
                + "\"disc.name\":{\"one\":\"disc\",\"other\":\"discs\"},"
                + "\"disc.says\":\"A cushion.\","
                + "\"floor.name\":{\"one\":\"pelvic floor\",\"other\":\"pelvic floor muscles\"},"
                + "\"floor.says\":\"Muscles.\","
                + "\"pelvis.name\":{\"one\":\"pelvic\",\"other\":\"pelvis\"},"
                + "\"pelvis.says\":\"Bones.\"}}}");
        SortedMap<String, Sayings> sayings = Sayings.in(wordings, PersonWalking.COACH.content(), new TreeMap<>());
        return Objects.requireNonNull(sayings.get("en")).terms();
    }

    @Test
    void linked_marksTheFirstUseOnThePage_andNoOther() {
        assertThat(TERMS.linked(List.of("Discs bulge.", "A disc is soft.")))
                .containsExactly(
                        List.of(new Piece("Discs", "/words#disc"), new Piece(" bulge.", null)),
                        List.of(new Piece("A disc is soft.", null)));
    }

    @Test
    void linked_takesWholeWordsOnly() {
        assertThat(TERMS.linked(List.of("Discover disco-disc and discs.")))
                .containsExactly(List.of(
                        new Piece("Discover disco-disc and ", null),
                        new Piece("discs", "/words#disc"),
                        new Piece(".", null)));
    }

    @Test
    void linked_ofTwoAtOnePlaceTakesTheLonger_andTheOtherLater() {
        assertThat(TERMS.linked(List.of("Pelvic floor muscles and the pelvis")))
                .containsExactly(List.of(
                        new Piece("Pelvic floor muscles", "/words#floor"),
                        new Piece(" and the ", null),
                        new Piece("pelvis", "/words#pelvis")));
    }

    @Test
    void linked_losesNothing() {
        for (String text : List.of("", "disc", "no term", "a disc, a disc", "ends with discs")) {
            StringBuilder again = new StringBuilder();
            TERMS.linked(List.of(text)).getFirst().forEach(piece -> again.append(piece.words()));
            assertThat(again.toString()).isEqualTo(text);
        }
    }

    @Test
    void theWordsPage_hasAPlaceForEachTerm() {
        String html = PersonWalking.ready().html("/words");
        int terms = 0;
        for (String key : PersonWalking.SAY.keys()) {
            if (key.startsWith("term.") && key.endsWith(".name")) {
                terms++;
                assertThat(html).contains("<dt id=\"" + key.substring(5, key.length() - 5) + "\">");
            }
        }
        assertThat(terms).isGreaterThan(10);
    }
}
