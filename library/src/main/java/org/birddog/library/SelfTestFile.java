package org.birddog.library;

import java.util.List;
import org.birddog.coach.content.TestProtocol;
import org.birddog.coach.content.TestText;
import org.birddog.coach.vocabulary.Demand;
import org.birddog.coach.vocabulary.Demands;
import org.birddog.coach.vocabulary.Equipment;
import org.birddog.coach.vocabulary.MovementTest;
import org.birddog.coach.vocabulary.Position;
import org.birddog.coach.vocabulary.Site;

/**
 * One file of content/self-tests.
 *
 * @param part the whole file, to say where a fault stands
 */
public record SelfTestFile(Part part, TestProtocol protocol) {

    private static final int LAST_STAGE = 5;
    private static final List<String> KEYS =
            List.of("like", "stage", "position", "demands", "sites", "equipment", "each-side", "read-by", "sources");

    static SelfTestFile read(MovementTest test, Part part) {
        part.keys(Languages.with(KEYS), List.of());
        TestProtocol protocol = new TestProtocol(
                test,
                part.at("like").text(),
                part.at("stage").wholeNumber(1, LAST_STAGE),
                Vocabularies.word(part.at("position"), Position.values()),
                Demands.of(Vocabularies.words(part.at("demands"), Demand.values())),
                Vocabularies.words(part.at("sites"), Site.values()),
                Vocabularies.words(part.at("equipment"), Equipment.values()),
                part.at("each-side").truth(),
                part.at("read-by").filled().texts(),
                part.at("sources").texts(),
                Languages.of(part, SelfTestFile::words));
        return new SelfTestFile(part, protocol);
    }

    private static TestText words(Part words) {
        words.keys(List.of("name", "why", "not-for", "set-up", "steps", "counted", "stop", "changes"), List.of());
        return new TestText(
                words.at("name").text(),
                words.at("why").text(),
                words.at("not-for").text(),
                words.at("set-up").texts(),
                words.at("steps").texts(),
                words.at("counted").text(),
                words.at("stop").text(),
                words.at("changes").text());
    }
}
