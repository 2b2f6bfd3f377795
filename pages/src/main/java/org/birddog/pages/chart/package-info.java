/** Charts as SVG, each with the table of its numbers. Drawn in whole tenths of a pixel, so every host draws alike. */
@NullMarked
package org.birddog.pages.chart;

import org.jspecify.annotations.NullMarked;
