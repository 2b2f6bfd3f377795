/** Everyday activity: walks, rides and whatever else moves. */
@NullMarked
package org.birddog.pages.activity;

import org.jspecify.annotations.NullMarked;
