package org.birddog.coach.rules;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.ladder.Stop;
import org.birddog.coach.ladder.Suspension;
import org.birddog.coach.ladder.Training;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.coach.vocabulary.Quality;

/**
 * What a STOP leaves behind: rest on that day, the exercise suspended, and questions after some signs.
 */
public record PainStop(RulePage page) implements Rule {

    private static final List<String> NEVER_SUSPENDED = List.of("breathing-seated", "progressive-relaxation");

    @Override
    public List<Finding> findings(Facts facts, Training training) {
        List<Finding> findings = new ArrayList<>();
        for (Stop stop : training.stops()) {
            if (stop.day() == facts.today()) {
                findings.add(new Finding(id(), Envelope.only(Permission.REST), evidence(stop)));
            }
        }
        Stop sign = ScreeningDue.signUnanswered(facts, training);
        if (sign != null) {
            findings.add(new Finding(id(), Envelope.only(Permission.ASK_FIRST), evidence(sign)));
        }
        for (Suspension suspension : training.suspensions()) {
            Stop stop = suspension.stop();
            if (suspends(stop.exercise())) {
                findings.add(new Finding(id(), Envelope.suspending(List.of(stop.exercise())), evidence(stop)));
            }
        }
        return findings;
    }

    /** Whether a stop leaves an exercise out for a while; two calm ones stay open to everybody. */
    public static boolean suspends(String exercise) {
        return !NEVER_SUSPENDED.contains(exercise);
    }

    private static List<Evidence> evidence(Stop stop) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(Evidence.of("exercise", stop.exercise(), stop.entry()));
        if (stop.pain() != null) {
            evidence.add(Evidence.of("pain", stop.pain(), stop.entry()));
        }
        for (Quality quality : stop.quality()) {
            evidence.add(Evidence.of("quality", quality, stop.entry()));
        }
        return evidence;
    }
}
