package org.birddog.pages.checkin;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.coach.diary.At;
import org.birddog.coach.diary.CheckIn;
import org.birddog.coach.vocabulary.Reach;
import org.birddog.coach.vocabulary.RedFlag;
import org.birddog.pages.form.Form;
import org.birddog.pages.words.Wording;
import org.jspecify.annotations.Nullable;

/** Reads and fills the form of a check-in. Only what the coach or a clinician makes use of is asked. */
public final class CheckInForm {

    private static final int LONGEST = 2_000;
    private static final int WORST = 10;

    private CheckInForm() {}

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
        Integer sleep = form.number("sleep", 0, WORST);
        Integer stress = form.number("stress", 0, WORST);
        Integer mood = form.number("mood", 0, WORST);
        Integer stiffness = form.number("stiffness", 0, WORST);
        String medicines = form.text("medicines", LONGEST);
        String note = form.text("note", LONGEST);
        return form.isFaulty() || pain == null
                ? null
                : new CheckIn(id, at, pain, legPain, legReach, sleep, stress, mood, stiffness, signs, medicines, note);
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

    private static void put(SortedMap<String, List<String>> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, List.of(value.toString()));
        }
    }
}
