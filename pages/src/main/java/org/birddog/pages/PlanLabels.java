package org.birddog.pages;

import org.birddog.coach.vocabulary.Block;
import org.birddog.coach.vocabulary.Focus;
import org.birddog.coach.vocabulary.Position;

/** The words of a plan, as people read them. */
final class PlanLabels {

    private PlanLabels() {}

    static String focus(Focus focus) {
        return switch (focus) {
            case STRENGTH -> "Strength";
            case MOBILITY -> "Moving freely";
            case AEROBIC -> "Heart and breath";
            case REST -> "Rest day, easy moves";
        };
    }

    static String block(Block block) {
        return switch (block) {
            case WARM_UP -> "Warm up";
            case MAIN -> "Main part";
            case COOL_DOWN -> "Wind down";
        };
    }

    static String position(Position position) {
        return switch (position) {
            case SUPINE -> "On your back";
            case PRONE -> "On your front";
            case SIDE_LYING -> "On your side";
            case HANDS_AND_KNEES -> "On hands and knees";
            case KNEELING -> "Kneeling";
            case HALF_KNEELING -> "On one knee";
            case PLANK -> "Leaning on arms and feet";
            case SEMI_RECLINED -> "Leaning back";
            case SITTING -> "Sitting";
            case STANDING -> "Standing";
            case WATER -> "In water";
            case ANY -> "Any position";
        };
    }
}
