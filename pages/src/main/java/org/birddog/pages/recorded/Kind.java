package org.birddog.pages.recorded;

import org.birddog.coach.vocabulary.Intensity;
import org.birddog.coach.vocabulary.Pursuit;

/**
 * What was done, as far as the formats tell it alike, and how hard that is where no heart rate says it.
 *
 * <p>The figures are those of the 2011 Compendium of Physical Activities (Ainsworth and others, Med Sci Sports Exerc
 * 2011;43:1575-81), with its codes, read in a copy of its table. Light is below 3 MET, moderate from 3, vigorous from
 * 6. Of a kind whose figures lie in two classes the lighter is taken [P], so that no file fills a week with minutes
 * that were not worked. What is no aerobic work stays light whatever the heart did [P]: strength raises a pulse too,
 * and its minutes are no minutes of the week's goal.
 */
public enum Kind {
    /**
     * Also a hike. 2.8 MET at 2 mph (17152), 3.0 at 2.5 (17170), 3.5 from 2.8 to 3.2 (17190): light, unless pace or
     * heart says more. A hike has 5.3 (17082) and is light all the same: brisk walks open jogging, which no word of a
     * file may.
     */
    WALK(Pursuit.WALKING, Intensity.LIGHT, true),
    /** 6.0 MET at 4 mph (12029), 7.0 for jogging in general (12020). */
    RUN(Pursuit.JOGGING, Intensity.VIGOROUS, true),
    /** 3.5 MET at 5.5 mph (01018), 4.0 at leisure below 10 mph (01010), 7.5 in general (01015). */
    RIDE(Pursuit.CYCLING, Intensity.MODERATE, true),
    /** 5.8 MET for slow laps (18240), 6.0 at leisure (18310), and up to 13.8. */
    SWIM(Pursuit.SWIMMING, Intensity.MODERATE, true),
    /** 5.3 MET (02120). */
    WATER(Pursuit.WATER_EXERCISE, Intensity.MODERATE, true),
    /** 3.0 MET for a slow ballroom dance (03040), 7.3 for aerobics (03015). */
    DANCE(Pursuit.DANCING, Intensity.MODERATE, true),
    /** 4.0 MET at a slow pace (17133), 8.8 at a fast one (17134). */
    STAIRS(Pursuit.STAIRS, Intensity.MODERATE, true),
    /**
     * Other work of heart and lungs: volleyball 3.0 MET (15720), paddling for pleasure 3.5 (18070), table tennis 4.0
     * (15660), golf 4.8 (15255), a rowing machine 4.8 (02071), an elliptical trainer 5.0 (02048), snow shoes 5.3
     * (19190), downhill skis 5.3 (19160), skates 7.0 (19030), tennis 7.3 (15675).
     */
    CARDIO(Pursuit.OTHER, Intensity.MODERATE, true),
    /** Skis across country: 6.8 MET when slow (19080), 9.0 in general (19090). */
    SKIS(Pursuit.OTHER, Intensity.VIGOROUS, true),
    /** Stretching 2.3 MET (02101), yoga 2.5 (02150), Pilates 3.0 (02105), strength 3.5 (02054); no aerobic work. */
    EXERCISES(Pursuit.OTHER, Intensity.LIGHT, false),
    /** Not told, not known here, or without a figure there, as a bicycle with a motor. */
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
