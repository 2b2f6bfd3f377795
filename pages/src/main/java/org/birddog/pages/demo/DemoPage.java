package org.birddog.pages.demo;

import org.birddog.pages.look.JtelostGenerated;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Turn;

/** Where a visitor of a demo chooses whose diary to look at. Elsewhere there is no such page. */
public final class DemoPage {

    /** Where it is; a host that gives a demo takes the choice there itself. */
    public static final String PATH = "/demo";

    /** The field with the chosen person's word. */
    public static final String PERSON = "person";

    private static final int NOT_FOUND = 404;

    private DemoPage() {}

    /** The page. */
    public static Answer show(Turn turn) {
        return turn.home().demo() == null
                ? turn.html(
                        NOT_FOUND, (out, none) -> JtelostGenerated.render(out, none, turn.frame(false, false), "lost"))
                : turn.html(200, (out, none) -> JtedemoGenerated.render(out, none, turn.frame(false, false)));
    }
}
