package org.birddog.wire;

import org.birddog.coach.diary.At;
import org.birddog.coach.diary.Goal;

/** The JSON form of a goal. */
final class GoalCodec {

    private GoalCodec() {}

    static Goal read(Members members, String id, At at) {
        return new Goal(
                id,
                at,
                members.required("activity").text(1, EntryCodec.LONGEST_NAME),
                members.required("ability").wholeNumber(0, 10),
                members.has("by-date") ? (Integer) PlainDate.read(members.reader()) : null);
    }

    static void write(JsonWriter writer, Goal goal) {
        writer.key("activity").value(goal.activity());
        writer.key("ability").value(goal.ability());
        writer.optionalDate("by-date", goal.byDate());
    }
}
