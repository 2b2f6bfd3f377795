package org.birddog.wire;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.coach.content.TestProtocol;
import org.birddog.coach.content.TestText;
import org.birddog.coach.vocabulary.Demand;
import org.birddog.coach.vocabulary.Demands;
import org.birddog.coach.vocabulary.Equipment;
import org.birddog.coach.vocabulary.MovementTest;
import org.birddog.coach.vocabulary.Position;
import org.birddog.coach.vocabulary.Site;

/** The JSON form of how a self-test is done, as a bundle holds it. */
final class TestProtocolCodec {

    private static final int LAST_STAGE = 5;
    private static final Vocabulary<MovementTest> TESTS = Vocabulary.of(MovementTest.values());
    private static final Vocabulary<Position> POSITIONS = Vocabulary.of(Position.values());
    private static final Vocabulary<Demand> DEMANDS = Vocabulary.of(Demand.values());
    private static final Vocabulary<Site> SITES = Vocabulary.of(Site.values());
    private static final Vocabulary<Equipment> EQUIPMENT = Vocabulary.of(Equipment.values());

    private TestProtocolCodec() {}

    static TestProtocol read(JsonReader reader) {
        Members members = reader.members();
        TestProtocol test = new TestProtocol(
                TESTS.read(members.required("test")),
                members.required("like").text(),
                members.required("stage").wholeNumber(1, LAST_STAGE),
                POSITIONS.read(members.required("position")),
                Demands.of(DEMANDS.readList(members.required("demands"))),
                SITES.readInOrder(members.required("sites")),
                EQUIPMENT.readInOrder(members.required("equipment")),
                members.required("each-side").truth(),
                ContentCodec.texts(members.required("read-by")),
                ContentCodec.texts(members.required("sources")),
                texts(members.required("texts")));
        members.close();
        return test;
    }

    private static SortedMap<String, TestText> texts(JsonReader reader) {
        SortedMap<String, TestText> texts = new TreeMap<>();
        reader.beginObject();
        while (reader.nextKey()) {
            if (texts.put(reader.key(), text(reader)) != null) {
                throw reader.refusal("given twice");
            }
        }
        return texts;
    }

    private static TestText text(JsonReader reader) {
        Members members = reader.members();
        TestText text = new TestText(
                members.required("name").text(),
                members.required("why").text(),
                members.required("not-for").text(),
                ContentCodec.texts(members.required("set-up")),
                ContentCodec.texts(members.required("steps")),
                members.required("counted").text(),
                members.required("stop").text(),
                members.required("changes").text());
        members.close();
        return text;
    }

    static void write(JsonWriter writer, TestProtocol test) {
        writer.beginObject().key("test").plain(test.test().word());
        writer.key("like").value(test.like());
        writer.key("stage").value(test.stage());
        writer.key("position").plain(test.position().word());
        writer.key("demands").words(test.demands().list());
        writer.key("sites").words(test.sites());
        writer.key("equipment").words(test.equipment());
        writer.key("each-side").value(test.eachSide());
        writer.key("read-by").values(test.readBy());
        writer.key("sources").values(test.sources());
        writer.key("texts").beginObject();
        for (Map.Entry<String, TestText> text : test.texts().entrySet()) {
            writer.freeKey(text.getKey());
            writeText(writer, text.getValue());
        }
        writer.endObject().endObject();
    }

    private static void writeText(JsonWriter writer, TestText text) {
        writer.beginObject().key("name").value(text.name());
        writer.key("why").value(text.why());
        writer.key("not-for").value(text.notFor());
        writer.key("set-up").values(text.setUp());
        writer.key("steps").values(text.steps());
        writer.key("counted").value(text.counted());
        writer.key("stop").value(text.stop());
        writer.key("changes").value(text.changes()).endObject();
    }
}
