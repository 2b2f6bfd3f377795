/** What a file of a watch or a phone brings, as a host has read it. */
@NullMarked
package org.birddog.pages.recorded;

import org.jspecify.annotations.NullMarked;
