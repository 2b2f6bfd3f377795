/** The day: its session, its reasons, the check-in, the week. */
@NullMarked
package org.birddog.pages.today;

import org.jspecify.annotations.NullMarked;
