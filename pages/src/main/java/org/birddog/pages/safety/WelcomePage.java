package org.birddog.pages.safety;

import java.util.List;
import org.birddog.coach.diary.Acknowledgement;
import org.birddog.coach.vocabulary.Acknowledged;
import org.birddog.pages.form.Form;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Frame;
import org.birddog.pages.turn.Turn;

/** What Birddog is and is not, and what everyone is asked to read. It gates nothing. */
public final class WelcomePage {

    private WelcomePage() {}

    /**
     * What the page shows.
     *
     * @param isNew whether there is no diary yet, so that the page is the way in
     * @param read whether it was acknowledged
     */
    record View(Frame frame, String professional, String numbers, boolean isNew, boolean read) {}

    public static Answer show(Turn turn) {
        View view = new View(
                turn.frame(false, false),
                turn.sayings().says("see-a-professional"),
                turn.say().or(EmergencyNumbers.of(turn.country())),
                turn.entries().isEmpty(),
                isRead(turn, Acknowledged.SEE_A_PROFESSIONAL));
        return turn.html(200, (out, none) -> JtewelcomeGenerated.render(out, none, view));
    }

    /** The button of the welcome page. */
    public static Answer acknowledge(Turn turn) {
        return new Answer.SeeOther(
                turn.entries().isEmpty() ? "/screening" : "/today",
                List.of(new Acknowledgement(turn.newId(), turn.at(), Acknowledged.SEE_A_PROFESSIONAL)));
    }

    /** The button beside anything else that is shown until it was read. */
    public static Answer read(Turn turn) {
        Acknowledged what = Form.of(turn.visit().form(), turn.say()).word("of", Acknowledged.values());
        return new Answer.SeeOther(
                "/today", what == null ? List.of() : List.of(new Acknowledgement(turn.newId(), turn.at(), what)));
    }

    /** Whether a text was acknowledged. */
    static boolean isRead(Turn turn, Acknowledged what) {
        return turn.sight().facts().acknowledgements().stream().anyMatch(read -> read.of() == what);
    }
}
