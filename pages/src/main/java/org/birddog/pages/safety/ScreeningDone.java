package org.birddog.pages.safety;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.facts.Reply;
import org.birddog.coach.vocabulary.Answer;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.coach.vocabulary.RedFlag;
import org.birddog.pages.turn.Frame;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.PlainDay;

/** What was answered to the safety questions while nothing is open, and the way to say that something is new. */
final class ScreeningDone {

    private ScreeningDone() {}

    /**
     * One part with what was answered.
     *
     * @param word as its address names it
     */
    record Row(String word, String title, String answered) {}

    /**
     * What the page shows.
     *
     * @param since the day of the oldest answer that counts
     * @param due the day on which it is asked again
     */
    record View(Frame frame, List<Row> rows, String since, String due, String first) {}

    static org.birddog.pages.turn.Answer page(Turn turn, Round round) {
        int oldest = turn.now().day();
        List<Row> rows = new ArrayList<>();
        for (Round.Sheet sheet : round.sheets()) {
            Part part = sheet.parts().getFirst();
            List<String> told = new ArrayList<>();
            for (RedFlag flag : round.flags(part)) {
                Reply newest = round.newest(flag);
                if (newest != null) {
                    oldest = Math.min(oldest, newest.at().day());
                }
                if (newest != null && newest.answer() != Answer.NO) {
                    told.add(turn.say()
                            .of(
                                    "screening.done.answer",
                                    "title",
                                    turn.sayings().title(flag.word()),
                                    "answer",
                                    turn.say().label(newest.answer())));
                }
            }
            String answered = told.isEmpty()
                    ? turn.say().of("screening.done.no")
                    : turn.say().and(told);
            rows.add(new Row(sheet.word(), turn.say().of("screening.part." + part.word()), answered));
        }
        int days = turn.content().page("screening-due").number("valid-days");
        View view = new View(
                turn.frame(false, turn.advice().permission() == Permission.SEEK_CARE_NOW),
                rows,
                PlainDay.ofYear(turn.say(), oldest),
                PlainDay.ofYear(turn.say(), oldest + days),
                rows.getFirst().word());
        return turn.html(200, (out, none) -> JtescreeningdoneGenerated.render(out, none, view));
    }
}
