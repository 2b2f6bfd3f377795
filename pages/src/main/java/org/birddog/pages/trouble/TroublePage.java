package org.birddog.pages.trouble;

import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Frame;
import org.birddog.pages.turn.Turn;

/** Says what went wrong on the device, what that means for the diary, and what to do. */
public final class TroublePage {

    private TroublePage() {}

    /** What the page shows. */
    record View(Frame frame, String word, boolean hasDiary) {

        String says(String part) {
            return frame.say().of("trouble." + word + "." + part);
        }
    }

    public static Answer.Html show(Turn turn, Trouble trouble) {
        View view = new View(turn.frame(false, false), trouble.word(), trouble.hasDiary());
        return turn.html(trouble.status(), (out, none) -> JtetroubleGenerated.render(out, none, view));
    }
}
