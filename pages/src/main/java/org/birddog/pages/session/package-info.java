/** A session to work through and to log. */
@NullMarked
package org.birddog.pages.session;

import org.jspecify.annotations.NullMarked;
