package org.birddog.pages.safety;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.coach.vocabulary.RedFlag;
import org.birddog.pages.form.Form;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Frame;
import org.birddog.pages.turn.Turn;

/** Emergency help for anyone at any time; where the diary itself tells of an emergency, the page for that. */
public final class EmergencyPage {

    private EmergencyPage() {}

    /**
     * What the page shows.
     *
     * @param numbers to call where the person is at home
     * @param signs what to call for
     * @param lands the numbers of other countries
     */
    record View(Frame frame, List<String> numbers, List<String> signs, List<EmergencyNumbers.Lands> lands) {}

    public static Answer show(Turn turn) {
        if (turn.advice().permission() == Permission.SEEK_CARE_NOW) {
            return LockedPage.page(turn, Form.blank(turn.say()));
        }
        List<String> signs = new ArrayList<>();
        for (RedFlag flag : RedFlag.values()) {
            if (flag.action() == RedFlag.Action.EMERGENCY) {
                signs.add(turn.sayings().title(flag.word()));
            }
        }
        View view = new View(
                turn.frame(false, false),
                EmergencyNumbers.of(turn.country()),
                signs,
                EmergencyNumbers.everywhere(turn.say()));
        return turn.html(200, (out, none) -> JtehelpnowGenerated.render(out, none, view));
    }
}
