package org.birddog.wire;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Reason;
import org.jspecify.annotations.Nullable;

/** The JSON form of reasons in one language. What is the same for every case is made once. */
final class ReasonWriter {

    private final Words words;
    private final String language;
    private final SortedMap<String, Frame> frames = new TreeMap<>();

    /**
     * What stays the same in the reasons of a rule.
     *
     * @param head up to the list of evidence
     * @param says the words as JSON, or null where evidence fills them
     * @param tail from the list of sources on
     */
    private record Frame(String head, @Nullable String says, String tail) {}

    ReasonWriter(Content content, Words words, String language) {
        this.words = words;
        this.language = language;
        for (RulePage page : content.pages()) {
            StringBuilder says = new StringBuilder();
            boolean fixed = words.isFixed(page.rule(), language);
            Escapes.quote(says, page.text(language).says());
            StringBuilder head = new StringBuilder();
            new JsonWriter(head).beginObject().key("rule").value(page.rule()).key("evidence");
            StringBuilder tail = new StringBuilder(",");
            new JsonWriter(tail).key("sources").values(page.sources()).endObject();
            String fixedSays = fixed ? says.toString() : null;
            frames.put(page.rule(), new Frame(head.toString(), fixedSays, tail.toString()));
        }
    }

    void write(JsonWriter writer, List<Reason> reasons) {
        writer.beginList();
        for (Reason reason : reasons) {
            write(writer, reason);
        }
        writer.endList();
    }

    void write(JsonWriter writer, Reason reason) {
        Frame frame = frames.get(reason.rule());
        if (frame == null) {
            throw new IllegalArgumentException(
                    "There is no page for the rule " + reason.rule() + ".\nMaybe it is missing in content/rulebook.");
        }
        writer.raw(frame.head()).beginList();
        for (Evidence evidence : reason.evidence()) {
            writer.beginObject().key("name").value(evidence.name()).key("value");
            writeValue(writer, evidence.value());
            writer.key("entry");
            if (evidence.entry() == null) {
                writer.nothing();
            } else {
                writer.value(evidence.entry());
            }
            writer.endObject();
        }
        writer.endList().key("says");
        if (frame.says() != null) {
            writer.raw(frame.says());
        } else {
            writer.value(words.says(reason, language));
        }
        writer.out().append(frame.tail());
    }

    private static void writeValue(JsonWriter writer, Object value) {
        switch (value) {
            case Integer number -> writer.value(number.intValue());
            case Evidence.Tenths number -> writer.tenths(number.tenths());
            default -> writer.value(value.toString());
        }
    }
}
