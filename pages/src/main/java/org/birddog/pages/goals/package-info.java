/** What the person wants to be able to do again, and the small steps on the way. */
@NullMarked
package org.birddog.pages.goals;

import org.jspecify.annotations.NullMarked;
