package org.birddog.server;

import org.birddog.pages.look.Stylesheet;

/**
 * The one script that any page runs: the session player.
 *
 * @param text as TeaVM compiled it
 * @param address where it is served; it changes with the text, so a browser may keep it for ever
 */
record PlayerScript(String text, String address) {

    /** Where it is served, without its version. */
    static final String PATH = "/player.js";

    /** The player that was built with this server. */
    static PlayerScript read() {
        // TeaVM leaves it to whoever loads its script to call the main method.
        String text = BundledContent.player() + "\nmain();\n";
        return new PlayerScript(text, PATH + "?v=" + Stylesheet.hash(text));
    }

    /**
     * The answer to a request for it.
     *
     * @param versioned whether the address names its version
     */
    Reply reply(boolean versioned) {
        return Reply.script(text, versioned);
    }
}
