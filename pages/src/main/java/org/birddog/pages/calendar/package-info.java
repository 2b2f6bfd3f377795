/** The planned days as a file for a calendar. */
@NullMarked
package org.birddog.pages.calendar;

import org.jspecify.annotations.NullMarked;
