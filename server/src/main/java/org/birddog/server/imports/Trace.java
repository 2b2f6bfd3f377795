package org.birddog.server.imports;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What follows from the points of a recording, one after the other; none of them is kept. */
final class Trace {

    /** Silence of more seconds than that is a pause: the slowest recorders write a point each minute [P]. */
    static final int PAUSE = 300;

    private static final double EARTH_METRES = 6_371_000;

    private @Nullable OffsetDateTime first;
    private @Nullable OffsetDateTime last;
    private long seconds;
    private double beats;
    private int beatsCount;
    private double metres;
    private double way;
    private double latitude = Double.NaN;
    private double longitude = Double.NaN;

    /** A point in time. */
    void at(@Nullable OffsetDateTime when) {
        if (when == null) {
            return;
        }
        OffsetDateTime before = last;
        if (before == null) {
            first = when;
        } else {
            long gap = when.toEpochSecond() - before.toEpochSecond();
            if (gap < 0) {
                return;
            }
            // The way during a pause was made in some other way, perhaps by bus.
            seconds += gap > PAUSE ? 0 : gap;
            metres += gap > PAUSE ? 0 : way;
        }
        way = 0;
        last = when;
    }

    /** The place of a point, in degrees; its time comes after it. */
    void place(double north, double east) {
        double step = 2
                * EARTH_METRES
                * Math.asin(Math.min(
                        1,
                        Math.sqrt(square(Math.sin(Math.toRadians(north - latitude) / 2))
                                + Math.cos(Math.toRadians(north))
                                        * Math.cos(Math.toRadians(latitude))
                                        * square(Math.sin(Math.toRadians(east - longitude) / 2)))));
        // The first step has no beginning, and is no number.
        way += step >= 0 ? step : 0;
        latitude = north;
        longitude = east;
    }

    /** The heart rate at a point. */
    void beats(double rate) {
        if (rate > 0) {
            beats += rate;
            beatsCount++;
        }
    }

    @Nullable
    OffsetDateTime first() {
        return first;
    }

    /** Without pauses. */
    long seconds() {
        return seconds;
    }

    /** The mean heart rate, or 0 where none was recorded. */
    double rate() {
        return beatsCount == 0 ? 0 : beats / beatsCount;
    }

    /** How far, or -1 where no place was recorded. */
    double metres() {
        return Double.isNaN(latitude) ? -1 : metres;
    }

    private static double square(double number) {
        return number * number;
    }
}
