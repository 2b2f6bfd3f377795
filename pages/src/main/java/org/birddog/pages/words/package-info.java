/** Everything that pages say: phrases, dates, doses, and the words of rules. */
@NullMarked
package org.birddog.pages.words;

import org.jspecify.annotations.NullMarked;
