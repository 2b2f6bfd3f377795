package org.birddog.pages.session;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.advice.PlannedSession;
import org.birddog.pages.safety.EmergencyNumbers;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Frame;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.PlainDay;
import org.birddog.pages.words.PlainDose;
import org.birddog.pages.words.Wording;

/** Today's session on a sheet of paper, with boxes to tick and room to write. */
public final class SheetPage {

    private static final int MOST_CUES = 3;
    private static final int MINUTE = 60;

    private SheetPage() {}

    /**
     * What the page shows.
     *
     * @param day that the plan is for
     * @param length of the session
     */
    record View(Frame frame, List<Row> rows, String day, String length, String numbers) {

        Wording say() {
            return frame.say();
        }

        List<String> cues(Row row) {
            return row.text().cues().stream().limit(MOST_CUES).toList();
        }

        /** The sides that an exercise is done on, by their names; one without a name where it has none. */
        List<String> sides(Row row) {
            List<String> sides = new ArrayList<>();
            if (row.shown().dose().perSide()) {
                sides.add(say().of("sheet.left"));
                sides.add(say().of("sheet.right"));
            } else {
                sides.add("");
            }
            return sides;
        }
    }

    public static Answer show(Turn turn) {
        PlannedSession session = turn.advice().session();
        if (session == null) {
            return new Answer.SeeOther("/today", List.of());
        }
        View view = new View(
                turn.frame(false, false),
                Row.of(turn, Shown.of(session), session),
                PlainDay.ofYear(turn.say(), turn.now().day()),
                PlainDose.time(turn.say(), session.minutes() * MINUTE),
                turn.say().or(EmergencyNumbers.of(turn.country())));
        return turn.html(200, (out, none) -> JtesheetGenerated.render(out, none, view));
    }
}
