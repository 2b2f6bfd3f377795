package org.birddog.coach.content;

import java.util.List;
import java.util.SortedMap;
import org.birddog.coach.vocabulary.Demands;
import org.birddog.coach.vocabulary.Equipment;
import org.birddog.coach.vocabulary.MovementTest;
import org.birddog.coach.vocabulary.Position;
import org.birddog.coach.vocabulary.Site;

/**
 * How a self-test is done, and what it asks of the body.
 *
 * @param like the exercise that it resembles: what bars this bars the test
 * @param stage from which it may be tried
 * @param demands what it asks of the body: a condition bars or cautions these, never a test by name
 * @param sites whose pain it chiefly tells something about
 * @param equipment all of it is needed
 * @param eachSide whether each side is tested by itself
 * @param readBy the rules that read its result
 * @param sources keys of sources.yml
 * @param texts by language
 */
public record TestProtocol(
        MovementTest test,
        String like,
        int stage,
        Position position,
        Demands demands,
        List<Site> sites,
        List<Equipment> equipment,
        boolean eachSide,
        List<String> readBy,
        List<String> sources,
        SortedMap<String, TestText> texts) {

    /** The words in a language, or in English where that language lacks them. */
    public TestText text(String language) {
        TestText text = texts.get(language);
        if (text == null) {
            text = texts.get("en");
        }
        if (text == null) {
            throw new IllegalStateException("The self-test " + test.word() + " has no words.");
        }
        return text;
    }
}
