package org.birddog.pages.turn;

import java.time.LocalDate;
import org.birddog.coach.diary.At;
import org.birddog.wire.EntryCodec;
import org.birddog.wire.JsonWriter;

/** Date-times as entries write them, and those before another one, with its own offset from UTC. */
final class Earlier {

    private static final int DAY = 86_400;
    private static final int HOUR = 3_600;
    private static final int MINUTE = 60;
    private static final int TIME = 10;

    private Earlier() {}

    /** A date-time as entries write it. */
    static At read(String when) {
        // The wire alone knows how a date-time is read, and it reads whole entries.
        StringBuilder text = new StringBuilder();
        new JsonWriter(text)
                .beginObject()
                .key("at")
                .value(when)
                .key("kind")
                .value("acknowledgement")
                .key("of")
                .value("warning-signs")
                .endObject();
        return EntryCodec.read(text.toString(), "now", 0).at();
    }

    /** The date-time so many seconds before another, in the form that entries bear. */
    static String than(At now, int seconds) {
        int offset = offset(now);
        long local = now.second() - seconds + offset;
        int time = (int) Math.floorMod(local, (long) DAY);
        return LocalDate.ofEpochDay(Math.floorDiv(local, (long) DAY)) + "T" + two(time / HOUR) + ":"
                + two(time % HOUR / MINUTE) + ":" + two(time % MINUTE) + zone(offset);
    }

    /** Seconds east of UTC: what the person's own clock shows beyond the instant. */
    private static int offset(At now) {
        String text = now.text();
        int seconds = text.charAt(TIME + 6) == ':' ? number(text, TIME + 7) : 0;
        int shown = number(text, TIME + 1) * HOUR + number(text, TIME + 4) * MINUTE + seconds;
        return (int) (now.day() * (long) DAY + shown - now.second());
    }

    private static int number(String text, int at) {
        return (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
    }

    private static String zone(int offset) {
        int minutes = Math.abs(offset) / MINUTE;
        return (offset < 0 ? "-" : "+") + two(minutes / MINUTE) + ":" + two(minutes % MINUTE);
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
