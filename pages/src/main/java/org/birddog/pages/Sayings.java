package org.birddog.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Reason;
import org.birddog.wire.Words;

/** Puts reasons into words: the rule's own words, with dates and words of the contract said plainly. */
final class Sayings {

    /** The language of the pages, until there is a second one. */
    static final String LANGUAGE = "en";

    /** Evidence whose values are words of the contract, and not a person's own. */
    private static final List<String> CODED = List.of(
            "answer",
            "missing",
            "site",
            "like",
            "aim",
            "category",
            "equipment",
            "order",
            "because",
            "about",
            "quality",
            "demand",
            "flags",
            "settles",
            "sign");

    private final Words words;
    private final SortedMap<String, RulePage> pages = new TreeMap<>();

    Sayings(Content content) {
        words = new Words(content);
        for (RulePage page : content.pages()) {
            pages.put(page.rule(), page);
        }
    }

    /** A reason in words. */
    Saying of(Reason reason) {
        List<Evidence> plain = new ArrayList<>();
        for (Evidence evidence : reason.evidence()) {
            plain.add(new Evidence(evidence.name(), plain(evidence), evidence.entry()));
        }
        RulePage page = pages.get(reason.rule());
        return new Saying(
                reason.rule(),
                page == null ? reason.rule() : page.text(LANGUAGE).title(),
                words.says(new Reason(reason.rule(), plain), LANGUAGE),
                page != null && page.signedOff() != null);
    }

    /** Reasons in words, in their order; what would be said twice is said once. */
    List<Saying> of(List<Reason> reasons) {
        List<Saying> sayings = new ArrayList<>();
        for (Reason reason : reasons) {
            Saying saying = of(reason);
            if (!sayings.contains(saying)) {
                sayings.add(saying);
            }
        }
        return sayings;
    }

    /** The words of a rule's page, with its numbers in their gaps. */
    static String filled(String text, RulePage page) {
        StringBuilder filled = new StringBuilder();
        int said = 0;
        int open = text.indexOf('{');
        while (open >= 0) {
            int close = text.indexOf('}', open);
            Integer number = close < 0 ? null : page.numbers().get(text.substring(open + 1, close));
            if (number != null) {
                filled.append(text, said, open).append(number);
                said = close + 1;
            }
            open = text.indexOf('{', open + 1);
        }
        return filled.append(text, said, text.length()).toString();
    }

    private static Object plain(Evidence evidence) {
        if (!(evidence.value() instanceof String value)) {
            return evidence.value();
        }
        Integer day = PlainDay.parse(value);
        if (day != null) {
            return PlainDay.dated(day);
        }
        return CODED.contains(evidence.name()) ? Labels.inSentence(value) : value;
    }
}
