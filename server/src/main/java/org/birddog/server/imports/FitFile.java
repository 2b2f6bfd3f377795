package org.birddog.server.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.birddog.pages.recorded.Fault;
import org.birddog.pages.recorded.Kind;
import org.jspecify.annotations.Nullable;

/** FIT: each session of an activity file. Files of settings, courses, workouts or whole days have none. */
final class FitFile {

    /** The most bytes: a day of one point a second is some four millions. */
    static final int LONGEST = 16 * 1024 * 1024;

    private static final int FILE_ID = 0;
    private static final int SESSION = 18;
    private static final int RECORD = 20;

    private static final int TYPE = 0;
    private static final long ACTIVITY = 4;
    private static final int RECORD_RATE = 3;

    private static final int START = 2;
    private static final int SPORT = 5;
    private static final int SUB_SPORT = 6;
    private static final int ELAPSED = 7;
    private static final int MOVING = 8;
    private static final int DISTANCE = 9;
    private static final int RATE = 16;

    /** The seconds of the format begin with the last day of 1989. */
    private static final long EPOCH = 631_065_600;

    private static final int PIECE = 8_192;
    private static final int MILLIS = 1_000;
    private static final double CENTIMETRES = 100;

    private final List<SortedMap<Integer, Long>> sessions = new ArrayList<>();
    private final Trace trace = new Trace();
    private boolean activity;

    private FitFile() {}

    /**
     * Reads a file.
     *
     * @throws Unreadable where it is too large, cut off, damaged, or no activity
     */
    static void read(Bounded in, Gathered gathered) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        for (int got = in.read(piece, 0, PIECE); got >= 0; got = in.read(piece, 0, PIECE)) {
            bytes.write(piece, 0, got);
            in.step();
            if (bytes.size() > LONGEST) {
                throw new Unreadable(Fault.TOO_LARGE);
            }
        }
        FitFile file = new FitFile();
        FitMessages.read(bytes.toByteArray(), file::note);
        file.give(gathered);
    }

    private void note(int number, SortedMap<Integer, Long> fields) {
        switch (number) {
            case FILE_ID -> activity |= fields.getOrDefault(TYPE, 0L) == ACTIVITY;
            case SESSION -> {
                if (sessions.size() >= Gathered.MOST) {
                    throw new Unreadable(Fault.TOO_LARGE);
                }
                sessions.add(fields);
            }
            case RECORD -> trace.beats(fields.getOrDefault(RECORD_RATE, 0L));
            default -> {}
        }
    }

    private void give(Gathered gathered) {
        if (!activity) {
            throw new Unreadable(Fault.NO_ACTIVITY);
        }
        for (SortedMap<Integer, Long> session : sessions) {
            // The points of several sessions are not told apart here.
            double points = sessions.size() == 1 ? trace.rate() : 0;
            Long rate = session.get(RATE);
            Long distance = session.get(DISTANCE);
            Long moving = session.getOrDefault(MOVING, session.get(ELAPSED));
            gathered.add(
                    start(session.get(START)),
                    moving == null ? 0 : moving / MILLIS,
                    kind(
                            session.getOrDefault(SPORT, 0L).intValue(),
                            session.getOrDefault(SUB_SPORT, 0L).intValue()),
                    rate == null ? points : rate,
                    distance == null ? -1 : distance / CENTIMETRES);
        }
    }

    private static @Nullable OffsetDateTime start(@Nullable Long seconds) {
        return seconds == null ? null : Instant.ofEpochSecond(EPOCH + seconds).atOffset(ZoneOffset.UTC);
    }

    private static Kind kind(int sport, int sub) {
        return switch (sport) {
            case 1 -> Kind.RUN;
            case 2 -> Kind.RIDE;
            // Fitness equipment: on what, the other number says.
            case 4 -> sub == 16 ? Kind.STAIRS : Kind.CARDIO;
            case 5 -> Kind.SWIM;
            case 6, 7, 8, 15, 19, 30, 33, 35, 37, 41 -> Kind.CARDIO;
            // Training: strength, yoga, Pilates and the like, but for what is called cardio.
            case 10 -> sub == 26 ? Kind.CARDIO : Kind.EXERCISES;
            case 11, 17 -> Kind.WALK;
            case 12 -> Kind.SKIS;
            default -> Kind.UNKNOWN;
        };
    }
}
