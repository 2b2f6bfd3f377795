package org.birddog.pages.player;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.vocabulary.Word;
import org.jspecify.annotations.Nullable;

/**
 * One place of a session, with all that may be done in it today.
 *
 * @param easier the same made easier, or null where there is none for today
 * @param instead a stand-in, or null where there is none for today
 */
public record Place(
        Move planned, @Nullable Move easier, @Nullable Move instead) {

    /** What is done in a place. */
    public enum Variant implements Word {
        PLANNED,
        EASIER,
        INSTEAD
    }

    /** What a variant is, or null where there is none. */
    public @Nullable Move move(Variant variant) {
        return switch (variant) {
            case PLANNED -> planned;
            case EASIER -> easier;
            case INSTEAD -> instead;
        };
    }

    /** All that may be done in it, what is planned first. */
    public List<Move> moves() {
        List<Move> moves = new ArrayList<>();
        for (Variant variant : Variant.values()) {
            Move move = move(variant);
            if (move != null) {
                moves.add(move);
            }
        }
        return moves;
    }
}
