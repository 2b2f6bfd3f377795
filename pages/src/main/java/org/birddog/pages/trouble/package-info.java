/** What a host says when it cannot do what was asked. */
@NullMarked
package org.birddog.pages.trouble;

import org.jspecify.annotations.NullMarked;
