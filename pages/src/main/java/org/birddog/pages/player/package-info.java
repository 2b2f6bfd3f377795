/** The session player: a script of steps, what happens, and what is shown and said; no clock, no browser, no rule. */
@NullMarked
package org.birddog.pages.player;

import org.jspecify.annotations.NullMarked;
