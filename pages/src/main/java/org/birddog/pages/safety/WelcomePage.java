package org.birddog.pages.safety;

import java.util.List;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.diary.Acknowledgement;
import org.birddog.coach.vocabulary.Acknowledged;
import org.birddog.pages.form.Form;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.Sayings;

/** What Birddog is and is not, and what everyone is asked to read. It gates nothing. */
public final class WelcomePage {

    private WelcomePage() {}

    public static Answer show(Turn turn) {
        RulePage professional = turn.content().page("see-a-professional");
        String says = Sayings.filled(professional.text(turn.say().language()).says(), professional);
        return turn.html(200, (out, none) -> JtewelcomeGenerated.render(out, none, turn.frame(false, false), says));
    }

    /** The button of the welcome page. */
    public static Answer acknowledge(Turn turn) {
        return new Answer.SeeOther(
                "/screening", List.of(new Acknowledgement(turn.newId(), turn.at(), Acknowledged.SEE_A_PROFESSIONAL)));
    }

    /** The button beside anything else that is shown until it was read. */
    public static Answer read(Turn turn) {
        Acknowledged what = Form.of(turn.visit().form(), turn.say()).word("of", Acknowledged.values());
        return new Answer.SeeOther(
                "/today", what == null ? List.of() : List.of(new Acknowledgement(turn.newId(), turn.at(), what)));
    }
}
