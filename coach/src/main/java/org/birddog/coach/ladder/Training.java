package org.birddog.coach.ladder;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.content.Dose;
import org.birddog.coach.envelope.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What training has come to by today: the rung of each exercise, the stage, and what stands in the way.
 *
 * @param standings by the exercise's place in the content; null where it was never done
 * @param stops every STOP, oldest first
 * @param suspensions those still in force
 * @param stage the stage reached, 1 to 5
 * @param irritability of today
 * @param usual what pain is usual on each day of the diary
 * @param lastDay the day of the last session, or null where there was none
 * @param gap days from it to today; 0 where there was none
 * @param share percent of the ladder's dose today: 100 but in a flare and the return from one
 */
public record Training(
        List<@Nullable Standing> standings,
        List<Stop> stops,
        List<Suspension> suspensions,
        int stage,
        Irritability irritability,
        UsualPain usual,
        Flares flares,
        @Nullable Integer lastDay,
        int gap,
        int share) {

    /** The places in the content of all exercises that were ever done, the one that was done last first. */
    public List<Integer> doneLately() {
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < standings.size(); place++) {
            Standing standing = standings.get(place);
            if (standing != null) {
                int before = 0;
                while (before < places.size() && lastDay(places.get(before)) >= standing.lastDay()) {
                    before++;
                }
                places.add(before, place);
            }
        }
        return places;
    }

    private int lastDay(int place) {
        Standing standing = standings.get(place);
        return standing == null ? 0 : standing.lastDay();
    }

    /**
     * Where one exercise stands.
     *
     * @param rung today's rung of its ladder
     * @param lastDay when it was last done
     * @param lastPrescribed what the ladder prescribed then
     * @param most what no dose of today may pass, since it rises only after GREEN and by one step; or null
     * @param lastMove why the rung moved since, or null where it did not
     * @param lastResponse how it was taken then
     * @param lastSession the id of that session
     * @param moves each time that the rung moved, oldest first
     */
    public record Standing(
            int rung,
            int lastDay,
            Dose lastPrescribed,
            @Nullable Dose most,
            @Nullable Reason lastMove,
            Response lastResponse,
            String lastSession,
            List<Move> moves) {}

    /**
     * A rung that moved.
     *
     * @param day on which it did: of the session that moved it, or of the next one after a break
     * @param from the rung before
     * @param to the rung after
     */
    public record Move(int day, int from, int to, Reason because) {}
}
