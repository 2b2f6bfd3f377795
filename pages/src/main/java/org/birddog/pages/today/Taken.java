package org.birddog.pages.today;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.ladder.Response;
import org.birddog.coach.ladder.Training.Standing;
import org.birddog.pages.turn.Turn;
import org.jspecify.annotations.Nullable;

/**
 * How some exercises were taken today, which decides what comes next.
 *
 * @param names of the exercises, with semicolons between them
 */
public record Taken(Response response, String names) {

    /** What was done today, the worst first; exercises that were taken alike stand together. */
    static List<Taken> today(Turn turn) {
        List<Standing> standings = turn.sight().training().standings();
        List<Taken> taken = new ArrayList<>();
        for (Response response : List.of(Response.values()).reversed()) {
            StringBuilder names = new StringBuilder();
            for (int place = 0; place < standings.size(); place++) {
                if (isOf(standings.get(place), turn.now().day(), response)) {
                    names.append(names.isEmpty() ? "" : "; ").append(name(turn, place));
                }
            }
            if (!names.isEmpty()) {
                taken.add(new Taken(response, names.toString()));
            }
        }
        return taken;
    }

    private static boolean isOf(@Nullable Standing standing, int day, Response response) {
        return standing != null && standing.lastDay() == day && standing.lastResponse() == response;
    }

    private static String name(Turn turn, int place) {
        return turn.sayings().name(turn.content().exercises().get(place).id());
    }
}
