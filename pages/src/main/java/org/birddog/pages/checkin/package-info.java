/** The form of a check-in, wherever it stands. */
@NullMarked
package org.birddog.pages.checkin;

import org.jspecify.annotations.NullMarked;
