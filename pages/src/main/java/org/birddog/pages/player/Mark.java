package org.birddog.pages.player;

import org.birddog.coach.vocabulary.Word;
import org.jspecify.annotations.Nullable;

/**
 * What was done of one exercise.
 *
 * @param place in the session
 * @param sets how many sets, or null where all or none was done, or nobody knows
 * @param count how many units of each set, or null likewise
 * @param pain the most pain during it, 0-10, or null where not told
 * @param effort how hard it was, 0-10, or null where not told
 * @param quality the sign that stopped it, or null
 */
public record Mark(
        int place,
        Place.Variant variant,
        Amount amount,
        @Nullable Integer sets,
        @Nullable Integer count,
        @Nullable Integer pain,
        @Nullable Integer effort,
        @Nullable String quality) {

    /** How much of it. The words are those of the session's form. */
    public enum Amount implements Word {
        PLANNED,
        PARTLY,
        NOT
    }

    /** Whether there is something in it that a diary can keep. */
    boolean counts() {
        return amount != Amount.NOT || pain != null || quality != null;
    }

    /** The more of two numbers of which either may be untold. */
    static @Nullable Integer more(@Nullable Integer one, @Nullable Integer other) {
        return one == null || (other != null && other > one) ? other : one;
    }

    /** This one after an earlier one of the same exercise: nothing that was told is forgotten. */
    Mark after(Mark earlier) {
        Mark much = amount == Amount.NOT ? earlier : this;
        return new Mark(
                place,
                variant,
                much.amount,
                much.sets,
                much.count,
                more(pain, earlier.pain),
                effort == null ? earlier.effort : effort,
                quality == null ? earlier.quality : quality);
    }

    Mark with(Amount newAmount, @Nullable Integer newSets, @Nullable Integer newCount) {
        return new Mark(place, variant, newAmount, newSets, newCount, pain, effort, quality);
    }

    Mark withPain(@Nullable Integer newPain) {
        return new Mark(place, variant, amount, sets, count, newPain, effort, quality);
    }

    Mark withEffort(@Nullable Integer newEffort) {
        return new Mark(place, variant, amount, sets, count, pain, newEffort, quality);
    }

    Mark withQuality(@Nullable String newQuality) {
        return new Mark(place, variant, amount, sets, count, pain, effort, newQuality);
    }
}
