/** What a site without a server shows before the app is on the device. */
@NullMarked
package org.birddog.pages.site;

import org.jspecify.annotations.NullMarked;
