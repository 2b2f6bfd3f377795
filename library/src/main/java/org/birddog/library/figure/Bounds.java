package org.birddog.library.figure;

/** The part of the sheet that is drawn on, in units of the drawing. */
final class Bounds {

    private double left = Double.MAX_VALUE;
    private double top = Double.MAX_VALUE;
    private double right = -Double.MAX_VALUE;
    private double bottom = -Double.MAX_VALUE;
    private double cut = Double.MAX_VALUE;

    void circle(double x, double y, double radius) {
        if (y > cut) {
            return;
        }
        left = Math.min(left, x - radius);
        right = Math.max(right, x + radius);
        top = Math.min(top, y - radius);
        bottom = Math.max(bottom, y + radius);
    }

    /** Leaves out what will lie lower than this. */
    void cut(double y) {
        cut = y;
    }

    /**
     * The view box of a sheet, never so near that a hand fills it.
     *
     * @param margin on every side
     * @param least width that it shows
     * @param ratio of width to height
     */
    View view(double margin, double least, double ratio) {
        double width = Math.max(right - left + 2 * margin, least);
        double lowest = Math.min(bottom, cut);
        double height = lowest - top + 2 * margin;
        if (width / height > ratio) {
            height = width / ratio;
        } else {
            width = height * ratio;
        }
        double x = (left + right - width) / 2;
        double y = lowest + margin - height + Math.max(0, (height - (lowest - top) - 2 * margin) * 0.4);
        return new View(Math.round(x), Math.round(y), Math.round(width), Math.round(height));
    }

    /** A rectangle of the sheet. */
    record View(long x, long y, long width, long height) {

        String viewBox() {
            return x + " " + y + " " + width + " " + height;
        }
    }
}
