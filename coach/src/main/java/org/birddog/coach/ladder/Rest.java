package org.birddog.coach.ladder;

import org.birddog.coach.content.RulePage;

/**
 * What a break makes of training: the numbers of the page after-a-break, read once for all the breaks of a diary.
 *
 * @param shortDays from which a gap is a break
 * @param share percent of the dose after a long one
 */
record Rest(int shortDays, int middleDays, int longDays, int shortSteps, int middleSteps, int share) {

    static Rest of(RulePage page) {
        return new Rest(
                page.number("short"),
                page.number("middle"),
                page.number("long"),
                page.number("short-steps"),
                page.number("middle-steps"),
                page.number("share"));
    }

    boolean isBreak(int gap) {
        return gap >= shortDays;
    }

    boolean isLong(int gap) {
        return gap >= longDays;
    }

    /** How many rungs a break takes down; 0 for a long one, which takes a share instead. */
    int steps(int gap) {
        if (isLong(gap)) {
            return 0;
        }
        return gap >= middleDays ? middleSteps : shortSteps;
    }
}
