package org.birddog.pages.today;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.coach.diary.At;
import org.birddog.coach.diary.CheckIn;
import org.birddog.coach.vocabulary.Reach;
import org.birddog.pages.form.Form;
import org.birddog.pages.words.Wording;
import org.jspecify.annotations.Nullable;

/** Reads and fills the form of a check-in. Only what the coach or a clinician makes use of is asked. */
final class CheckInForm {

    private static final int LONGEST_NOTE = 2_000;

    private CheckInForm() {}

    /** What was typed as an entry, or null where the form has a fault. */
    static @Nullable CheckIn read(Form form, String id, At at) {
        Integer pain = form.wantedNumber("pain", 0, 10, form.say().of("checkin.pain-wanted"));
        Integer legPain = form.number("leg-pain", 0, 10);
        Reach legReach = form.word("leg-reach", Reach.values());
        Integer sleep = form.number("sleep", 0, 10);
        Integer stress = form.number("stress", 0, 10);
        String note = form.text("note", LONGEST_NOTE);
        return form.isFaulty() || pain == null
                ? null
                : new CheckIn(id, at, pain, legPain, legReach, sleep, stress, null, null, List.of(), note);
    }

    /** The form with what was told already, to change it. */
    static Form of(CheckIn told, Wording say) {
        SortedMap<String, List<String>> fields = new TreeMap<>();
        fields.put("pain", List.of(Integer.toString(told.pain())));
        put(fields, "leg-pain", told.legPain());
        put(
                fields,
                "leg-reach",
                told.legReach() == null ? null : told.legReach().word());
        put(fields, "sleep", told.sleep());
        put(fields, "stress", told.stress());
        put(fields, "note", told.note());
        return Form.of(fields, say);
    }

    /** What was told, in one line. */
    static String told(CheckIn told, Wording say) {
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
        return say.of("checkin.told.all", "parts", say.and(parts));
    }

    private static void put(SortedMap<String, List<String>> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, List.of(value.toString()));
        }
    }
}
