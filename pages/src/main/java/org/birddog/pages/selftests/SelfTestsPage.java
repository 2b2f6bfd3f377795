package org.birddog.pages.selftests;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.assessment.TestStanding;
import org.birddog.coach.content.TestText;
import org.birddog.coach.diary.SelfTest;
import org.birddog.coach.envelope.Reason;
import org.birddog.pages.exercises.Lock;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Frame;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.PlainDay;
import org.jspecify.annotations.Nullable;

/** Every self-test: those that are open today, and those that are not and why. */
public final class SelfTestsPage {

    private SelfTestsPage() {}

    /** What the page shows. */
    record View(Frame frame, Lock lock, List<Row> open, List<Row> closed) {}

    /**
     * One self-test.
     *
     * @param reasons why it is not open, by the titles of the rules
     * @param last the newest result, or null
     * @param until the last day on which that counts, in words, or null where it no longer does
     */
    record Row(
            String id,
            String name,
            String why,
            List<String> reasons,
            @Nullable String last,
            String day,
            @Nullable String until) {}

    /** The list. */
    public static Answer show(Turn turn) {
        List<Row> open = new ArrayList<>();
        List<Row> closed = new ArrayList<>();
        for (TestStanding standing : turn.assessment().tests()) {
            (standing.isOpen() ? open : closed).add(row(turn, standing));
        }
        View view = new View(turn.frame(false, false), Lock.of(turn), open, closed);
        return turn.html(200, (out, none) -> JteselftestsGenerated.render(out, none, view));
    }

    private static Row row(Turn turn, TestStanding standing) {
        TestText text = standing.test().text(turn.say().language());
        List<String> reasons = new ArrayList<>();
        for (Reason reason : standing.closedBy()) {
            String title = turn.sayings().title(reason.rule());
            if (!reasons.contains(title)) {
                reasons.add(title);
            }
        }
        SelfTest last = standing.newest();
        return new Row(
                standing.test().test().word(),
                text.name(),
                text.why(),
                reasons,
                last == null ? null : PlainResult.of(last, turn.say()),
                last == null ? "" : PlainDay.ofYear(turn.say(), last.at().day()),
                last == null || !standing.isFreshOn(turn.now().day()) ? null : until(turn, standing, last));
    }

    /** The last day on which a result counts. */
    static String until(Turn turn, TestStanding standing, SelfTest last) {
        return PlainDay.ofYear(turn.say(), last.at().day() + standing.days() - 1);
    }
}
