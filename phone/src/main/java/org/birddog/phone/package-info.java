/** What runs in the browser, compiled by TeaVM: the session player's screen, voice, sounds, keys, and its outbox. */
@NullMarked
package org.birddog.phone;

import org.jspecify.annotations.NullMarked;
