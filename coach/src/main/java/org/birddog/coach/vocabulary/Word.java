package org.birddog.coach.vocabulary;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One word of a closed vocabulary of the contract. Its spelling is the constant's name in kebab-case. */
public interface Word {

    /** The constant's name, as every enum has it. */
    String name();

    /** The word as it stands in diary, advice and content, for example {@code lower-back}. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant that a word names, or null where the vocabulary lacks it. */
    static <W extends Word> @Nullable W find(W[] vocabulary, String word) {
        for (W candidate : vocabulary) {
            if (candidate.word().equals(word)) {
                return candidate;
            }
        }
        return null;
    }
}
