package org.birddog.pages.checkin;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.coach.diary.At;
import org.birddog.coach.diary.CheckIn;
import org.birddog.coach.diary.Felt;
import org.birddog.coach.vocabulary.BodyRegion;
import org.birddog.coach.vocabulary.PainKind;
import org.birddog.coach.vocabulary.Reach;
import org.birddog.coach.vocabulary.RedFlag;
import org.birddog.coach.vocabulary.Word;
import org.birddog.pages.form.Form;
import org.birddog.pages.words.Wording;
import org.jspecify.annotations.Nullable;

/** Reads and fills the form of a check-in. Only what the coach or a clinician makes use of is asked. */
public final class CheckInForm {

    private static final int LONGEST = 2_000;
    private static final int WORST = 10;

    private CheckInForm() {}

    /** A side of the body map. */
    enum Side implements Word {
        BACK,
        FRONT;

        /** What is seen from it. */
        List<BodyRegion> regions() {
            List<BodyRegion> all = List.of(BodyRegion.values());
            int front = BodyRegion.GROIN_RIGHT.ordinal();
            return this == BACK ? all.subList(0, front) : all.subList(front, all.size());
        }
    }

    /** The id of the box that a region has in the list; the first of a list bears the list's name. */
    static String field(BodyRegion region) {
        return region.ordinal() == 0 ? "where" : "where-" + region.word();
    }

    /** What was typed as an entry, or null where the form has a fault. */
    public static @Nullable CheckIn read(Form form, String id, At at) {
        return read(form, id, at, List.of());
    }

    /** What was typed in place of a check-in, at its moment; the form does not ask for signs, so they stay. */
    public static @Nullable CheckIn mended(Form form, String id, CheckIn told) {
        return read(form, id, told.at(), told.newSymptoms());
    }

    private static @Nullable CheckIn read(Form form, String id, At at, List<RedFlag> signs) {
        Integer pain = form.wantedNumber("pain", 0, WORST, form.say().of("checkin.pain-wanted"));
        Integer legPain = form.number("leg-pain", 0, WORST);
        Reach legReach = form.word("leg-reach", Reach.values());
        Felt felt = felt(form, legPain);
        Integer sleep = form.number("sleep", 0, WORST);
        Integer stress = form.number("stress", 0, WORST);
        Integer mood = form.number("mood", 0, WORST);
        Integer stiffness = form.number("stiffness", 0, WORST);
        String medicines = form.text("medicines", LONGEST);
        String note = form.text("note", LONGEST);
        return form.isFaulty() || pain == null
                ? null
                : new CheckIn(
                        id, at, pain, legPain, legReach, sleep, stress, mood, stiffness, felt, signs, medicines, note);
    }

    /** Where it hurts and how. Rules read leg pain as a number alone, so a leg that is marked needs one, and not 0. */
    private static Felt felt(Form form, @Nullable Integer legPain) {
        List<BodyRegion> where = form.words("where", BodyRegion.values());
        List<PainKind> leg = form.words("leg-feels", PainKind.values());
        boolean none = legPain == null || legPain == 0;
        if (none && (!leg.isEmpty() || where.stream().anyMatch(BodyRegion::isLeg))) {
            form.refuse("leg-pain", form.say().of("checkin.leg-pain-wanted"));
        }
        return new Felt(where, form.words("feels", PainKind.values()), leg);
    }

    /** The form with what was told already, to change it. */
    public static Form of(CheckIn told, Wording say) {
        SortedMap<String, List<String>> fields = new TreeMap<>();
        fields.put("pain", List.of(Integer.toString(told.pain())));
        put(fields, "leg-pain", told.legPain());
        put(
                fields,
                "leg-reach",
                told.legReach() == null ? null : told.legReach().word());
        put(fields, "where", told.felt().where());
        put(fields, "feels", told.felt().back());
        put(fields, "leg-feels", told.felt().leg());
        put(fields, "sleep", told.sleep());
        put(fields, "stress", told.stress());
        put(fields, "mood", told.mood());
        put(fields, "stiffness", told.stiffness());
        put(fields, "medicines", told.medicines());
        put(fields, "note", told.note());
        return Form.of(fields, say);
    }

    /** What was told, in one line. */
    public static String told(CheckIn told, Wording say) {
        List<String> parts = new ArrayList<>();
        parts.add(say.of("checkin.told.pain", "n", told.pain()));
        if (told.legPain() != null) {
            parts.add(say.of("checkin.told.leg-pain", "n", told.legPain()));
        }
        if (told.sleep() != null) {
            parts.add(say.of("checkin.told.sleep", "n", told.sleep()));
        }
        if (told.stress() != null) {
            parts.add(say.of("checkin.told.stress", "n", told.stress()));
        }
        if (told.stiffness() != null) {
            parts.add(say.of("checkin.told.stiffness", "n", told.stiffness()));
        }
        if (told.mood() != null) {
            parts.add(say.of("checkin.told.mood", "n", told.mood()));
        }
        return say.of("checkin.told.all", "parts", say.and(parts));
    }

    private static void put(SortedMap<String, List<String>> fields, String name, List<? extends Word> words) {
        fields.put(name, words.stream().map(Word::word).toList());
    }

    private static void put(SortedMap<String, List<String>> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, List.of(value.toString()));
        }
    }
}
