package org.birddog.coach.plan;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.advice.Exclusion;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.envelope.Reason;
import org.birddog.coach.envelope.Repertoire;
import org.birddog.coach.vocabulary.Equipment;

/** Why not: every exercise that is barred, with every rule that bars it. */
public final class Exclusions {

    private Exclusions() {}

    /** The exercises that findings or missing equipment leave out, in the order of the content. */
    public static List<Exclusion> of(Content content, List<Finding> findings, Wishes wishes) {
        List<Exclusion> excluded = new ArrayList<>();
        for (Exercise exercise : content.exercises()) {
            List<Reason> because = new ArrayList<>();
            for (Finding finding : findings) {
                if (barsItself(finding.limit(), exercise) && !because.contains(finding.reason())) {
                    because.add(finding.reason());
                }
            }
            Equipment missing = wishes.missing(exercise);
            if (missing != null) {
                because.add(Reason.of("no-equipment", Evidence.of("equipment", missing, null)));
            }
            if (!because.isEmpty()) {
                excluded.add(new Exclusion(exercise.id(), because));
            }
        }
        return excluded;
    }

    /** A lock closes everything; it says nothing about one exercise. */
    private static boolean barsItself(Envelope limit, Exercise exercise) {
        return limit.repertoire() != Repertoire.NONE && limit.bars(exercise);
    }
}
