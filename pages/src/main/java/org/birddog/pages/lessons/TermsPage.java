package org.birddog.pages.lessons;

import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Frame;
import org.birddog.pages.turn.Turn;

/** The words that the app explains, one below the other. */
public final class TermsPage {

    private TermsPage() {}

    public static Answer show(Turn turn) {
        Frame frame = turn.frame(false, false);
        return turn.html(200, (out, none) -> JtetermsGenerated.render(out, none, frame));
    }
}
