package org.birddog.pages.summary;

import org.birddog.coach.vocabulary.Word;
import org.birddog.pages.turn.Turn;
import org.jspecify.annotations.Nullable;

/** How far back a summary looks. */
enum Period implements Word {
    FOUR_WEEKS(28),
    TWELVE_WEEKS(84),
    HALF_A_YEAR(182),
    ALL(Integer.MAX_VALUE);

    private final int days;

    Period(int days) {
        this.days = days;
    }

    /** What was asked for, else twelve weeks. */
    static Period of(@Nullable String asked) {
        Period known = asked == null ? null : Word.find(values(), asked);
        return known == null ? TWELVE_WEEKS : known;
    }

    /** Its first day; never before the diary's. */
    int from(Turn turn) {
        int first = turn.sight().facts().firstDay();
        return this == ALL ? first : Math.max(first, turn.now().day() - days + 1);
    }
}
