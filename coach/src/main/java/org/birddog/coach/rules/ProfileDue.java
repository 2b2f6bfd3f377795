package org.birddog.coach.rules;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.facts.Person;
import org.birddog.coach.ladder.Training;
import org.birddog.coach.vocabulary.Permission;

/** What must be known of a person before they train. */
public record ProfileDue(RulePage page) implements Rule {

    @Override
    public List<Finding> findings(Facts facts, Training training) {
        List<String> missing = missing(facts.person());
        return missing.isEmpty()
                ? List.of()
                : List.of(Finding.of(
                        id(),
                        Envelope.only(Permission.ASK_FIRST),
                        Evidence.of("missing", String.join(", ", missing), null)));
    }

    /** The keys of the profile that are wanted and were not told. */
    public static List<String> missing(Person person) {
        List<String> missing = new ArrayList<>();
        ask(missing, "birth-year", person.birthYear() == null);
        ask(missing, "sites", person.sites() == null || person.sites().value().isEmpty());
        ask(missing, "conditions", person.conditions() == null);
        ask(missing, "settles", person.settles() == null);
        ask(missing, "usual-pain", person.usualPain() == null);
        ask(missing, "worst-pain", person.worstPain() == null);
        ask(missing, "pregnancy-week", person.pregnancyWeek() == null);
        return missing;
    }

    private static void ask(List<String> missing, String key, boolean unknown) {
        if (unknown) {
            missing.add(key);
        }
    }
}
