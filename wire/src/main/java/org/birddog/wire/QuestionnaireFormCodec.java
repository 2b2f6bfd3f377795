package org.birddog.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.coach.content.QuestionnaireForm;
import org.birddog.coach.content.QuestionnaireForm.Notable;
import org.birddog.coach.content.QuestionnaireText;
import org.birddog.coach.vocabulary.Better;
import org.birddog.coach.vocabulary.Form;
import org.birddog.coach.vocabulary.Scoring;
import org.jspecify.annotations.Nullable;

/** The JSON form of a questionnaire, its scoring and its words, as a bundle holds it. */
final class QuestionnaireFormCodec {

    private static final int MOST = 100;
    private static final Vocabulary<Form> FORMS = Vocabulary.of(Form.values());
    private static final Vocabulary<Scoring> SCORINGS = Vocabulary.of(Scoring.values());
    private static final Vocabulary<Better> BETTERS = Vocabulary.of(Better.values());

    private QuestionnaireFormCodec() {}

    static QuestionnaireForm read(JsonReader reader) {
        Members members = reader.members();
        QuestionnaireForm form = new QuestionnaireForm(
                FORMS.read(members.required("form")),
                SCORINGS.read(members.required("scoring")),
                BETTERS.read(members.required("better")),
                notable(members),
                members.number("coarse-below", 0, MOST),
                members.number("coarse-above", 0, MOST),
                members.required("licence").text(),
                ContentCodec.texts(members.required("sources")),
                texts(members.required("texts")));
        members.close();
        return form;
    }

    private static @Nullable Notable notable(Members members) {
        Integer points = members.number("points", 1, MOST);
        return points == null
                ? null
                : new Notable(points, members.number("percent", 1, MOST), members.number("alone", 1, MOST));
    }

    private static SortedMap<String, QuestionnaireText> texts(JsonReader reader) {
        SortedMap<String, QuestionnaireText> texts = new TreeMap<>();
        reader.beginObject();
        while (reader.nextKey()) {
            if (texts.put(reader.key(), text(reader)) != null) {
                throw reader.refusal("given twice");
            }
        }
        return texts;
    }

    private static QuestionnaireText text(JsonReader reader) {
        Members members = reader.members();
        String name = members.required("name").text();
        String about = members.required("about").text();
        String instruction = members.required("instruction").text();
        String meaning = members.required("meaning").text();
        List<QuestionnaireText.Item> items = new ArrayList<>();
        members.required("items").beginList();
        while (reader.nextElement(MOST)) {
            items.add(item(reader));
        }
        members.close();
        return new QuestionnaireText(name, about, instruction, List.copyOf(items), meaning);
    }

    private static QuestionnaireText.Item item(JsonReader reader) {
        Members members = reader.members();
        QuestionnaireText.Item item = new QuestionnaireText.Item(
                members.required("key").text(),
                members.required("text").text(),
                members.text("low"),
                members.text("high"),
                ContentCodec.texts(members.required("choices")));
        members.close();
        return item;
    }

    static void write(JsonWriter writer, QuestionnaireForm form) {
        writer.beginObject().key("form").plain(form.form().word());
        writer.key("scoring").plain(form.scoring().word());
        writer.key("better").plain(form.better().word());
        Notable notable = form.notable();
        if (notable != null) {
            writer.key("points").value(notable.points());
            writer.optional("percent", notable.percent());
            writer.optional("alone", notable.alone());
        }
        writer.optional("coarse-below", form.coarseBelow());
        writer.optional("coarse-above", form.coarseAbove());
        writer.key("licence").value(form.licence());
        writer.key("sources").values(form.sources());
        writer.key("texts").beginObject();
        for (Map.Entry<String, QuestionnaireText> text : form.texts().entrySet()) {
            writer.freeKey(text.getKey());
            writeText(writer, text.getValue());
        }
        writer.endObject().endObject();
    }

    private static void writeText(JsonWriter writer, QuestionnaireText text) {
        writer.beginObject().key("name").value(text.name());
        writer.key("about").value(text.about());
        writer.key("instruction").value(text.instruction());
        writer.key("meaning").value(text.meaning());
        writer.key("items").beginList();
        for (QuestionnaireText.Item item : text.items()) {
            writer.beginObject().key("key").value(item.key()).key("text").value(item.text());
            writer.optional("low", item.low());
            writer.optional("high", item.high());
            writer.key("choices").values(item.choices()).endObject();
        }
        writer.endList().endObject();
    }
}
