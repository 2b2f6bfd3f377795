/** At build time: what TeaVM shall leave out of the scripts. */
@NullMarked
package org.birddog.phone.lean;

import org.jspecify.annotations.NullMarked;
