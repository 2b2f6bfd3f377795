package org.birddog.pages.progress;

import java.util.List;
import org.birddog.coach.envelope.Finding;
import org.birddog.pages.exercises.Lock;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Frame;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.Saying;
import org.birddog.pages.words.Wording;

/** The ladder of each exercise: where the person stands on it, and why it moved. */
public final class ClimbsPage {

    /** So many are shown at once; the others are folded. */
    private static final int FIRST = 12;

    private ClimbsPage() {}

    /**
     * What the page shows.
     *
     * @param stage what the coach says about the stage
     * @param share the percent of the doses that holds today
     * @param recent the exercises that were done last
     * @param earlier the others
     */
    record View(Frame frame, Lock lock, List<Saying> stage, int share, List<Climb> recent, List<Climb> earlier) {

        Wording say() {
            return frame.say();
        }
    }

    /** The page. */
    public static Answer show(Turn turn) {
        List<Climb> climbs = Climb.of(turn);
        int first = Math.min(FIRST, climbs.size());
        View view = new View(
                turn.frame(false, false),
                Lock.of(turn),
                climbs.isEmpty() ? List.of() : stage(turn),
                turn.sight().training().share(),
                climbs.subList(0, first),
                climbs.subList(first, climbs.size()));
        return turn.html(200, (out, none) -> JteclimbsGenerated.render(out, none, view));
    }

    private static List<Saying> stage(Turn turn) {
        return turn.sayings()
                .of(turn.outlook().findings().stream()
                        .filter(finding -> finding.rule().equals("stage"))
                        .map(Finding::reason)
                        .toList());
    }
}
