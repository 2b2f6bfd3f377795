package org.birddog.pages;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.content.Content;
import org.birddog.coach.ladder.Response;
import org.birddog.coach.ladder.Training.Standing;
import org.jspecify.annotations.Nullable;

/**
 * How some exercises were taken today, which decides what comes next.
 *
 * @param names of the exercises, with semicolons between them
 */
record Taken(Response response, String names) {

    /** What was done today, the worst first; exercises that were taken alike stand together. */
    static List<Taken> today(Turn turn) {
        List<Standing> standings = turn.sight().training().standings();
        List<Taken> taken = new ArrayList<>();
        for (Response response : List.of(Response.values()).reversed()) {
            StringBuilder names = new StringBuilder();
            for (int place = 0; place < standings.size(); place++) {
                if (isOf(standings.get(place), turn.now().day(), response)) {
                    names.append(names.isEmpty() ? "" : "; ").append(name(turn.content(), place));
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

    private static String name(Content content, int place) {
        return content.text(Sayings.LANGUAGE, content.exercises().get(place).id())
                .name();
    }
}
