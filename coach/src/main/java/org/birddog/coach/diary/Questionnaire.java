package org.birddog.coach.diary;

import java.util.SortedMap;
import org.birddog.coach.vocabulary.Form;

/**
 * A questionnaire as it was filled in.
 *
 * @param answers by item; a tick of the Roland-Morris form is 1 and an untouched item 0, the change overall goes from
 *     -3 to 3, all others from 0 to 10
 */
public record Questionnaire(String id, At at, Form form, SortedMap<String, Integer> answers) implements Entry {

    /** The sum of the answers; for the Roland-Morris form the number of ticks, 0-24. */
    public int total() {
        int total = 0;
        for (int answer : answers.values()) {
            total += answer;
        }
        return total;
    }
}
