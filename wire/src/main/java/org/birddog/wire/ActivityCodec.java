package org.birddog.wire;

import org.birddog.coach.diary.Activity;
import org.birddog.coach.diary.At;
import org.birddog.coach.vocabulary.Intensity;
import org.birddog.coach.vocabulary.Pursuit;

/** The JSON form of everyday activity. */
final class ActivityCodec {

    private static final Vocabulary<Pursuit> PURSUITS = Vocabulary.of(Pursuit.values());
    private static final Vocabulary<Intensity> INTENSITIES = Vocabulary.of(Intensity.values());

    private ActivityCodec() {}

    static Activity read(Members members, String id, At at) {
        return new Activity(
                id,
                at,
                PURSUITS.read(members.required("activity")),
                members.required("minutes").wholeNumber(0, EntryCodec.DAY_IN_MINUTES),
                INTENSITIES.read(members.required("intensity")),
                members.number("heart-rate", 20, 250),
                members.number("pain", 0, 10),
                members.number("effort", 0, 10));
    }

    static void write(JsonWriter writer, Activity activity) {
        writer.key("activity").plain(activity.activity().word());
        writer.key("minutes").value(activity.minutes());
        writer.key("intensity").plain(activity.intensity().word());
        writer.optional("heart-rate", activity.heartRate());
        writer.optional("pain", activity.pain());
        writer.optional("effort", activity.effort());
    }
}
