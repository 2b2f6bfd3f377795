package org.birddog.coach.rules;

import java.util.List;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.envelope.DoseBounds;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.envelope.Repertoire;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.facts.Pain;
import org.birddog.coach.ladder.Flares;
import org.birddog.coach.ladder.Training;

/** A flare-up: stage 1, half the dose, the relief set; then the way back in three sessions. */
public record PainFlare(RulePage page) implements Rule {

    @Override
    public List<Finding> findings(Facts facts, Training training) {
        for (Flares.Flare flare : training.flares().flares()) {
            if (flare.isOn(facts.today())) {
                Envelope limit = Envelope.of(Repertoire.RELIEF)
                        .meet(Envelope.stage(page.number("stage")))
                        .meet(Envelope.of(DoseBounds.share(page.number("share"))))
                        .meet(Envelope.of(DoseBounds.steady()));
                return List.of(new Finding(id(), limit, evidence(flare)));
            }
        }
        return training.share() == 100
                ? List.of()
                : List.of(new Finding(
                        id(),
                        Envelope.of(DoseBounds.share(training.share())),
                        evidence(training.flares().flares().getLast())));
    }

    private static List<Evidence> evidence(Flares.Flare flare) {
        return List.of(
                Evidence.tenths("usual", flare.usual() * 10 / Pain.POINT, flare.entry()),
                Evidence.tenths("rise", flare.rise() * 10 / Pain.POINT, flare.entry()));
    }
}
