package org.birddog.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.content.ExerciseText;
import org.birddog.coach.content.Lesson;
import org.birddog.coach.content.Measures;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.content.Source;

/** The JSON form of the whole content: the bundle that the library writes and the hosts load. */
public final class ContentCodec {

    private static final int MOST = 10_000;

    private ContentCodec() {}

    /** The content of a bundle. */
    public static Content read(String text) {
        JsonReader reader = new JsonReader(text);
        Members members = reader.members();
        reader.end();
        String version = members.required("version").text();
        List<Exercise> exercises = new ArrayList<>();
        members.required("exercises").beginList();
        while (reader.nextElement(MOST)) {
            exercises.add(ExerciseCodec.read(reader));
        }
        List<RulePage> pages = new ArrayList<>();
        members.required("pages").beginList();
        while (reader.nextElement(MOST)) {
            pages.add(RulePageCodec.read(reader));
        }
        List<Source> sources = new ArrayList<>();
        members.required("sources").beginList();
        while (reader.nextElement(MOST)) {
            sources.add(source(reader));
        }
        List<Lesson> lessons = new ArrayList<>();
        members.required("lessons").beginList();
        while (reader.nextElement(MOST)) {
            lessons.add(LessonCodec.read(reader));
        }
        Measures measures = MeasuresCodec.read(members.required("measures"));
        SortedMap<String, SortedMap<String, ExerciseText>> texts = languages(members.required("texts"));
        members.close();
        return new Content(
                version,
                List.copyOf(exercises),
                List.copyOf(pages),
                List.copyOf(sources),
                List.copyOf(lessons),
                measures,
                texts);
    }

    /** The bundle of a content. */
    public static String text(Content content) {
        StringBuilder text = new StringBuilder();
        write(new JsonWriter(text), content);
        return text.toString();
    }

    /** Writes the bundle of a content. */
    public static void write(JsonWriter writer, Content content) {
        writer.beginObject().key("version").value(content.version());
        writer.key("exercises").beginList();
        for (Exercise exercise : content.exercises()) {
            ExerciseCodec.write(writer, exercise);
        }
        writer.endList().key("pages").beginList();
        for (RulePage page : content.pages()) {
            RulePageCodec.write(writer, page);
        }
        writer.endList().key("sources").beginList();
        for (Source source : content.sources()) {
            writeSource(writer, source);
        }
        writer.endList().key("lessons").beginList();
        for (Lesson lesson : content.lessons()) {
            LessonCodec.write(writer, lesson);
        }
        writer.endList().key("measures");
        MeasuresCodec.write(writer, content.measures());
        writer.key("texts").beginObject();
        for (Map.Entry<String, SortedMap<String, ExerciseText>> language :
                content.texts().entrySet()) {
            writer.freeKey(language.getKey()).beginObject();
            for (Map.Entry<String, ExerciseText> exercise : language.getValue().entrySet()) {
                writer.freeKey(exercise.getKey());
                ExerciseTextCodec.write(writer, exercise.getValue());
            }
            writer.endObject();
        }
        writer.endObject().endObject();
    }

    private static SortedMap<String, SortedMap<String, ExerciseText>> languages(JsonReader reader) {
        SortedMap<String, SortedMap<String, ExerciseText>> texts = new TreeMap<>();
        reader.beginObject();
        while (reader.nextKey()) {
            SortedMap<String, ExerciseText> language = new TreeMap<>();
            if (texts.put(reader.key(), language) != null) {
                throw reader.refusal("given twice");
            }
            reader.beginObject();
            while (reader.nextKey()) {
                if (language.put(reader.key(), ExerciseTextCodec.read(reader)) != null) {
                    throw reader.refusal("given twice");
                }
            }
        }
        return texts;
    }

    static List<String> texts(JsonReader reader) {
        List<String> texts = new ArrayList<>();
        reader.beginList();
        while (reader.nextElement(MOST)) {
            texts.add(reader.text());
        }
        return List.copyOf(texts);
    }

    private static Source source(JsonReader reader) {
        Members members = reader.members();
        Source source = new Source(
                members.required("key").text(),
                members.required("title").text(),
                members.text("by"),
                members.number("year", Integer.MIN_VALUE, Integer.MAX_VALUE),
                members.required("kind").text(),
                members.text("link"));
        members.close();
        return source;
    }

    private static void writeSource(JsonWriter writer, Source source) {
        writer.beginObject().key("key").value(source.key()).key("title").value(source.title());
        writer.optional("by", source.by());
        writer.optional("year", source.year());
        writer.key("kind").value(source.kind());
        writer.optional("link", source.link());
        writer.endObject();
    }
}
