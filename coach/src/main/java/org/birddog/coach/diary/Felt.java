package org.birddog.coach.diary;

import java.util.List;
import org.birddog.coach.vocabulary.BodyRegion;
import org.birddog.coach.vocabulary.PainKind;

/**
 * Where it hurts and what it feels like, for the person and whoever treats them. No rule reads it: how bad leg pain is
 * and how far it goes are asked apart.
 *
 * @param where regions of the body map
 * @param back what the back pain feels like
 * @param leg what the leg pain feels like
 */
public record Felt(List<BodyRegion> where, List<PainKind> back, List<PainKind> leg) {

    /** Nothing was said of it. */
    public static final Felt UNSAID = new Felt(List.of(), List.of(), List.of());
}
