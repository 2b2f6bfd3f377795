/** The host on the real thing: SQLite in a folder, HTTP over a socket, bytes in and out. */
@NullMarked
package org.birddog.server;

import org.jspecify.annotations.NullMarked;
