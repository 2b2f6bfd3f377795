package org.birddog.pages.player;

import java.util.List;
import org.birddog.coach.vocabulary.Word;

/**
 * Where one is in a breath.
 *
 * @param left whole seconds that this part has left, 1 or more
 * @param size how far the shape has grown, 0 to 1000
 */
public record Breath(Part part, int left, int size) {

    private static final int SECOND = 1000;
    /** The size of the shape when all of the air is in. */
    static final int FULL = 1000;

    /** The parts of a breath, in their order. */
    public enum Part implements Word {
        IN,
        HOLD,
        OUT,
        PAUSE
    }

    /**
     * Where a breath is after a time.
     *
     * @param lengths seconds of its four parts
     * @param elapsed milliseconds since the first breath began
     */
    static Breath at(List<Integer> lengths, long elapsed) {
        long whole = 0;
        for (int length : lengths) {
            whole += (long) length * SECOND;
        }
        long into = whole == 0 ? 0 : elapsed % whole;
        for (Part part : Part.values()) {
            long length = (long) lengths.get(part.ordinal()) * SECOND;
            if (into < length) {
                int grown = (int) (into * FULL / length);
                int size = switch (part) {
                    case IN -> grown;
                    case HOLD -> FULL;
                    case OUT -> FULL - grown;
                    case PAUSE -> 0;
                };
                return new Breath(part, (int) ((length - into + SECOND - 1) / SECOND), size);
            }
            into -= length;
        }
        return new Breath(Part.IN, 1, 0);
    }
}
