/** The invented people of a demo. */
@NullMarked
package org.birddog.pages.demo;

import org.jspecify.annotations.NullMarked;
