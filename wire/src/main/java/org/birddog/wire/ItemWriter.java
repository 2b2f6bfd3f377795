package org.birddog.wire;

import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.coach.advice.Item;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.Exercise;
import org.jspecify.annotations.Nullable;

/** The JSON form of a session's items in one language. What is the same for every case is made once. */
final class ItemWriter {

    private final ReasonWriter reasons;
    private final SortedMap<String, Frame> frames = new TreeMap<>();

    /**
     * What stays the same in the items of an exercise.
     *
     * @param head up to the block
     * @param middle from the category to the equipment
     * @param links the easier and the harder exercise
     */
    private record Frame(String head, String middle, String links) {}

    ItemWriter(Content content, ReasonWriter reasons, String language) {
        this.reasons = reasons;
        for (Exercise exercise : content.exercises()) {
            frames.put(
                    exercise.id(),
                    frame(exercise, content.text(language, exercise.id()).name()));
        }
    }

    private static Frame frame(Exercise exercise, String name) {
        StringBuilder head = new StringBuilder();
        new JsonWriter(head)
                .beginObject()
                .key("exercise")
                .value(exercise.id())
                .key("name")
                .value(name)
                .key("block");
        StringBuilder middle = new StringBuilder();
        new JsonWriter(middle)
                .key("category")
                .plain(exercise.category().word())
                .key("stage")
                .value(exercise.stage())
                .key("position")
                .plain(exercise.position().word())
                .key("demands")
                .words(exercise.demands().list())
                .key("equipment")
                .words(exercise.equipment())
                .key("dose");
        StringBuilder links = new StringBuilder();
        JsonWriter writer = new JsonWriter(links);
        link(writer, "easier", exercise.easier());
        link(writer, "harder", exercise.harder());
        return new Frame(head.toString(), middle.toString(), links.toString());
    }

    private static void link(JsonWriter writer, String key, @Nullable String exercise) {
        writer.key(key);
        if (exercise == null) {
            writer.nothing();
        } else {
            writer.value(exercise);
        }
    }

    void write(JsonWriter writer, Item item) {
        Frame frame = frames.get(item.exercise().id());
        if (frame == null) {
            throw new IllegalArgumentException("The content lacks the exercise "
                    + item.exercise().id() + ".\nMaybe the advice was made with another content.");
        }
        writer.raw(frame.head()).plain(item.block().word()).raw(frame.middle());
        DoseCodec.write(writer, item.dose());
        writer.key("seconds").value(item.seconds()).key("caution");
        if (item.caution() == null) {
            writer.nothing();
        } else {
            reasons.write(writer, item.caution());
        }
        writer.raw(frame.links()).key("because");
        reasons.write(writer, item.because());
        writer.endObject();
    }
}
