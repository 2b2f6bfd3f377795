/** What all pages look like: the frame, the style sheet, the mark. */
@NullMarked
package org.birddog.pages.look;

import org.jspecify.annotations.NullMarked;
