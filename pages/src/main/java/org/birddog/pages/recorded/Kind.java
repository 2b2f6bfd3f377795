package org.birddog.pages.recorded;

import org.birddog.coach.vocabulary.Intensity;
import org.birddog.coach.vocabulary.Pursuit;

/**
 * What was done, as far as the formats tell it alike, and how hard that is where no heart rate says it.
 *
 * <p>The classes are those of the 2011 Compendium of Physical Activities (Ainsworth and others, Med Sci Sports Exerc
 * 2011;43:1575-81): light below 3 MET, moderate from 3, vigorous from 6. Of a kind whose figures lie in two classes the
 * lighter is taken, so that no file fills a week with minutes that were not worked. What is no aerobic work stays light
 * whatever the heart did: strength raises a pulse too, and its minutes are no minutes of the week's goal.
 */
public enum Kind {
    /** 2.0 to 2.8 MET up to 2 mph, 3.5 from 2.8 mph: light, unless the pace says more. */
    WALK(Pursuit.WALKING, Intensity.LIGHT, true),
    /** 5.3 MET and more. */
    HIKE(Pursuit.WALKING, Intensity.MODERATE, true),
    /** 7 MET for jogging in general. */
    RUN(Pursuit.JOGGING, Intensity.VIGOROUS, true),
    /** 4 MET at leisure below 10 mph, 7.5 in general. */
    RIDE(Pursuit.CYCLING, Intensity.MODERATE, true),
    /** 5.8 MET for slow laps, and up to 10. */
    SWIM(Pursuit.SWIMMING, Intensity.MODERATE, true),
    /** 5.3 MET. */
    WATER(Pursuit.WATER_EXERCISE, Intensity.MODERATE, true),
    /** 3 MET for a slow ballroom dance, 7.3 for aerobics. */
    DANCE(Pursuit.DANCING, Intensity.MODERATE, true),
    /** 4 MET at a slow pace, 8.8 at a fast one. */
    STAIRS(Pursuit.STAIRS, Intensity.MODERATE, true),
    /** Other work of heart and lungs, as rowing, the elliptical trainer, skating or a ball game: 4.8 to 7.3 MET. */
    CARDIO(Pursuit.OTHER, Intensity.MODERATE, true),
    /** Skis across country: 6.8 to 9 MET. */
    SKIS(Pursuit.OTHER, Intensity.VIGOROUS, true),
    /** Strength, yoga, Pilates, stretching: 2.3 to 3.5 MET, and no aerobic work. */
    EXERCISES(Pursuit.OTHER, Intensity.LIGHT, false),
    /** Not told, or a kind that is not known here. */
    UNKNOWN(Pursuit.OTHER, Intensity.LIGHT, true);

    private final Pursuit pursuit;
    private final Intensity usual;
    private final boolean aerobic;

    Kind(Pursuit pursuit, Intensity usual, boolean aerobic) {
        this.pursuit = pursuit;
        this.usual = usual;
        this.aerobic = aerobic;
    }

    /** The word of the diary for it. */
    public Pursuit pursuit() {
        return pursuit;
    }

    /** How hard it is at least, for most people. */
    public Intensity usual() {
        return usual;
    }

    /** Whether a heart rate may say how hard it was. */
    public boolean isAerobic() {
        return aerobic;
    }
}
