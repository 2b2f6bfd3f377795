package org.birddog.pages.diary;

import org.birddog.pages.form.Form;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Frame;
import org.birddog.pages.turn.Turn;

/** Erases the whole diary, once the person has said that they are sure. */
public final class ErasePage {

    private ErasePage() {}

    /** What the page shows. */
    record View(Frame frame, Form form, int entries) {}

    /** The question. */
    public static Answer show(Turn turn) {
        return page(turn, Form.blank(turn.say()));
    }

    /** The answer to it. */
    public static Answer erased(Turn turn) {
        Form form = Form.of(turn.visit().form(), turn.say());
        if (!form.has("sure", "yes")) {
            form.refuse("sure", turn.say().of("diary.erase-page.sure-wanted"));
            return page(turn, form);
        }
        return new Answer.Erased("/welcome");
    }

    private static Answer page(Turn turn, Form form) {
        View view = new View(turn.frame(form), form, turn.entries().size());
        return turn.html(form, (out, none) -> JteeraseGenerated.render(out, none, view));
    }
}
