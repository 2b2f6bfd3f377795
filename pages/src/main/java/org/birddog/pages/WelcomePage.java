package org.birddog.pages;

import java.util.List;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.diary.Acknowledgement;
import org.birddog.coach.vocabulary.Acknowledged;

/** What Birddog is and is not, and what everyone is asked to read. It gates nothing. */
final class WelcomePage {

    private WelcomePage() {}

    static Answer show(Turn turn) {
        RulePage professional = turn.content().page("see-a-professional");
        String says = Sayings.filled(professional.text(Sayings.LANGUAGE).says(), professional);
        return turn.html(200, (out, none) -> JtewelcomeGenerated.render(out, none, turn.frame(false, false), says));
    }

    /** The button of the welcome page. */
    static Answer acknowledge(Turn turn) {
        return new Answer.SeeOther(
                "/screening", List.of(new Acknowledgement(turn.newId(), turn.at(), Acknowledged.SEE_A_PROFESSIONAL)));
    }

    /** The button beside anything else that is shown until it was read. */
    static Answer read(Turn turn) {
        Acknowledged what = Form.of(turn.visit().form()).word("of", Acknowledged.values());
        return new Answer.SeeOther(
                "/today", what == null ? List.of() : List.of(new Acknowledgement(turn.newId(), turn.at(), what)));
    }
}
