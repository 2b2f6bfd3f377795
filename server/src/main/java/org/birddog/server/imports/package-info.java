/** Reads files of watches and phones: GPX, TCX, FIT and the export of Apple Health. */
@NullMarked
package org.birddog.server.imports;

import org.jspecify.annotations.NullMarked;
