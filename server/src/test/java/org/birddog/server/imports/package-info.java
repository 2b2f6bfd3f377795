@NullMarked
package org.birddog.server.imports;

import org.jspecify.annotations.NullMarked;
