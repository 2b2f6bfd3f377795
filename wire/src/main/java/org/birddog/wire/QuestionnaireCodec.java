package org.birddog.wire;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.coach.diary.At;
import org.birddog.coach.diary.Questionnaire;
import org.birddog.coach.vocabulary.Form;

/** The JSON form of a questionnaire. */
final class QuestionnaireCodec {

    private static final int MOST_ACTIVITIES = 10;
    private static final Vocabulary<Form> FORMS = Vocabulary.of(Form.values());

    private QuestionnaireCodec() {}

    static Questionnaire read(Members members, String id, At at) {
        Form form = FORMS.read(members.required("form"));
        JsonReader reader = members.required("answers");
        SortedMap<String, Integer> answers = switch (form) {
            case RMDQ -> ticks(form, reader);
            case PEG, PAIN_NRS, GLOBAL_CHANGE -> ratings(form, reader);
            case PSFS -> activities(reader);
        };
        return new Questionnaire(id, at, form, answers);
    }

    static void write(JsonWriter writer, Questionnaire questionnaire) {
        writer.key("form").plain(questionnaire.form().word());
        writer.key("answers").beginObject();
        for (Map.Entry<String, Integer> answer : questionnaire.answers().entrySet()) {
            writer.freeKey(answer.getKey());
            if (questionnaire.form() == Form.RMDQ) {
                writer.value(answer.getValue() != 0);
            } else {
                writer.value(answer.getValue());
            }
        }
        writer.endObject();
    }

    /** An item that was left untouched counts as not ticked, so that both ways to say so are one. */
    private static SortedMap<String, Integer> ticks(Form form, JsonReader reader) {
        Members items = reader.members();
        SortedMap<String, Integer> answers = new TreeMap<>();
        for (String item : form.items()) {
            answers.put(item, items.has(item) && reader.truth() ? 1 : 0);
        }
        items.close();
        return answers;
    }

    private static SortedMap<String, Integer> ratings(Form form, JsonReader reader) {
        Members items = reader.members();
        SortedMap<String, Integer> answers = new TreeMap<>();
        for (String item : form.items()) {
            answers.put(item, items.required(item).wholeNumber(form.lowest(), form.highest()));
        }
        items.close();
        return answers;
    }

    private static SortedMap<String, Integer> activities(JsonReader reader) {
        SortedMap<String, Integer> answers = new TreeMap<>();
        reader.beginObject();
        while (reader.nextKey()) {
            String activity = reader.key();
            if (activity.isEmpty() || activity.length() > EntryCodec.LONGEST_NAME) {
                throw reader.refusal("expected a key of 1 to " + EntryCodec.LONGEST_NAME + " characters");
            }
            if (answers.put(activity, reader.wholeNumber(Form.PSFS.lowest(), Form.PSFS.highest())) != null) {
                throw reader.refusal("given twice");
            }
        }
        if (answers.isEmpty() || answers.size() > MOST_ACTIVITIES) {
            throw reader.refusal("expected 1 to " + MOST_ACTIVITIES + " activities, got " + answers.size());
        }
        return answers;
    }
}
