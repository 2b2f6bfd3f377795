package org.birddog.pages.turn;

import java.util.Objects;
import java.util.SortedMap;
import org.birddog.coach.Coach;
import org.birddog.pages.look.Figures;
import org.birddog.pages.look.Stylesheet;
import org.birddog.pages.words.Sayings;
import org.birddog.pages.words.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What is the same for every visit.
 *
 * @param languages every word of the app, by language
 * @param style the style sheet and its address
 * @param figures where the drawings of the exercises are
 * @param scripts where the host serves scripts, or null where it has none
 */
public record App(
        Coach coach,
        SortedMap<String, Sayings> languages,
        Stylesheet style,
        Figures figures,
        @Nullable Scripts scripts) {

    /** The words of a language, or of the first one where we do not speak it. */
    Sayings sayings(@Nullable String language) {
        Sayings sayings = language == null ? null : languages.get(language);
        return sayings == null ? Objects.requireNonNull(languages.get(Wording.FIRST)) : sayings;
    }
}
