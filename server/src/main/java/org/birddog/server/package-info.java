/** The JVM host: the store, the web server around the pages, and the command line around the coach. */
@NullMarked
package org.birddog.server;

import org.jspecify.annotations.NullMarked;
