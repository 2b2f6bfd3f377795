/** The pages, walked through without a host. */
@NullMarked
package org.birddog.pages;

import org.jspecify.annotations.NullMarked;
