package org.birddog.pages.safety;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.content.Content;
import org.birddog.coach.diary.Acknowledgement;
import org.birddog.coach.vocabulary.Acknowledged;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Frame;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.Saying;
import org.birddog.pages.words.Wording;

/** The signs to stop, what pain is fine, the risks of poor form, and how to get down and up. It gates nothing. */
public final class SignsPage {

    private SignsPage() {}

    /**
     * One part of the pain scale.
     *
     * @param look of its mark: one of four, from fine to stop
     */
    record Range(String look, String numbers, String text) {}

    /**
     * What the page shows.
     *
     * @param careful why any more pain stops, where that is so
     * @param read whether it was acknowledged
     */
    record View(Frame frame, String numbers, List<Range> scale, List<Saying> careful, boolean read) {}

    public static Answer show(Turn turn) {
        List<Saying> careful = new ArrayList<>();
        turn.sight().findings().stream()
                .filter(finding -> finding.rule().equals("cautious"))
                .forEach(finding -> careful.add(turn.sayings().of(finding.reason())));
        View view = new View(
                turn.frame(false, false),
                turn.say().or(EmergencyNumbers.of(turn.country())),
                scale(turn.say(), turn.content()),
                careful,
                WelcomePage.isRead(turn, Acknowledged.WARNING_SIGNS));
        return turn.html(200, (out, none) -> JtesignsGenerated.render(out, none, view));
    }

    /** The button of the page. */
    public static Answer acknowledge(Turn turn) {
        return new Answer.SeeOther(
                "/today", List.of(new Acknowledgement(turn.newId(), turn.at(), Acknowledged.WARNING_SIGNS)));
    }

    /** The scale with the numbers of the rulebook. */
    private static List<Range> scale(Wording say, Content content) {
        int fine = content.page("hold-dose").number("pain");
        int down = content.page("step-down").number("pain");
        int stop = content.page("pain-stop").number("pain");
        return List.of(
                range(say, "fine", 0, fine),
                range(say, "bit-much", fine + 1, down - 1),
                range(say, "too-much", down, stop - 1),
                range(say, "stop", stop, 10));
    }

    private static Range range(Wording say, String look, int from, int to) {
        String numbers = from == to ? Integer.toString(from) : say.of("signs.scale.from-to", "from", from, "to", to);
        return new Range(look, numbers, say.of("signs.scale." + look));
    }
}
