package org.birddog.phone;

import java.util.List;
import org.birddog.pages.player.Effect;
import org.birddog.pages.player.State;

/** One of those who hear of every change of a session: screen, voice, beeps, wake lock and so on. */
interface Listener {

    /** A state, and what was to be done on the way to it. */
    void hear(State state, List<Effect> effects);
}
