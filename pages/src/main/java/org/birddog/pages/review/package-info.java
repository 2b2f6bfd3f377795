/** Looking back on a week. */
@NullMarked
package org.birddog.pages.review;

import org.jspecify.annotations.NullMarked;
