package org.birddog.pages.player;

import java.util.ArrayList;
import java.util.List;
import org.birddog.pages.words.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A session as the player plays it: plain data, to which every rule was applied already.
 *
 * @param id of the entry that will be made of it
 * @param action where its log is sent
 * @param day the person's own date for which it was planned, in days since 1970-01-01
 * @param logged the ids of the sessions that the diary already holds of that day
 * @param calls the numbers to call in an emergency
 * @param before the pain that today's check-in told, or null
 * @param beforeLimit the pain before it from which on the day is planned anew
 * @param follows what follows a pain: for each pain before it from 0 to 10 eleven letters, for each pain from 0 to 10
 * @param say what the player says
 */
public record Script(
        String id,
        String action,
        int day,
        String title,
        List<String> logged,
        List<String> calls,
        @Nullable Integer before,
        int beforeLimit,
        List<String> follows,
        List<Sign> signs,
        List<Place> places,
        Wording say) {

    /** The same script for an entry with another id, as of a session that goes on. */
    public Script as(String newId) {
        return new Script(newId, action, day, title, logged, calls, before, beforeLimit, follows, signs, places, say);
    }

    /** What follows a pain during an exercise. */
    Follow follow(int painBefore, int pain) {
        return Follow.of(follows.get(painBefore).charAt(pain));
    }

    /** Whether it leads through the very same exercises and doses on the same day. */
    boolean isSamePlan(Script other) {
        return day == other.day && action.equals(other.action) && plan().equals(other.plan());
    }

    private List<String> plan() {
        List<String> plan = new ArrayList<>();
        places.forEach(place -> plan.add(place.planned().shown()));
        return plan;
    }
}
