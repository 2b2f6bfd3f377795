/** Lessons: the one of the day, the list, each of them, and the words that the app explains. */
@NullMarked
package org.birddog.pages.lessons;

import org.jspecify.annotations.NullMarked;
