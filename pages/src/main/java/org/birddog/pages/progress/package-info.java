/** What the diary shows over time. All of it is the coach's own reckoning, drawn and put into words. */
@NullMarked
package org.birddog.pages.progress;

import org.jspecify.annotations.NullMarked;
