package org.birddog.coach.content;

import java.util.List;
import java.util.SortedMap;
import org.birddog.coach.vocabulary.Demands;
import org.jspecify.annotations.Nullable;

/**
 * What the code takes from a page of content/rulebook.
 *
 * @param rule the rule's id, the name of its file
 * @param kind red-flag, condition, limit, load, plan or advice
 * @param action a red flag's action: E, U, R, C or I
 * @param signedOff who signed it off and when; null: not yet signed off by a clinician
 * @param numbers every number of the rule
 * @param bars the demands that it bars
 * @param cautions the demands that it allows only at the lowest dose
 * @param liftedBy the kinds of entry that may end or loosen what it finds, and {@code time} where it ages out; a
 *     correction always may, since it changes what was told
 * @param sources keys of sources.yml
 * @param texts by language
 */
public record RulePage(
        String rule,
        String kind,
        @Nullable String action,
        @Nullable String signedOff,
        SortedMap<String, Integer> numbers,
        Demands bars,
        Demands cautions,
        List<String> liftedBy,
        List<String> sources,
        SortedMap<String, RuleText> texts) {

    /** A number of the page. It stands there once; nothing else in the project repeats it. */
    public int number(String name) {
        Integer number = numbers.get(name);
        if (number == null) {
            throw new IllegalArgumentException("The page of the rule " + rule + " has no number " + name
                    + ".\nMaybe it is missing under numbers in content/rulebook.");
        }
        return number;
    }

    /** The words in a language, or in English where that language lacks them. */
    public RuleText text(String language) {
        RuleText text = texts.get(language);
        if (text == null) {
            text = texts.get("en");
        }
        if (text == null) {
            throw new IllegalStateException("The page of the rule " + rule + " has no words.");
        }
        return text;
    }
}
