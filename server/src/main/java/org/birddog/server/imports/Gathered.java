package org.birddog.server.imports;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.birddog.coach.diary.At;
import org.birddog.pages.recorded.Fault;
import org.birddog.pages.recorded.Kind;
import org.birddog.pages.recorded.Recorded;
import org.jspecify.annotations.Nullable;

/** The activities of a file, while it is read. */
final class Gathered {

    /** The most activities of one file: five a day for ten years. Each is compared with all others. */
    static final int MOST = 20_000;

    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);
    private static final int LOWEST_RATE = 20;
    private static final int HIGHEST_RATE = 250;
    private static final int FIRST_YEAR = 1971;
    private static final int LAST_YEAR = 2999;

    private final ZoneId zone;
    private final List<Recorded> activities = new ArrayList<>();

    /** Times in UTC are given the offset that this zone had then: most devices write no other. */
    Gathered(ZoneId zone) {
        this.zone = zone;
    }

    List<Recorded> activities() {
        return activities;
    }

    /**
     * Adds an activity.
     *
     * @param start in UTC where the file tells no offset; an activity without one is left out
     * @param heartRate beats a minute; one that no heart has is not kept
     * @param metres below 0 where not told
     * @throws Unreadable where there are too many
     */
    void add(@Nullable OffsetDateTime start, long seconds, Kind kind, double heartRate, double metres) {
        if (start == null || start.getYear() < FIRST_YEAR || start.getYear() > LAST_YEAR) {
            return;
        }
        if (activities.size() >= MOST) {
            throw new Unreadable(Fault.TOO_LARGE);
        }
        long rate = Math.round(heartRate);
        activities.add(new Recorded(
                id(start.toEpochSecond()),
                at(start),
                seconds,
                kind,
                rate < LOWEST_RATE || rate > HIGHEST_RATE ? null : (int) rate,
                metres < 0 || metres > Integer.MAX_VALUE ? null : (int) Math.round(metres)));
    }

    private At at(OffsetDateTime start) {
        ZoneOffset own = start.getOffset();
        Instant instant = start.toInstant();
        ZoneOffset offset = own.equals(ZoneOffset.UTC) ? zone.getRules().getOffset(instant) : own;
        OffsetDateTime local = OffsetDateTime.ofInstant(instant, offset);
        return new At(AT.format(local), (int) local.toLocalDate().toEpochDay(), local.toEpochSecond(), 0, false);
    }

    /** By the start alone, so that one activity in two formats has one id. */
    private static String id(long second) {
        return UUID.nameUUIDFromBytes(("birddog activity " + second).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
