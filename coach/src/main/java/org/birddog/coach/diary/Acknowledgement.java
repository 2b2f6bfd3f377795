package org.birddog.coach.diary;

import org.birddog.coach.vocabulary.Acknowledged;

/** The person has read something that is shown to all and gates nothing. */
public record Acknowledgement(String id, At at, Acknowledged of) implements Entry {}
