package org.birddog.pages.me;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.diary.Profile;
import org.birddog.pages.diary.Where;
import org.birddog.pages.profile.Step;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Frame;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.Wording;

/** The hub of all that is the person's own: what they told, the safety questions, the diary. */
public final class MePage {

    private MePage() {}

    /**
     * What was told in one step.
     *
     * @param facts empty where nothing was
     */
    record Card(Step step, List<FactSheet.Fact> facts) {}

    /**
     * What the page shows.
     *
     * @param cards empty where nothing was told at all
     * @param isKept whether something was saved just now
     * @param lacks whether something that a plan needs was not told
     * @param start where someone goes on who has told nothing, for a first visit the welcome
     */
    record View(Frame frame, List<Card> cards, Asked asked, boolean isKept, boolean lacks, Start start, Where where) {

        Wording say() {
            return frame.say();
        }
    }

    /** Where someone goes on who has told nothing about themselves. */
    enum Start {
        WELCOME,
        SCREENING,
        PROFILE
    }

    public static Answer show(Turn turn) {
        boolean told = !turn.diary().all(Profile.class).isEmpty();
        List<Card> cards = new ArrayList<>();
        for (Step step : told ? List.of(Step.values()) : List.<Step>of()) {
            cards.add(new Card(step, FactSheet.of(turn, step)));
        }
        View view = new View(
                turn.frame(false, false),
                cards,
                Asked.of(turn),
                "yes".equals(turn.visit().asked("kept")),
                Step.isLacking(turn),
                start(turn),
                Where.of(turn));
        return turn.html(200, (out, none) -> JtemeGenerated.render(out, none, view));
    }

    private static Start start(Turn turn) {
        if (turn.entries().isEmpty()) {
            return Start.WELCOME;
        }
        return Asked.of(turn).isDue() ? Start.SCREENING : Start.PROFILE;
    }
}
