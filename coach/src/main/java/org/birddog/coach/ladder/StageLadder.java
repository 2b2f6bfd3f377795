package org.birddog.coach.ladder;

import java.util.function.BooleanSupplier;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.vocabulary.ActivityLevel;
import org.jspecify.annotations.Nullable;

/** The person's stage while the diary is folded (contract.md "Stage"). */
final class StageLadder {

    private static final int LOWEST = 1;
    private static final int HIGHEST = 5;

    private final int windowDays;
    private final int wantedGreenDays;
    private final int cleanDays;
    private final int firstWeekDays;
    private final int firstWeekStage;
    private final int earlyWeeksDays;
    private final int earlyStage;
    /** The newest GREEN days, as many as are wanted, each in the place of the oldest. */
    private final int[] greenDays;

    private int stage = LOWEST;
    /** How many days were GREEN since the stage last changed. */
    private int greens;

    private int firstDay = Integer.MAX_VALUE;
    private int lastBadDay = -1_000_000;

    StageLadder(RulePage page) {
        windowDays = page.number("window-days");
        wantedGreenDays = page.number("green-days");
        greenDays = new int[wantedGreenDays];
        cleanDays = page.number("clean-days");
        firstWeekDays = page.number("first-week-days");
        firstWeekStage = page.number("first-week-stage");
        earlyWeeksDays = page.number("early-weeks-days");
        earlyStage = page.number("early-stage");
    }

    int stage() {
        return stage;
    }

    /** The stage at which a person begins. */
    static int start(Irritability.Level level, @Nullable ActivityLevel activity) {
        return switch (level) {
            case HIGH, UNKNOWN, MODERATE -> LOWEST;
            case LOW -> activity == ActivityLevel.REGULAR ? 3 : 2;
        };
    }

    void begin(int day, int start) {
        firstDay = day;
        stage = start;
    }

    /** High irritability means stage 1 whatever was reached before. */
    void calmDown() {
        change(LOWEST);
    }

    /** Down by one: a flare, or a long break. */
    void fall() {
        change(Math.max(LOWEST, stage - 1));
    }

    /**
     * What a day's response makes of the stage.
     *
     * @param moderate whether irritability is moderate
     * @param basicsPassed asked only where everything else allows the step from 2 to 3
     */
    void respond(int day, Response response, boolean moderate, BooleanSupplier basicsPassed) {
        if (response == Response.DOWN || response == Response.STOP) {
            lastBadDay = day;
        }
        if (response != Response.GREEN) {
            return;
        }
        greenDays[greens++ % wantedGreenDays] = day;
        boolean ready = greens >= wantedGreenDays
                && day - greenDays[greens % wantedGreenDays] < windowDays
                && day - lastBadDay >= cleanDays
                && stage + 1 <= highest(day, moderate);
        if (ready && (stage != 2 || basicsPassed.getAsBoolean())) {
            change(stage + 1);
        }
    }

    private int highest(int day, boolean moderate) {
        if (moderate && day - firstDay < firstWeekDays) {
            return firstWeekStage;
        }
        return day - firstDay < earlyWeeksDays ? earlyStage : HIGHEST;
    }

    private void change(int to) {
        if (to != stage) {
            stage = to;
            greens = 0;
        }
    }
}
