package org.birddog.coach.facts;

import org.birddog.coach.diary.At;
import org.birddog.coach.diary.CheckIn;
import org.birddog.coach.vocabulary.Reach;
import org.jspecify.annotations.Nullable;

/**
 * How far leg pain reaches, and how that changes. Pain that moves further down counts for more than its strength; pain
 * that draws back towards the spine is a good sign (clinical.md B3).
 *
 * @param before the least that was told before the newest
 * @param now the newest
 */
public record LegReach(CheckIn before, CheckIn now) {

    /** The newest telling of the last days until a day, and the least before it; null where there are not two. */
    public static @Nullable LegReach of(Facts facts, int day, int days) {
        CheckIn now = null;
        CheckIn least = null;
        for (CheckIn checkIn : facts.pain().checkIns(day - days, day).reversed()) {
            if (checkIn.legReach() == null) {
                continue;
            }
            if (now == null) {
                now = checkIn;
            } else if (least == null || reach(checkIn).compareTo(reach(least)) < 0) {
                least = checkIn;
            }
        }
        return now == null || least == null ? null : new LegReach(least, now);
    }

    /** Steps that the pain moved down the leg; below nought where it drew back. */
    public int moved() {
        return reach(now).ordinal() - reach(before).ordinal();
    }

    /** The newest telling of a reach until a moment, or null. */
    public static @Nullable CheckIn newest(Facts facts, At moment) {
        for (CheckIn checkIn :
                facts.pain().checkIns(Integer.MIN_VALUE / 2, moment.day()).reversed()) {
            if (checkIn.legReach() != null && !checkIn.at().isAfter(moment)) {
                return checkIn;
            }
        }
        return null;
    }

    /** Whether leg pain has been told to reach further than before, after a moment and until today. */
    public static boolean travelledAfter(Facts facts, At moment) {
        Reach before = null;
        for (CheckIn checkIn : facts.pain().checkIns(Integer.MIN_VALUE / 2, facts.today())) {
            Reach reach = checkIn.legReach();
            if (reach == null) {
                continue;
            }
            if (before != null && reach.compareTo(before) > 0 && checkIn.at().isAfter(moment)) {
                return true;
            }
            before = reach;
        }
        return false;
    }

    private static Reach reach(CheckIn checkIn) {
        Reach reach = checkIn.legReach();
        return reach == null ? Reach.NONE : reach;
    }
}
