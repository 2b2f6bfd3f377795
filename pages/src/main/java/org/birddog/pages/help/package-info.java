/** Help: common questions and how a plan is made. */
@NullMarked
package org.birddog.pages.help;

import org.jspecify.annotations.NullMarked;
