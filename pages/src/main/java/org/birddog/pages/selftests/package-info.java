/** Self-tests: which are open today and why not, how each is done, and what its result changes. */
@NullMarked
package org.birddog.pages.selftests;

import org.jspecify.annotations.NullMarked;
