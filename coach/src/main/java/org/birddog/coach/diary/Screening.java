package org.birddog.coach.diary;

import java.util.Map;
import org.birddog.coach.vocabulary.Answer;
import org.birddog.coach.vocabulary.RedFlag;

/**
 * Answers to the safety screening. A flag that is not among them was not answered.
 *
 * @param answers by flag, in the vocabulary's order
 */
public record Screening(String id, At at, Map<RedFlag, Answer> answers) implements Entry {}
