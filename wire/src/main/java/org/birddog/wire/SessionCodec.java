package org.birddog.wire;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.content.Load;
import org.birddog.coach.diary.At;
import org.birddog.coach.diary.Session;
import org.birddog.coach.vocabulary.Quality;
import org.birddog.coach.vocabulary.Side;
import org.jspecify.annotations.Nullable;

/** The JSON form of a session as it was done. */
final class SessionCodec {

    private static final int MOST_ITEMS = 60;
    private static final Vocabulary<Side> SIDES = Vocabulary.of(Side.values());
    private static final Vocabulary<Quality> QUALITIES = Vocabulary.of(Quality.values());

    private SessionCodec() {}

    static Session read(Members members, String id, At at) {
        int before = members.required("pain-before").wholeNumber(0, 10);
        int after = members.required("pain-after").wholeNumber(0, 10);
        int minutes = members.required("minutes").wholeNumber(0, EntryCodec.DAY_IN_MINUTES);
        JsonReader reader = members.required("items");
        List<Session.Done> items = new ArrayList<>();
        reader.beginList();
        while (reader.nextElement(MOST_ITEMS)) {
            items.add(item(reader));
        }
        return new Session(id, at, before, after, minutes, List.copyOf(items));
    }

    private static Session.Done item(JsonReader reader) {
        Members members = reader.members();
        Session.Done done = new Session.Done(
                Kebab.read(members.required("exercise")),
                // Nought is what was done, not what was asked: an exercise that was tried and given up.
                members.numberOrNull("sets", 0, DoseCodec.MOST_SETS),
                members.hasValue("reps") ? DoseCodec.readReps(reader, 0) : List.of(),
                members.numberOrNull("hold-seconds", 0, DoseCodec.LONGEST_HOLD),
                members.numberOrNull("seconds", 0, DoseCodec.LONGEST),
                load(members),
                members.hasValue("side") ? SIDES.read(reader) : null,
                members.numberOrNull("pain", 0, 10),
                members.numberOrNull("effort", 0, 10),
                members.has("quality") ? QUALITIES.readList(reader) : List.of(),
                members.has("stopped") && reader.truth());
        members.close();
        return done;
    }

    private static @Nullable Load load(Members members) {
        return members.hasValue("load") ? DoseCodec.readLoad(members.reader()) : null;
    }

    static void write(JsonWriter writer, Session session) {
        writer.key("pain-before").value(session.painBefore());
        writer.key("pain-after").value(session.painAfter());
        writer.key("minutes").value(session.minutes());
        writer.key("items").beginList();
        for (Session.Done done : session.items()) {
            writeItem(writer, done);
        }
        writer.endList();
    }

    private static void writeItem(JsonWriter writer, Session.Done done) {
        writer.beginObject().key("exercise").plain(done.exercise());
        writer.optional("sets", done.sets());
        if (!done.reps().isEmpty()) {
            writer.key("reps");
            DoseCodec.writeReps(writer, done.reps());
        }
        writer.optional("hold-seconds", done.holdSeconds());
        writer.optional("seconds", done.seconds());
        if (done.load() != null) {
            writer.key("load");
            DoseCodec.writeLoad(writer, done.load());
        }
        writer.optional("side", done.side());
        writer.optional("pain", done.pain());
        writer.optional("effort", done.effort());
        writer.optional("quality", done.quality().isEmpty() ? null : done.quality());
        if (done.stopped()) {
            writer.key("stopped").value(true);
        }
        writer.endObject();
    }
}
