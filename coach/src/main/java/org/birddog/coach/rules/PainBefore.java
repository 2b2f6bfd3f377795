package org.birddog.coach.rules;

import java.util.List;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.diary.At;
import org.birddog.coach.diary.CheckIn;
import org.birddog.coach.diary.Session;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.envelope.Repertoire;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.facts.PainDay;
import org.birddog.coach.ladder.Training;

/** Pain at rest today that leaves only the relief set. */
public record PainBefore(RulePage page) implements Rule {

    @Override
    public List<Finding> findings(Facts facts, Training training) {
        PainDay today = facts.pain().on(facts.today());
        if (today == null) {
            return List.of();
        }
        int pain = -1;
        String entry = "";
        At newest = null;
        for (CheckIn checkIn : today.checkIns()) {
            pain = checkIn.pain();
            entry = checkIn.id();
            newest = checkIn.at();
        }
        for (Session session : today.sessions()) {
            if (newest == null || session.at().isAfter(newest)) {
                pain = session.painBefore();
                entry = session.id();
            }
        }
        return pain < page.number("limit")
                ? List.of()
                : List.of(Finding.of(id(), Envelope.of(Repertoire.RELIEF), Evidence.of("pain", pain, entry)));
    }
}
