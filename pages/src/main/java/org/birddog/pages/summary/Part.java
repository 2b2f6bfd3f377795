package org.birddog.pages.summary;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.vocabulary.Word;
import org.birddog.pages.form.Form;

/** What a summary may hold. */
enum Part implements Word {
    PAIN,
    SESSIONS,
    EXERCISES,
    TROUBLE,
    SCORES,
    LIMITS,
    SIGNS,
    /** Medicines and notes, in the person's own words: only where it is asked for. */
    OWN;

    /** The parts that were ticked; where none was, all but what is private. */
    static List<Part> of(Form form) {
        List<Part> parts = new ArrayList<>();
        for (Part part : values()) {
            if (form.has("part", part.word())) {
                parts.add(part);
            }
        }
        return parts.isEmpty() ? List.of(values()).subList(0, OWN.ordinal()) : parts;
    }
}
