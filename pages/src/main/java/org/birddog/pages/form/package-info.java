/** Forms as they are typed, and their parts on a page. */
@NullMarked
package org.birddog.pages.form;

import org.jspecify.annotations.NullMarked;
