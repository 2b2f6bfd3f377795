package org.birddog.wire;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.content.Dose;
import org.birddog.coach.content.Load;
import org.birddog.coach.vocabulary.Band;
import org.jspecify.annotations.Nullable;

/** The JSON form of a dose, of what is lifted or pulled, and of repetitions. */
final class DoseCodec {

    static final int MOST_SETS = 20;
    static final int LONGEST_HOLD = 600;
    static final int LONGEST = 86_400;

    private static final int MOST_REPS = 200;
    private static final int LONGEST_PYRAMID = 10;
    private static final int LONGEST_REST = 3_600;
    private static final int HEAVIEST = 500;
    /** By its number: a year of sessions has thousands of these lists, and hardly any two differ. */
    private static final List<List<Integer>> ONE_NUMBER = oneNumber();

    private static final Vocabulary<Band> BANDS = Vocabulary.of(Band.values());

    private DoseCodec() {}

    private static List<List<Integer>> oneNumber() {
        List<List<Integer>> lists = new ArrayList<>();
        for (int number = 0; number <= MOST_REPS; number++) {
            lists.add(List.of(number));
        }
        return List.copyOf(lists);
    }

    static Dose read(JsonReader reader) {
        Members members = reader.members();
        Integer sets = members.number("sets", 1, MOST_SETS);
        List<Integer> reps = members.hasValue("reps") ? readReps(reader, 1) : List.of();
        Integer hold = members.numberOrNull("hold-seconds", 0, LONGEST_HOLD);
        Integer seconds = members.numberOrNull("seconds", 1, LONGEST);
        boolean perSide = members.has("per-side") && reader.truth();
        Integer rest = members.number("rest-seconds", 0, LONGEST_REST);
        Load load = members.hasValue("load") ? readLoad(reader) : null;
        members.close();
        if (reps.isEmpty() && seconds == null) {
            throw members.refusal("a dose needs reps or seconds");
        }
        int pyramid = Math.max(1, reps.size());
        if (pyramid > 1 && sets != null && sets != pyramid) {
            throw members.refusal("has " + sets + " sets, but reps for " + pyramid);
        }
        return new Dose(sets == null ? pyramid : sets, reps, hold, seconds, perSide, rest == null ? 0 : rest, load);
    }

    static void write(JsonWriter writer, Dose dose) {
        writer.beginObject().key("sets").value(dose.sets()).key("reps");
        writeReps(writer, dose.reps());
        writer.numberOrNull("hold-seconds", dose.holdSeconds());
        writer.numberOrNull("seconds", dose.seconds());
        writer.key("per-side").value(dose.perSide());
        writer.key("rest-seconds").value(dose.restSeconds()).key("load");
        writeLoad(writer, dose.load());
        writer.endObject();
    }

    /** One number for every set alike, or a list with one for each: a pyramid. */
    static List<Integer> readReps(JsonReader reader, int least) {
        if (!reader.startsWith('[')) {
            return ONE_NUMBER.get(reader.wholeNumber(least, MOST_REPS));
        }
        List<Integer> reps = new ArrayList<>();
        reader.beginList();
        while (reader.nextElement(LONGEST_PYRAMID)) {
            reps.add(reader.wholeNumber(least, MOST_REPS));
        }
        if (reps.isEmpty()) {
            throw reader.refusal("is an empty list");
        }
        return List.copyOf(reps);
    }

    static void writeReps(JsonWriter writer, List<Integer> reps) {
        if (reps.isEmpty()) {
            writer.nothing();
        } else if (reps.size() == 1) {
            writer.value(reps.getFirst());
        } else {
            writer.beginList();
            for (int each : reps) {
                writer.value(each);
            }
            writer.endList();
        }
    }

    static Load readLoad(JsonReader reader) {
        Members members = reader.members();
        Load load = null;
        if (members.has("kg")) {
            load = new Load.Weight(reader.tenths(0, HEAVIEST));
        } else if (members.has("band")) {
            load = new Load.Resistance(BANDS.read(reader));
        }
        members.close();
        if (load == null) {
            throw members.refusal("a load needs kg or band");
        }
        return load;
    }

    static void writeLoad(JsonWriter writer, @Nullable Load load) {
        switch (load) {
            case null -> writer.nothing();
            case Load.Weight weight ->
                writer.beginObject().key("kg").tenths(weight.tenths()).endObject();
            case Load.Resistance resistance ->
                writer.beginObject().key("band").plain(resistance.band().word()).endObject();
        }
    }
}
