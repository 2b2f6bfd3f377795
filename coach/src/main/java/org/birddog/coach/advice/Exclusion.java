package org.birddog.coach.advice;

import java.util.List;
import org.birddog.coach.envelope.Reason;

/** An exercise that is barred, and every rule that bars it, strictest first. */
public record Exclusion(String exercise, List<Reason> because) {}
