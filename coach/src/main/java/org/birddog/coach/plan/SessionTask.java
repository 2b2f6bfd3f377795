package org.birddog.coach.plan;

import java.util.List;
import org.birddog.coach.vocabulary.Block;
import org.birddog.coach.vocabulary.Category;
import org.birddog.coach.vocabulary.Focus;

/**
 * What one session is made from, and what it must keep whatever it is worth: see decision 0020, and
 * docs/contract.md, "What a session keeps to". {@link SessionWorth} says which of the sessions that keep it is best.
 *
 * @param choices what may be in, each once
 * @param merits of each choice on this day, in points
 * @param relatives which of the choices are one movement
 * @param focus what the day is for
 * @param minutes that were asked for, or fewer where something limits them
 * @param posture how many exercises for posture there should be
 * @param full whether the day asks for a full session, or only for a set that may be short
 * @param prescribing whether what a clinician prescribed must be in
 */
public record SessionTask(
        List<Choice> choices,
        List<Integer> merits,
        Relatives relatives,
        Focus focus,
        int minutes,
        int posture,
        boolean full,
        boolean prescribing) {

    private static final int LONG_ENOUGH_FOR_FOUR = 10;
    private static final int EASILY_LEARNED = 4;
    private static final int SECONDS_PER_EXERCISE = 90;

    /** Whether a choice must be in because a clinician prescribed it. */
    public boolean isOrdered(Choice choice) {
        return prescribing && choice.prescribed();
    }

    /** Whether a choice may be in: strength only on its day, and nothing that alone is too long. */
    public boolean isOpen(Choice choice) {
        boolean rightDay = focus == Focus.STRENGTH || !choice.isStrength();
        return (rightDay && choice.seconds() <= mostSeconds()) || isOrdered(choice);
    }

    /** Whether a choice is out of place on a rest day, which is for moving, stretching and an easy walk. */
    public boolean isStranger(Choice choice) {
        boolean atRest = choice.windsDown() || choice.category() == Category.MOBILITY || choice.isWalk();
        return focus == Focus.REST && !atRest && !isOrdered(choice);
    }

    /** The longest session, in seconds: a tenth more than asked. */
    public int mostSeconds() {
        return minutes * 66;
    }

    /** The shortest session that there should be, in seconds: half of what was asked. */
    public int leastSeconds() {
        return full ? minutes * 30 : 0;
    }

    /** The most exercises: one for every minute and a half. */
    public int most() {
        return minutes * 60 / SECONDS_PER_EXERCISE;
    }

    /** How many exercises are easily kept in mind: four, and one for every five minutes. */
    public int manageable() {
        return EASILY_LEARNED + minutes / 5;
    }

    /** The fewest exercises that there should be. */
    public int least() {
        return full && minutes >= LONG_ENOUGH_FOR_FOUR ? 4 : 2;
    }

    /** How many exercises for mobility warm up; what is more of them is main work. */
    public int warmUps() {
        return Math.max(1, minutes / 10);
    }

    /**
     * The block of a choice, as long as it is no more than one of {@link #warmUps}. A walk warms up unless the day is
     * for it, or it would take more than three fifths of the minutes.
     */
    public Block block(Choice choice) {
        if (choice.windsDown()) {
            return Block.COOL_DOWN;
        }
        boolean warmingDay = focus == Focus.STRENGTH || focus == Focus.MOBILITY;
        boolean warmingWalk = choice.isWalk() && warmingDay && choice.seconds() <= minutes * 36;
        return choice.category() == Category.MOBILITY || warmingWalk ? Block.WARM_UP : Block.MAIN;
    }

    /** Whether a choice is the day's own kind of work, of which there should be some. */
    public boolean isOwn(Choice choice) {
        return switch (focus) {
            case STRENGTH -> choice.isStrength();
            case AEROBIC -> choice.category() == Category.AEROBIC;
            case MOBILITY -> choice.category() == Category.MOBILITY;
            case REST -> false;
        };
    }
}
