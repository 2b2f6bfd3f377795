package org.birddog.coach.content;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Everything that content/ holds, as the coach and the pages need it.
 *
 * @param version a hash of the whole content
 * @param exercises by id, in its order
 * @param pages by rule, in its order
 * @param sources by key, in its order
 * @param lessons in the order in which they are read
 * @param measures questionnaires and self-tests
 * @param texts the exercises' words: language, then exercise
 */
public record Content(
        String version,
        List<Exercise> exercises,
        List<RulePage> pages,
        List<Source> sources,
        List<Lesson> lessons,
        Measures measures,
        SortedMap<String, SortedMap<String, ExerciseText>> texts) {

    /** The same content for a person who does held core exercises as descending pyramids. */
    public Content inPyramids() {
        return new Content(
                version,
                exercises.stream().map(Exercise::asPyramid).toList(),
                pages,
                sources,
                lessons,
                measures,
                texts);
    }

    /** The place of an exercise in {@link #exercises}, or -1 where this content lacks it. */
    public int indexOf(String id) {
        int low = 0;
        int high = exercises.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = exercises.get(middle).id().compareTo(id);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /** An exercise by its id, or null where this content lacks it. */
    public @Nullable Exercise exercise(String id) {
        int index = indexOf(id);
        return index < 0 ? null : exercises.get(index);
    }

    /** A lesson by its id, or null where this content lacks it. */
    public @Nullable Lesson lesson(String id) {
        for (Lesson lesson : lessons) {
            if (lesson.id().equals(id)) {
                return lesson;
            }
        }
        return null;
    }

    /** The page of a rule. */
    public RulePage page(String rule) {
        for (RulePage page : pages) {
            if (page.rule().equals(rule)) {
                return page;
            }
        }
        throw new IllegalArgumentException(
                "There is no page for the rule " + rule + ".\nMaybe it is missing in content/rulebook.");
    }

    /** The words of an exercise in a language, or in English where that language lacks them. */
    public ExerciseText text(String language, String exercise) {
        ExerciseText text = texts.getOrDefault(language, new TreeMap<>()).get(exercise);
        if (text == null) {
            text = texts.getOrDefault("en", new TreeMap<>()).get(exercise);
        }
        if (text == null) {
            throw new IllegalStateException("The exercise " + exercise + " has no words.");
        }
        return text;
    }
}
