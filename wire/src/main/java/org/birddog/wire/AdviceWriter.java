package org.birddog.wire;

import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.coach.advice.Advice;
import org.birddog.coach.advice.Change;
import org.birddog.coach.advice.Exclusion;
import org.birddog.coach.advice.Item;
import org.birddog.coach.advice.PlannedDay;
import org.birddog.coach.advice.PlannedSession;
import org.birddog.coach.advice.Target;
import org.birddog.coach.content.Content;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of advice: every key of the contract, in its order.
 *
 * <p>Immutable; one serves all threads.
 */
public final class AdviceWriter {

    private final SortedMap<String, Language> languages = new TreeMap<>();
    private final String version;

    /** What writes in one language. */
    private record Language(ReasonWriter reasons, ItemWriter items) {}

    /**
     * A writer of advice that was made with a content.
     *
     * @param coach the version of the coach
     */
    public AdviceWriter(Content content, String coach) {
        Words words = new Words(content);
        for (String language : Words.languages(content)) {
            ReasonWriter reasons = new ReasonWriter(content, words, language);
            languages.put(language, new Language(reasons, new ItemWriter(content, reasons, language)));
        }
        StringBuilder end = new StringBuilder();
        JsonWriter writer = new JsonWriter(end);
        writer.key("version").beginObject();
        writer.key("coach").value(coach).key("content").value(content.version()).endObject();
        this.version = end.toString();
    }

    /**
     * Writes advice.
     *
     * @param id the case's id as JSON text, or null
     */
    public void write(JsonWriter writer, @Nullable String id, Advice advice) {
        Language language = language(advice.language());
        ReasonWriter reasons = language.reasons();
        writer.beginObject().key("id").raw(id == null ? "null" : id);
        writer.key("today").date(advice.today());
        writer.key("permission").plain(advice.permission().word());
        writer.key("because");
        reasons.write(writer, advice.because());
        writer.key("stage").value(advice.stage());
        writer.key("session");
        writeSession(writer, language.items(), advice.session());
        writer.key("week").beginList();
        for (PlannedDay day : advice.week()) {
            writeDay(writer, day);
        }
        writer.endList().key("excluded").beginList();
        for (Exclusion exclusion : advice.excluded()) {
            writer.beginObject().key("exercise").plain(exclusion.exercise()).key("because");
            reasons.write(writer, exclusion.because());
            writer.endObject();
        }
        writer.endList().key("changes").beginList();
        for (Change change : advice.changes()) {
            writeChange(writer, reasons, change);
        }
        writer.endList().key("targets").beginObject();
        for (Target target : advice.targets()) {
            writer.key(target.name()).beginObject();
            writer.key("goal").value(target.goal()).key("done").value(target.done());
            writer.optional("step", target.step());
            writer.endObject();
        }
        writer.endObject().key("advice");
        reasons.write(writer, advice.advice());
        writer.raw(version).endObject();
    }

    private Language language(String name) {
        Language language = languages.get(name);
        Language found = language == null ? languages.get(Words.FALLBACK) : language;
        if (found == null) {
            throw new IllegalStateException("The content has no words in " + Words.FALLBACK + ".");
        }
        return found;
    }

    private static void writeSession(JsonWriter writer, ItemWriter items, @Nullable PlannedSession session) {
        if (session == null) {
            writer.nothing();
            return;
        }
        writer.beginObject().key("minutes").value(session.minutes());
        writer.key("times-a-day").value(session.timesADay());
        writer.key("items").beginList();
        for (Item item : session.items()) {
            items.write(writer, item);
        }
        writer.endList().endObject();
    }

    private static void writeDay(JsonWriter writer, PlannedDay day) {
        writer.beginObject().key("date").date(day.day());
        writer.key("focus").plain(day.focus().word());
        writer.key("minutes").value(day.minutes());
        writer.key("items").plains(day.exercises()).endObject();
    }

    private static void writeChange(JsonWriter writer, ReasonWriter reasons, Change change) {
        writer.beginObject().key("exercise").plain(change.exercise()).key("from");
        DoseCodec.write(writer, change.from());
        writer.key("to");
        DoseCodec.write(writer, change.to());
        writer.key("because");
        reasons.write(writer, change.because());
        writer.endObject();
    }
}
