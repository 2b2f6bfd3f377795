package org.birddog.pages.turn;

import org.birddog.coach.diary.Entry;
import org.birddog.pages.form.Form;

/** A form that brings the id of the entry that it becomes: sent twice, it is one. */
public final class Once {

    private static final String FIELD = "id";
    private static final int LENGTH = 36;

    private Once() {}

    /** The id that a form brings, or nothing where it brings none that will do. */
    public static String id(Form form) {
        String id = form.value(FIELD);
        boolean good = id.length() == LENGTH;
        for (int i = 0; i < id.length() && good; i++) {
            char c = id.charAt(i);
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            good = dash ? c == '-' : (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
        }
        return good ? id : "";
    }

    /** The id of the entry that a form becomes: the one that it brings, else a new one. */
    public static String idOrNew(Form form, Turn turn) {
        String id = id(form);
        return id.isEmpty() ? turn.newId() : id;
    }

    /** Whether a form was sent before: then its entry is in the diary already. */
    public static boolean isKept(Turn turn, Form form) {
        String id = id(form);
        for (Entry entry : turn.entries()) {
            if (entry.id().equals(id)) {
                return true;
            }
        }
        return false;
    }
}
