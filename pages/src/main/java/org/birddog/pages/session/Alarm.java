package org.birddog.pages.session;

import java.util.List;
import org.birddog.coach.vocabulary.Quality;
import org.birddog.coach.vocabulary.Word;
import org.birddog.pages.form.Form;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has to do who feels this during an exercise, most urgent first. The page says it before the coach has
 * seen the log; what then holds is the coach's to say.
 */
public enum Alarm implements Word {
    CALL,
    SEE,
    STOP;

    private List<Quality> signs() {
        return switch (this) {
            case CALL -> List.of(Quality.CHEST_PAIN, Quality.BREATHLESS);
            case SEE -> List.of(Quality.WEAKNESS, Quality.NUMBNESS);
            case STOP -> List.of(Quality.SHARP, Quality.RADIATING, Quality.DIZZY);
        };
    }

    /** What a sign calls for. */
    static Alarm of(Quality sign) {
        for (Alarm alarm : values()) {
            if (alarm.signs().contains(sign)) {
                return alarm;
            }
        }
        throw new IllegalStateException("Nobody has said what to do about " + sign.word() + ".");
    }

    /** What to do at once about what was ticked in a form, in words, or null. */
    public static @Nullable String says(Form form, String numbers) {
        Alarm alarm = in(form);
        return alarm == null ? null : form.say().of("session.alarm." + alarm.word(), "numbers", numbers);
    }

    /** The most urgent that a form calls for in any of its fields, or null. */
    static @Nullable Alarm in(Form form) {
        for (Alarm alarm : values()) {
            for (String field : form.fields()) {
                for (Quality sign : alarm.signs()) {
                    if (field.startsWith("quality") && form.has(field, sign.word())) {
                        return alarm;
                    }
                }
            }
        }
        return null;
    }
}
