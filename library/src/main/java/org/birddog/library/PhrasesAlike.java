package org.birddog.library;

import java.util.SortedMap;
import org.birddog.library.PhrasesFile.Phrase;
import org.jspecify.annotations.Nullable;

/** Every language says every phrase, with the same gaps in it. English is the one that the others follow. */
record PhrasesAlike() implements ContentCheck {

    private static final String FIRST = "en";

    @Override
    public String name() {
        return "phrases-alike";
    }

    @Override
    public void check(ContentFiles content, Report report) {
        SortedMap<String, SortedMap<String, Phrase>> languages = Phrases.byLanguage(content.phrases());
        SortedMap<String, Phrase> english = languages.get(FIRST);
        if (english == null) {
            return;
        }
        languages.forEach((language, phrases) -> {
            english.forEach((key, phrase) -> {
                if (!phrases.containsKey(key)) {
                    report.fault(phrase.part(), key + " is not said in " + language, "Maybe it is new.");
                }
            });
            phrases.forEach((key, phrase) -> compare(english.get(key), phrase, key, report));
        });
    }

    private static void compare(@Nullable Phrase english, Phrase phrase, String key, Report report) {
        if (english == null) {
            report.fault(phrase.part(), key + " is not said in " + FIRST, "Maybe the key is misspelt.");
        } else if (!english.gaps().equals(phrase.gaps())) {
            report.fault(
                    phrase.part(),
                    key + " has the gaps " + phrase.gaps() + " where " + FIRST + " has " + english.gaps(),
                    "Maybe one was lost in translation.");
        }
    }
}
