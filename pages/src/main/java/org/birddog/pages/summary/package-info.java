/** A page for whoever the person goes to see. */
@NullMarked
package org.birddog.pages.summary;

import org.jspecify.annotations.NullMarked;
