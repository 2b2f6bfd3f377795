package org.birddog.pages.chart;

/**
 * From a value to a place on the paper, along one axis.
 *
 * @param low the value at {@code start}
 * @param high the value at {@code end}, above {@code low}
 * @param start a place in tenths of a pixel
 * @param end another, which for heights is the smaller one
 */
public record Scale(int low, int high, int start, int end) {

    /** A scale has two ends. */
    public Scale {
        if (high <= low) {
            throw new IllegalArgumentException("A scale from " + low + " to " + high + " has no length.");
        }
    }

    /** Where a value is, to the nearest tenth of a pixel. A value beyond an end is at that end. */
    public int at(long value) {
        long within = Math.clamp(value, (long) low, (long) high) - low;
        long length = (long) end - start;
        return start + (int) Math.floorDiv(2 * within * length + (high - low), 2L * (high - low));
    }
}
