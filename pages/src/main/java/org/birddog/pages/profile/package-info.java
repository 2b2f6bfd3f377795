/** What the person tells about themselves. */
@NullMarked
package org.birddog.pages.profile;

import org.jspecify.annotations.NullMarked;
