package org.birddog.wire;

import java.util.List;
import org.birddog.coach.diary.Acknowledgement;
import org.birddog.coach.diary.Activity;
import org.birddog.coach.diary.At;
import org.birddog.coach.diary.CheckIn;
import org.birddog.coach.diary.Consultation;
import org.birddog.coach.diary.Correction;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.diary.Goal;
import org.birddog.coach.diary.HabitNote;
import org.birddog.coach.diary.Hurt;
import org.birddog.coach.diary.LessonRead;
import org.birddog.coach.diary.Order;
import org.birddog.coach.diary.Profile;
import org.birddog.coach.diary.Questionnaire;
import org.birddog.coach.diary.Screening;
import org.birddog.coach.diary.SelfTest;
import org.birddog.coach.diary.Session;
import org.birddog.coach.diary.UnknownEntry;

/**
 * The JSON form of entries. What is read is checked against the contract; what is written is the canonical
 * form: the head, then the fields in the contract's order, without those that are not there.
 */
public final class EntryCodec {

    /** The newest version of any kind that is read here. */
    public static final int VERSION = 1;

    /** The most bytes that an entry may take. */
    public static final int LONGEST = 65_536;

    static final int LONGEST_TEXT = 2_000;
    static final int LONGEST_NAME = 200;
    static final int DAY_IN_MINUTES = 1_440;

    private static final int LONGEST_KIND = 64;
    private static final List<String> KINDS = List.of(
            "screening",
            "profile",
            "check-in",
            "session",
            "hurt",
            "activity",
            "questionnaire",
            "self-test",
            "consultation",
            "order",
            "goal",
            "habit",
            "lesson-read",
            "acknowledgement",
            "correction");

    private EntryCodec() {}

    /**
     * The entry that is the whole of a text.
     *
     * @param path where the text stands, for the paths of faults
     * @param offset what plain dates take ({@link Instants#easternmost}), in seconds east of UTC
     */
    public static Entry read(String text, String path, int offset) {
        JsonReader reader = new JsonReader(text, path);
        Entry entry = read(reader, offset);
        reader.end();
        return entry;
    }

    /** The entry that is next; the reader knows the path to it. */
    public static Entry read(JsonReader reader, int offset) {
        return entry(reader.members(), offset);
    }

    /** The entry that a correction puts in place of another. */
    static Entry readReplacement(JsonReader reader, int offset) {
        Members members = reader.members();
        String kind = members.required("kind").text(1, LONGEST_KIND);
        // Looked at before the rest is read, so that corrections of corrections cannot nest.
        if (kind.equals("correction") || kind.equals("order")) {
            throw reader.refusal("a correction cannot put a correction or an order in place of an entry");
        }
        return entry(members, offset);
    }

    private static Entry entry(Members members, int offset) {
        if (members.isLongerThan(LONGEST)) {
            throw members.refusal("an entry may be at most 64 KiB long");
        }
        JsonReader reader = members.reader();
        String kind = members.required("kind").text(1, LONGEST_KIND);
        int version = members.has("version") ? reader.wholeNumber(1, Integer.MAX_VALUE) : VERSION;
        At at = Instants.read(members.required("at"), offset);
        String id = members.has("id") ? Ids.read(reader) : null;
        if (version > VERSION || !KINDS.contains(kind)) {
            String body = members.raw();
            members.leave();
            return new UnknownEntry(id == null ? Ids.hash(SortedForm.of(body)) : id, at, kind, version, body);
        }
        Entry entry = known(kind, members, id == null ? "" : id, at, offset);
        members.close();
        if (id != null) {
            return entry;
        }
        Entry named = known(kind, members, Ids.hash(withoutId(entry)), at, offset);
        members.leave();
        return named;
    }

    private static Entry known(String kind, Members members, String id, At at, int offset) {
        return switch (kind) {
            case "screening" -> ScreeningCodec.read(members, id, at);
            case "profile" -> ProfileCodec.read(members, id, at);
            case "check-in" -> CheckInCodec.read(members, id, at);
            case "session" -> SessionCodec.read(members, id, at);
            case "hurt" -> HurtCodec.read(members, id, at);
            case "activity" -> ActivityCodec.read(members, id, at);
            case "questionnaire" -> QuestionnaireCodec.read(members, id, at);
            case "self-test" -> SelfTestCodec.read(members, id, at);
            case "consultation" -> ConsultationCodec.read(members, id, at);
            case "order" -> OrderCodec.read(members, id, at);
            case "habit" -> HabitCodec.read(members, id, at);
            case "goal" -> GoalCodec.read(members, id, at);
            case "lesson-read" -> LessonReadCodec.read(members, id, at);
            case "acknowledgement" -> AcknowledgementCodec.read(members, id, at);
            case "correction" -> CorrectionCodec.read(members, id, at, offset);
            default -> throw new IllegalStateException("The kind " + kind + " is not read here.");
        };
    }

    /** The kind of an entry, by its word. */
    public static String kind(Entry entry) {
        return switch (entry) {
            case Screening _ -> "screening";
            case Profile _ -> "profile";
            case CheckIn _ -> "check-in";
            case Session _ -> "session";
            case Hurt _ -> "hurt";
            case Activity _ -> "activity";
            case Questionnaire _ -> "questionnaire";
            case SelfTest _ -> "self-test";
            case Consultation _ -> "consultation";
            case Order _ -> "order";
            case HabitNote _ -> "habit";
            case Goal _ -> "goal";
            case LessonRead _ -> "lesson-read";
            case Acknowledgement _ -> "acknowledgement";
            case Correction _ -> "correction";
            case UnknownEntry unknown -> unknown.kind();
        };
    }

    /** The version of an entry's form. */
    public static int version(Entry entry) {
        return entry instanceof UnknownEntry unknown ? unknown.version() : VERSION;
    }

    /** The canonical form of an entry; of an unknown one what was read. */
    public static String text(Entry entry) {
        StringBuilder text = new StringBuilder(256);
        write(new JsonWriter(text), entry);
        return text.toString();
    }

    /** Writes the canonical form of an entry. */
    public static void write(JsonWriter writer, Entry entry) {
        if (entry instanceof UnknownEntry unknown) {
            writer.raw(unknown.body());
        } else {
            writer.beginObject().key("id").plain(entry.id());
            writeRest(writer, entry);
        }
    }

    /**
     * The id that an entry has where none is given: equal entries are one, whatever the order of their keys
     * was.
     */
    private static String withoutId(Entry entry) {
        StringBuilder text = new StringBuilder(256);
        writeRest(new JsonWriter(text).beginObject(), entry);
        return text.toString();
    }

    private static void writeRest(JsonWriter writer, Entry entry) {
        writer.key("at").plain(entry.at().text());
        writer.key("kind").plain(kind(entry)).key("version").value(VERSION);
        switch (entry) {
            case Screening screening -> ScreeningCodec.write(writer, screening);
            case Profile profile -> ProfileCodec.write(writer, profile);
            case CheckIn checkIn -> CheckInCodec.write(writer, checkIn);
            case Session session -> SessionCodec.write(writer, session);
            case Hurt hurt -> HurtCodec.write(writer, hurt);
            case Activity activity -> ActivityCodec.write(writer, activity);
            case Questionnaire questionnaire -> QuestionnaireCodec.write(writer, questionnaire);
            case SelfTest test -> SelfTestCodec.write(writer, test);
            case Consultation consultation -> ConsultationCodec.write(writer, consultation);
            case Order order -> OrderCodec.write(writer, order);
            case HabitNote note -> HabitCodec.write(writer, note);
            case Goal goal -> GoalCodec.write(writer, goal);
            case LessonRead read -> LessonReadCodec.write(writer, read);
            case Acknowledgement acknowledgement -> AcknowledgementCodec.write(writer, acknowledgement);
            case Correction correction -> CorrectionCodec.write(writer, correction);
            case UnknownEntry _ -> throw new IllegalStateException("An unknown entry is written as it was read.");
        }
        writer.endObject();
    }
}
