package org.birddog.pages.calendar;

import java.util.List;
import org.birddog.coach.facts.Told;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Feed;
import org.birddog.pages.turn.Frame;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.Wording;
import org.jspecify.annotations.Nullable;

/** How the planned days come into a calendar: as a file, or by an address that it follows. */
public final class CalendarPage {

    /** Where the page is, and where the address is asked for and ended. */
    public static final String PATH = "/calendar";

    private CalendarPage() {}

    /**
     * What the page shows.
     *
     * @param time of day at which the person trains, or null where they told none
     * @param isPlanned whether there is any day to put into a calendar
     */
    record View(Frame frame, @Nullable String time, boolean isPlanned) {

        Wording say() {
            return frame.say();
        }

        /** What the host says of the address, or null where it has none to give. */
        @Nullable
        Feed feed() {
            return frame.home().feed();
        }
    }

    public static Answer show(Turn turn) {
        Told<String> time = turn.person().timeOfDay();
        View view = new View(
                turn.frame(false, false),
                time == null ? null : time.value(),
                !CalendarFile.planned(turn).isEmpty());
        return turn.html(200, (out, none) -> JtecalendarGenerated.render(out, none, view));
    }

    /** The address is wanted, or no longer; only a host can make one. */
    public static Answer asked(Turn turn) {
        List<String> wanted = turn.visit().form().getOrDefault("feed", List.of());
        boolean opens = wanted.equals(List.of("open"));
        boolean isUnderstood = opens || wanted.equals(List.of("close"));
        boolean isPossible = turn.home().feed() != null && !turn.entries().isEmpty();
        return isUnderstood && isPossible ? new Answer.Following(opens) : new Answer.SeeOther(PATH, List.of());
    }
}
