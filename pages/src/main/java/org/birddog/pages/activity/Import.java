package org.birddog.pages.activity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.birddog.coach.diary.Activity;
import org.birddog.coach.indications.HeartRateZone;
import org.birddog.coach.vocabulary.Intensity;
import org.birddog.pages.recorded.Kind;
import org.birddog.pages.recorded.Recorded;
import org.birddog.pages.turn.Turn;
import org.jspecify.annotations.Nullable;

/**
 * What a file adds to a diary, and what of it is left out.
 *
 * @param fresh new activities, the oldest first
 * @param known how many are in the diary already, or were taken back, or stand twice in the file
 * @param future how many begin after now: the clock of what recorded them was wrong
 * @param old how many are older than {@link #DAYS_BACK}
 * @param unlikely how many are shorter than half a minute or longer than a day
 */
record Import(List<Activity> fresh, int known, int future, int old, int unlikely) {

    /** How many days back a recording is taken: two years. What is older changes no advice any more [P]. */
    static final int DAYS_BACK = 731;

    /** The most minutes of an activity that the contract allows. */
    private static final int DAY_IN_MINUTES = 1_440;

    /** What the activities of a file are to the diary of a visit. */
    static Import of(List<Recorded> found, Turn turn) {
        List<Recorded> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingLong(recorded -> recorded.start().second()));
        HeartRateZone zone = HeartRateZone.of(
                turn.sight().facts(), turn.outlook().envelope(), turn.content().page(HeartRateZone.RULE));
        TreeSet<String> ids = new TreeSet<>();
        turn.entries().forEach(entry -> ids.add(entry.id()));
        Busy busy = Busy.of(turn.diary());
        List<Activity> fresh = new ArrayList<>();
        int known = 0;
        int future = 0;
        int old = 0;
        int unlikely = 0;
        for (Recorded recorded : sorted) {
            if (recorded.start().isAfter(turn.at())) {
                future++;
            } else if (recorded.start().day() < turn.now().day() - DAYS_BACK) {
                old++;
            } else if (recorded.minutes() < 1 || recorded.minutes() > DAY_IN_MINUTES) {
                unlikely++;
            } else if (!ids.add(recorded.id()) || busy.knows(recorded)) {
                known++;
            } else {
                busy.add(recorded);
                fresh.add(entry(recorded, zone));
            }
        }
        return new Import(fresh, known, future, old, unlikely);
    }

    private static Activity entry(Recorded recorded, @Nullable HeartRateZone zone) {
        return new Activity(
                recorded.id(),
                recorded.start(),
                recorded.kind().pursuit(),
                (int) recorded.minutes(),
                intensity(recorded, zone),
                recorded.heartRate(),
                null,
                null);
    }

    /** By the heart rate where the coach has a zone for this person, else by kind, and of a walk by its pace. */
    private static Intensity intensity(Recorded recorded, @Nullable HeartRateZone zone) {
        Kind kind = recorded.kind();
        Integer rate = recorded.heartRate();
        if (zone != null && rate != null && kind.isAerobic()) {
            return rate < zone.from() ? Intensity.LIGHT : rate > zone.to() ? Intensity.VIGOROUS : Intensity.MODERATE;
        }
        return kind == Kind.WALK && recorded.isBrisk() ? Intensity.MODERATE : kind.usual();
    }
}
