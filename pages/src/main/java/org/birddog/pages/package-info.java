/** The person's app as a pure function: a request and a diary in, a page and new entries out. */
@NullMarked
package org.birddog.pages;

import org.jspecify.annotations.NullMarked;
