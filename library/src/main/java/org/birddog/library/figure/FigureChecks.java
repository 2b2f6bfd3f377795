package org.birddog.library.figure;

import java.util.List;

/** What is checked of every figure. */
public final class FigureChecks {

    /** All checks that look at one figure at a time. */
    static final List<FigureCheck> ALL = List.of(
            new FigureReach(),
            new FigureJoints(),
            new FigureContacts(),
            new FigureFloor(),
            new FigureLoop(),
            new FigureDemands(),
            new FigureSize());

    private FigureChecks() {}
}
