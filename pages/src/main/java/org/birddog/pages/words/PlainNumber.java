package org.birddog.pages.words;

import org.birddog.coach.facts.Pain;

/** Numbers with one decimal as people read them. */
public final class PlainNumber {

    private PlainNumber() {}

    /** A number of tenths without its sign, and without a tenth of nought. */
    public static String tenths(Wording say, int tenths) {
        int size = Math.abs(tenths);
        return size % 10 == 0
                ? Integer.toString(size / 10)
                : say.of("dose.decimal", "whole", size / 10, "tenth", size % 10);
    }

    /** The nearest tenth to a level of pain, or to anything else that is counted in {@link Pain#POINT}s from nought. */
    public static int nearestTenth(int points) {
        return (points * 10 + Pain.POINT / 2) / Pain.POINT;
    }

    /** A level of pain, or anything else that is counted in {@link Pain#POINT}s from nought, to the nearest tenth. */
    public static String points(Wording say, int points) {
        return tenths(say, nearestTenth(points));
    }
}
