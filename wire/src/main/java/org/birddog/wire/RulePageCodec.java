package org.birddog.wire;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.content.RuleText;
import org.birddog.coach.vocabulary.Demand;
import org.birddog.coach.vocabulary.Demands;

/** The JSON form of a rule's page and its words, as a bundle holds them. */
final class RulePageCodec {

    private static final Vocabulary<Demand> DEMANDS = Vocabulary.of(Demand.values());

    private RulePageCodec() {}

    static RulePage read(JsonReader reader) {
        Members members = reader.members();
        RulePage page = new RulePage(
                members.required("rule").text(),
                members.required("kind").text(),
                members.text("action"),
                members.text("signed-off"),
                numbers(members.required("numbers")),
                Demands.of(DEMANDS.readList(members.required("bars"))),
                Demands.of(DEMANDS.readList(members.required("cautions"))),
                ContentCodec.texts(members.required("lifted-by")),
                ContentCodec.texts(members.required("sources")),
                texts(members.required("texts")));
        members.close();
        return page;
    }

    private static SortedMap<String, Integer> numbers(JsonReader reader) {
        SortedMap<String, Integer> numbers = new TreeMap<>();
        reader.beginObject();
        while (reader.nextKey()) {
            Integer number = reader.wholeNumber(Integer.MIN_VALUE, Integer.MAX_VALUE);
            if (numbers.put(reader.key(), number) != null) {
                throw reader.refusal("given twice");
            }
        }
        return numbers;
    }

    private static SortedMap<String, RuleText> texts(JsonReader reader) {
        SortedMap<String, RuleText> texts = new TreeMap<>();
        reader.beginObject();
        while (reader.nextKey()) {
            if (texts.put(reader.key(), text(reader)) != null) {
                throw reader.refusal("given twice");
            }
        }
        return texts;
    }

    private static RuleText text(JsonReader reader) {
        Members members = reader.members();
        RuleText text = new RuleText(
                members.required("title").text(),
                members.required("says").text(),
                members.text("ask"),
                members.text("label"),
                members.text("help"));
        members.close();
        return text;
    }

    static void write(JsonWriter writer, RulePage page) {
        writer.beginObject().key("rule").value(page.rule()).key("kind").value(page.kind());
        writer.optional("action", page.action());
        writer.optional("signed-off", page.signedOff());
        writer.key("numbers").beginObject();
        for (Map.Entry<String, Integer> number : page.numbers().entrySet()) {
            writer.freeKey(number.getKey()).value(number.getValue());
        }
        writer.endObject();
        writer.key("bars").words(page.bars().list());
        writer.key("cautions").words(page.cautions().list());
        writer.key("lifted-by").values(page.liftedBy());
        writer.key("sources").values(page.sources());
        writer.key("texts").beginObject();
        for (Map.Entry<String, RuleText> text : page.texts().entrySet()) {
            writer.freeKey(text.getKey());
            writeText(writer, text.getValue());
        }
        writer.endObject().endObject();
    }

    private static void writeText(JsonWriter writer, RuleText text) {
        writer.beginObject().key("title").value(text.title()).key("says").value(text.says());
        writer.optional("ask", text.ask());
        writer.optional("label", text.label());
        writer.optional("help", text.help());
        writer.endObject();
    }
}
