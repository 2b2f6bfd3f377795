package org.birddog.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.coach.content.LessonText;
import org.birddog.coach.content.LessonText.Line;
import org.birddog.coach.content.LessonText.Passage;
import org.birddog.coach.content.LessonText.Span;

/** The JSON form of what lessons say: a bundle beside the content's, since only the pages say it. */
public final class LessonTextCodec {

    private static final int MOST = 1_000;

    private LessonTextCodec() {}

    /** The words of a bundle: by language, then by lesson. */
    public static SortedMap<String, SortedMap<String, LessonText>> read(String text) {
        JsonReader reader = new JsonReader(text);
        SortedMap<String, SortedMap<String, LessonText>> languages = new TreeMap<>();
        reader.beginObject();
        while (reader.nextKey()) {
            SortedMap<String, LessonText> lessons = new TreeMap<>();
            if (languages.put(reader.key(), lessons) != null) {
                throw reader.refusal("given twice");
            }
            reader.beginObject();
            while (reader.nextKey()) {
                if (lessons.put(reader.key(), lesson(reader)) != null) {
                    throw reader.refusal("given twice");
                }
            }
        }
        reader.end();
        return languages;
    }

    private static LessonText lesson(JsonReader reader) {
        Members members = reader.members();
        String title = members.required("title").text();
        String today = members.required("today").text();
        List<Passage> passages = new ArrayList<>();
        members.required("passages").beginList();
        while (reader.nextElement(MOST)) {
            passages.add(passage(reader));
        }
        members.close();
        return new LessonText(title, today, List.copyOf(passages));
    }

    private static Passage passage(JsonReader reader) {
        Members members = reader.members();
        boolean isList = members.required("list").truth();
        List<Line> lines = new ArrayList<>();
        members.required("lines").beginList();
        while (reader.nextElement(MOST)) {
            List<Span> spans = new ArrayList<>();
            reader.beginList();
            while (reader.nextElement(MOST)) {
                Members span = reader.members();
                spans.add(new Span(span.required("words").text(), span.text("path")));
                span.close();
            }
            lines.add(new Line(List.copyOf(spans)));
        }
        members.close();
        return new Passage(isList, List.copyOf(lines));
    }

    /** The bundle of what lessons say. */
    public static String text(SortedMap<String, SortedMap<String, LessonText>> languages) {
        StringBuilder text = new StringBuilder();
        JsonWriter writer = new JsonWriter(text);
        writer.beginObject();
        languages.forEach((language, lessons) -> {
            writer.freeKey(language).beginObject();
            lessons.forEach((id, lesson) -> {
                writer.freeKey(id);
                write(writer, lesson);
            });
            writer.endObject();
        });
        writer.endObject();
        return text.toString();
    }

    private static void write(JsonWriter writer, LessonText lesson) {
        writer.beginObject().key("title").value(lesson.title());
        writer.key("today").value(lesson.today()).key("passages").beginList();
        for (Passage passage : lesson.passages()) {
            writer.beginObject().key("list").value(passage.isList());
            writer.key("lines").beginList();
            for (Line line : passage.lines()) {
                writer.beginList();
                for (Span span : line.spans()) {
                    writer.beginObject().key("words").value(span.words());
                    writer.optional("path", span.path()).endObject();
                }
                writer.endList();
            }
            writer.endList().endObject();
        }
        writer.endList().endObject();
    }
}
