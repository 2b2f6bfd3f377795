package org.birddog.coach.diary;

import java.util.List;
import org.birddog.coach.content.Dose;
import org.birddog.coach.vocabulary.Demand;
import org.birddog.coach.vocabulary.OrderKind;
import org.jspecify.annotations.Nullable;

/**
 * A clinician's order.
 *
 * @param by who gave it
 * @param about red flags or rules, by their words; empty where none is named
 * @param of the id of the order that a release ends
 * @param exercise the exercise that is restricted or prescribed
 * @param demand the demand that is restricted
 * @param dose the prescribed dose; null for the ladder's
 * @param until the last day of the order, in days since 1970-01-01
 */
public record Order(
        String id,
        At at,
        OrderKind order,
        String by,
        List<String> about,
        @Nullable String of,
        @Nullable String exercise,
        @Nullable Demand demand,
        @Nullable Dose dose,
        @Nullable Integer until,
        @Nullable String note)
        implements Entry {}
