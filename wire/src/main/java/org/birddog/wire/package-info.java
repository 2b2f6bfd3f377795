/**
 * The JSON form of entries, cases, advice and content.
 *
 * <p>Reading is strict: what the contract does not name is refused, with the path to it. What a newer Birddog
 * wrote is the one exception: it is kept whole. Writing has one canonical form, so that the same value is the
 * same text everywhere. Nothing here is shared between threads but constants.
 *
 * <p>Sorted maps are handed out bare, since TeaVM 0.15 has no unmodifiable ones; no one changes them.
 */
@NullMarked
package org.birddog.wire;

import org.jspecify.annotations.NullMarked;
