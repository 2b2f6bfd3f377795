package org.birddog.coach.content;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import org.birddog.coach.vocabulary.Better;
import org.birddog.coach.vocabulary.Form;
import org.birddog.coach.vocabulary.Scoring;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire: how it is scored and what a change of the score means.
 *
 * @param better which way the score goes when things get better
 * @param notable the change that people notice, or null where no number of points says so
 * @param coarseBelow scores below this hardly show a change, or null
 * @param coarseAbove scores above this hardly show a change, or null
 * @param licence who wrote it and how it may be used
 * @param sources keys of sources.yml
 * @param texts by language
 */
public record QuestionnaireForm(
        Form form,
        Scoring scoring,
        Better better,
        @Nullable Notable notable,
        @Nullable Integer coarseBelow,
        @Nullable Integer coarseAbove,
        String licence,
        List<String> sources,
        SortedMap<String, QuestionnaireText> texts) {

    /**
     * The minimal important change.
     *
     * @param points of the score
     * @param percent of the first score that do as well, or null
     * @param alone points where the score is that of a single item of several possible ones, or null
     */
    public record Notable(
            int points, @Nullable Integer percent, @Nullable Integer alone) {}

    /** The score of some answers in tenths, rounded to the nearest. */
    public int score(Collection<Integer> answers) {
        int sum = 0;
        for (int answer : answers) {
            sum += answer;
        }
        int parts = scoring == Scoring.SUM ? 1 : answers.size();
        return Math.floorDiv(sum * 20 + parts, 2 * parts);
    }

    /** The highest score that there is, in whole points. */
    public int highest() {
        return scoring == Scoring.SUM ? form.items().size() * form.highest() : form.highest();
    }

    /** Whether a score, in tenths, is so low or so high that the form hardly shows a change from it. */
    public boolean isCoarseAt(int tenths) {
        return (coarseBelow != null && tenths < coarseBelow * 10) || (coarseAbove != null && tenths > coarseAbove * 10);
    }

    /** The words in a language, or in English where that language lacks them. */
    public QuestionnaireText text(String language) {
        QuestionnaireText text = texts.get(language);
        if (text == null) {
            text = texts.get("en");
        }
        if (text == null) {
            throw new IllegalStateException("The questionnaire " + form.word() + " has no words.");
        }
        return text;
    }
}
