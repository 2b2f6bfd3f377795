package org.birddog.pages.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.birddog.coach.Coach;
import org.birddog.coach.Outlook;
import org.birddog.coach.advice.Advice;
import org.birddog.coach.content.Source;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Reason;
import org.birddog.pages.words.PlainDay;
import org.birddog.pages.words.Sayings;
import org.birddog.pages.words.Wording;
import org.birddog.wire.Case;

/**
 * A case and all that the coach makes of it.
 *
 * @param outlook what was found before a plan was made
 * @param advice what came of it
 */
record Reading(Coach coach, Case asked, Outlook outlook, Advice advice, Sayings sayings, Origins origins) {

    /** What the coach makes of a case, in the person's language where it is spoken. */
    static Reading of(Coach coach, SortedMap<String, Sayings> languages, Case asked) {
        Outlook outlook = coach.outlook(asked.diary(), asked.today(), asked.hour());
        Sayings first = Objects.requireNonNull(languages.get(Wording.FIRST));
        Advice advice = coach.advise(outlook);
        Sayings known = languages.getOrDefault(advice.language(), first);
        return new Reading(coach, asked, outlook, advice, known, Origins.of(asked.diary(), known.say()));
    }

    /** What the coach makes of another case, in the same language. */
    Reading beside(Case other) {
        Outlook found = coach.outlook(other.diary(), other.today(), other.hour());
        return new Reading(coach, other, found, coach.advise(found), sayings, Origins.of(other.diary(), say()));
    }

    /** What all pages say in this language. */
    Wording say() {
        return sayings.say();
    }

    /** The title of a rule's page with the rule's id. */
    String title(String rule) {
        return say().of("explain.rule", "title", sayings.title(rule), "rule", rule);
    }

    /** What a reason says, with its rule's id. */
    String says(Reason reason) {
        return say().of("explain.rule", "title", sayings.of(reason).says(), "rule", reason.rule());
    }

    /** What a reason was seen in: each value with the entry it stands in. */
    String seenIn(Reason reason) {
        List<String> seen = new ArrayList<>();
        for (Evidence evidence : reason.evidence()) {
            String value =
                    say().of("explain.evidence", "name", evidence.name().replace('-', ' '), "value", value(evidence));
            String origin = origins.of(evidence.entry());
            seen.add(origin == null ? value : say().of("explain.origin.of", "value", value, "origin", origin));
        }
        return String.join(say().of("explain.between"), seen);
    }

    /** The titles of the sources of a rule. */
    String sources(String rule) {
        List<String> titles = new ArrayList<>();
        for (String key : coach.content().page(rule).sources()) {
            for (Source source : coach.content().sources()) {
                if (source.key().equals(key)) {
                    titles.add(source.title());
                }
            }
        }
        return String.join(say().of("explain.between"), titles);
    }

    private String value(Evidence evidence) {
        String value = evidence.value().toString();
        Integer day = PlainDay.parse(value);
        if (day != null) {
            return PlainDay.ofYear(say(), day);
        }
        boolean exercise = evidence.value() instanceof String && coach.content().indexOf(value) >= 0;
        return exercise ? sayings.name(value) : value;
    }
}
