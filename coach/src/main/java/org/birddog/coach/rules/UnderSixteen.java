package org.birddog.coach.rules;

import java.time.LocalDate;
import java.util.List;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.facts.Told;
import org.birddog.coach.ladder.Training;
import org.birddog.coach.vocabulary.Permission;

/** Children's backs are out of scope. Only the year of birth is known, so a sixteenth year still counts. */
public record UnderSixteen(RulePage page) implements Rule {

    @Override
    public List<Finding> findings(Facts facts, Training training) {
        Told<Integer> born = facts.person().birthYear();
        int year = LocalDate.ofEpochDay(facts.today()).getYear();
        return born == null || year - born.value() > page.number("age")
                ? List.of()
                : List.of(Finding.of(
                        id(),
                        Envelope.only(Permission.SEE_CLINICIAN),
                        Evidence.of("birth-year", born.value(), born.entry())));
    }
}
