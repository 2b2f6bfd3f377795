package org.birddog.coach.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.ladder.Stop;
import org.birddog.coach.ladder.Training;

/**
 * An exercise that had to stop so often that a professional is to be asked before it is done again (page pain-stop).
 *
 * @param exercise its id
 * @param times on how many of the days that the page names
 */
public record RepeatedStop(String exercise, int times) {

    static List<RepeatedStop> all(Content content, int today, Training training) {
        RulePage page = content.page("pain-stop");
        List<RepeatedStop> repeated = new ArrayList<>();
        List<String> counted = new ArrayList<>();
        for (Stop stop : training.stops()) {
            if (!counted.contains(stop.exercise())) {
                counted.add(stop.exercise());
                int times = times(training.stops(), stop.exercise(), today - page.number("again-days"));
                if (times >= page.number("again")) {
                    repeated.add(new RepeatedStop(stop.exercise(), times));
                }
            }
        }
        return List.copyOf(repeated);
    }

    /**
     * On how many days after a day an exercise had to stop. What a session told and what was told of it in the evening
     * may be one and the same, so a day counts once.
     */
    private static int times(List<Stop> stops, String exercise, int after) {
        SortedSet<Integer> days = new TreeSet<>();
        for (Stop stop : stops) {
            if (stop.day() > after && stop.exercise().equals(exercise)) {
                days.add(stop.day());
            }
        }
        return days.size();
    }
}
