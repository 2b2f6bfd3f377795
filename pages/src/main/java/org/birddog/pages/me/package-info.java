/** The person's own page: what they told, and the way to everything that is theirs. */
@NullMarked
package org.birddog.pages.me;

import org.jspecify.annotations.NullMarked;
