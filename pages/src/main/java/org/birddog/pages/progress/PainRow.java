package org.birddog.pages.progress;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.diary.CheckIn;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.facts.Pain;
import org.birddog.coach.ladder.Flares;
import org.birddog.coach.ladder.ReliefRoutine;
import org.birddog.pages.chart.Bins;
import org.birddog.pages.chart.Span;
import org.birddog.pages.turn.Turn;
import org.jspecify.annotations.Nullable;

/**
 * What one part of the time held.
 *
 * @param average pain of its check-ins in {@link Pain#POINT}s, or null where there is none
 * @param lowest pain of its check-ins, or -1
 * @param highest pain of its check-ins, or -1
 * @param sessionDays days with a session that was more than quick relief
 * @param flare whether a flare-up went on in it
 */
record PainRow(Span part, @Nullable Integer average, int lowest, int highest, int sessionDays, boolean flare) {

    /** One for each part of the time. */
    static List<PainRow> of(Turn turn, Bins bins) {
        Facts facts = turn.sight().facts();
        ReliefRoutine relief = ReliefRoutine.of(turn.content());
        List<PainRow> rows = new ArrayList<>();
        for (Span part : bins.parts()) {
            int average = facts.pain().mean(part.from(), part.to());
            int lowest = -1;
            int highest = -1;
            for (CheckIn checkIn : facts.pain().checkIns(part.from(), part.to())) {
                lowest = lowest < 0 ? checkIn.pain() : Math.min(lowest, checkIn.pain());
                highest = Math.max(highest, checkIn.pain());
            }
            rows.add(new PainRow(
                    part,
                    average < 0 ? null : average,
                    lowest,
                    highest,
                    DayMark.count(facts, relief, part.from(), part.to(), DayMark.SESSION),
                    flared(turn.sight().training().flares(), part)));
        }
        return rows;
    }

    private static boolean flared(Flares flares, Span part) {
        for (Flares.Flare flare : flares.flares()) {
            if (flare.start() <= part.to() && flare.end() > part.from()) {
                return true;
            }
        }
        return false;
    }
}
