/** One case as plain text for a professional: why, why not, and what if. */
@NullMarked
package org.birddog.pages.explain;

import org.jspecify.annotations.NullMarked;
