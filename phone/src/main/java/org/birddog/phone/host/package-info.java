/** The second host of the pages: a service worker that answers every page from a diary on the device. */
@NullMarked
package org.birddog.phone.host;

import org.jspecify.annotations.NullMarked;
