package org.birddog.pages.activity;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.diary.Activity;
import org.birddog.coach.diary.Diary;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.diary.Session;
import org.birddog.coach.vocabulary.Pursuit;
import org.birddog.pages.recorded.Recorded;

/**
 * When a person was at something already, by their diary: a recording of the same time is the same thing once more,
 * from another device, another format or their own hand.
 *
 * <p>What was logged by hand is dated when it was written, mostly at once, sometimes in the evening. So it also stands
 * for one recording of its day that is alike in kind and length.
 */
final class Busy {

    private static final int MINUTE = 60;

    /** Minutes by which a length told by hand may differ, at least; else by a quarter [P]. */
    private static final int NEAR = 5;

    private final List<Span> spans = new ArrayList<>();
    private final List<Activity> told = new ArrayList<>();

    private Busy() {}

    /**
     * A stretch of time.
     *
     * @param from seconds since 1970-01-01T00:00Z
     * @param to the same
     */
    private record Span(long from, long to) {

        /** Whether more than half of the shorter one lies in the other; that they touch says nothing. */
        boolean covers(Span other) {
            long both = Math.min(to, other.to) - Math.max(from, other.from);
            return both * 2 > Math.min(to - from, other.to - other.from);
        }
    }

    /** By what stands in a diary. */
    static Busy of(Diary diary) {
        Busy busy = new Busy();
        for (Entry entry : diary.entries()) {
            if (entry instanceof Session session) {
                busy.spans.add(until(session.at().second(), session.minutes()));
            } else if (entry instanceof Activity activity && Recorded.isFromFile(activity)) {
                long from = activity.at().second();
                busy.spans.add(new Span(from, from + (long) activity.minutes() * MINUTE));
            } else if (entry instanceof Activity activity) {
                busy.spans.add(until(activity.at().second(), activity.minutes()));
                busy.told.add(activity);
            }
        }
        return busy;
    }

    private static Span until(long to, int minutes) {
        return new Span(to - (long) minutes * MINUTE, to);
    }

    private static Span of(Recorded recorded) {
        long from = recorded.start().second();
        return new Span(from, from + recorded.seconds());
    }

    /** Whether a recording is of something that the diary has; what was told by hand answers for one alone. */
    boolean knows(Recorded recorded) {
        Span span = of(recorded);
        boolean known = spans.stream().anyMatch(span::covers);
        for (Activity activity : told) {
            boolean same = until(activity.at().second(), activity.minutes()).covers(span)
                    || (!known && isAlike(activity, recorded));
            if (same) {
                told.remove(activity);
                return true;
            }
        }
        return known;
    }

    /** Notes a recording that is taken. */
    void add(Recorded recorded) {
        spans.add(of(recorded));
    }

    private static boolean isAlike(Activity activity, Recorded recorded) {
        long apart = Math.abs(activity.minutes() - recorded.minutes());
        long longer = Math.max(activity.minutes(), recorded.minutes());
        return activity.at().day() == recorded.start().day()
                && plain(activity.activity()) == recorded.kind().pursuit()
                && apart <= Math.max(NEAR, longer / 4);
    }

    private static Pursuit plain(Pursuit pursuit) {
        return pursuit == Pursuit.BRISK_WALKING ? Pursuit.WALKING : pursuit;
    }
}
