/** Questionnaires: which there are, filling one in, and what its score means. */
@NullMarked
package org.birddog.pages.questionnaires;

import org.jspecify.annotations.NullMarked;
