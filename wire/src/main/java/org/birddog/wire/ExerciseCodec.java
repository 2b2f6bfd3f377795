package org.birddog.wire;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.content.Dose;
import org.birddog.coach.content.DoseLadder;
import org.birddog.coach.content.DoseLadder.Unit;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.vocabulary.Category;
import org.birddog.coach.vocabulary.Demand;
import org.birddog.coach.vocabulary.Demands;
import org.birddog.coach.vocabulary.Equipment;
import org.birddog.coach.vocabulary.Position;
import org.birddog.coach.vocabulary.Site;

/** The JSON form of an exercise and its ladder, as a bundle holds them. */
final class ExerciseCodec {

    private static final int MOST_RUNGS = 1_000;
    private static final int PARTS_OF_A_BREATH = 4;
    private static final Vocabulary<Category> CATEGORIES = Vocabulary.of(Category.values());
    private static final Vocabulary<Position> POSITIONS = Vocabulary.of(Position.values());
    private static final Vocabulary<Demand> DEMANDS = Vocabulary.of(Demand.values());
    private static final Vocabulary<Site> SITES = Vocabulary.of(Site.values());
    private static final Vocabulary<Equipment> EQUIPMENT = Vocabulary.of(Equipment.values());
    private static final Unit[] UNITS = Unit.values();
    private static final Choice UNIT_WORDS =
            new Choice("repetitions", "holds", "minutes", "seconds", "breaths", "cycles");

    private ExerciseCodec() {}

    static Exercise read(JsonReader reader) {
        Members members = reader.members();
        Exercise exercise = new Exercise(
                Kebab.read(members.required("id")),
                CATEGORIES.read(members.required("category")),
                members.required("stage").wholeNumber(1, 5),
                POSITIONS.read(members.required("position")),
                Demands.of(DEMANDS.readList(members.required("demands"))),
                SITES.readInOrder(members.required("sites")),
                ContentCodec.texts(members.required("helps")),
                ContentCodec.texts(members.required("targets")),
                EQUIPMENT.readInOrder(members.required("equipment")),
                members.required("pregnancy-form").text(),
                members.number("barred-from-week", 0, 42),
                members.text("pregnancy-instead"),
                ladder(members.required("ladder")),
                members.text("easier"),
                members.text("harder"),
                members.text("instead"),
                ContentCodec.texts(members.required("sources")),
                members.number("enough-for-posture", 0, MOST_RUNGS),
                members.has("in-pyramid") ? ladder(members.reader()) : null);
        members.close();
        return exercise;
    }

    private static DoseLadder ladder(JsonReader reader) {
        Members members = reader.members();
        List<Dose> rungs = new ArrayList<>();
        members.required("rungs").beginList();
        while (reader.nextElement(MOST_RUNGS)) {
            rungs.add(DoseCodec.read(reader));
        }
        if (rungs.isEmpty()) {
            throw reader.refusal("has no rung");
        }
        DoseLadder ladder = new DoseLadder(
                List.copyOf(rungs),
                members.required("start").wholeNumber(0, MOST_RUNGS),
                UNITS[UNIT_WORDS.read(members.required("unit"))],
                members.required("seconds-each").wholeNumber(0, Integer.MAX_VALUE),
                members.has("breath") ? breath(members.reader()) : List.of());
        members.close();
        return ladder;
    }

    private static List<Integer> breath(JsonReader reader) {
        List<Integer> breath = new ArrayList<>();
        reader.beginList();
        while (reader.nextElement(PARTS_OF_A_BREATH)) {
            breath.add(reader.wholeNumber(0, MOST_RUNGS));
        }
        return List.copyOf(breath);
    }

    static void write(JsonWriter writer, Exercise exercise) {
        writer.beginObject().key("id").value(exercise.id());
        writer.key("category").plain(exercise.category().word());
        writer.key("stage").value(exercise.stage());
        writer.key("position").plain(exercise.position().word());
        writer.key("demands").words(exercise.demands().list());
        writer.key("sites").words(exercise.sites());
        writer.key("helps").values(exercise.helps());
        writer.key("targets").values(exercise.targets());
        writer.key("equipment").words(exercise.equipment());
        writer.key("pregnancy-form").value(exercise.pregnancyForm());
        writer.optional("barred-from-week", exercise.barredFromWeek());
        writer.optional("pregnancy-instead", exercise.pregnancyInstead());
        writer.key("ladder");
        writeLadder(writer, exercise.ladder());
        writer.optional("easier", exercise.easier());
        writer.optional("harder", exercise.harder());
        writer.optional("instead", exercise.instead());
        writer.key("sources").values(exercise.sources());
        writer.optional("enough-for-posture", exercise.enoughForPosture());
        if (exercise.inPyramid() != null) {
            writer.key("in-pyramid");
            writeLadder(writer, exercise.inPyramid());
        }
        writer.endObject();
    }

    private static void writeLadder(JsonWriter writer, DoseLadder ladder) {
        writer.beginObject().key("rungs").beginList();
        for (Dose rung : ladder.rungs()) {
            DoseCodec.write(writer, rung);
        }
        writer.endList().key("start").value(ladder.start());
        writer.key("unit").plain(unitWord(ladder.unit()));
        writer.key("seconds-each").value(ladder.secondsEach());
        if (!ladder.breath().isEmpty()) {
            writer.key("breath").beginList();
            ladder.breath().forEach(writer::value);
            writer.endList();
        }
        writer.endObject();
    }

    private static String unitWord(Unit unit) {
        return switch (unit) {
            case REPETITIONS -> "repetitions";
            case HOLDS -> "holds";
            case MINUTES -> "minutes";
            case SECONDS -> "seconds";
            case BREATHS -> "breaths";
            case CYCLES -> "cycles";
        };
    }
}
