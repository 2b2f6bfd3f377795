package org.birddog.coach.diary;

import java.util.List;
import org.birddog.coach.vocabulary.Clinician;
import org.birddog.coach.vocabulary.Outcome;

/**
 * The person saw someone.
 *
 * @param about red flags or rules, by their words
 */
public record Consultation(String id, At at, List<String> about, Clinician with, Outcome outcome) implements Entry {}
