package org.birddog.library.figure;

import org.jspecify.annotations.Nullable;

/** A hand or foot gets to where it should be: no limb is longer than it is. */
public record FigureReach() implements FigureCheck {

    private static final double ALLOWED = 1.7;

    @Override
    public String name() {
        return "figure-reach";
    }

    @Override
    public void check(FigureFile file, @Nullable Shown shown, Report report) {
        FigureCheck.eachBody(file, "Maybe the place is too far from shoulder or hip.", report, FigureReach::wrong);
    }

    private static @Nullable String wrong(Body body) {
        for (Limb limb : Limb.values()) {
            double missed = body.limb(limb).missed();
            if (missed > ALLOWED) {
                return "the " + limb.word() + " stays " + Math.round(missed) + " cm away from what it reaches for";
            }
        }
        return null;
    }
}
