package org.birddog.phone.host;

import java.time.LocalDate;
import org.birddog.pages.turn.Now;
import org.teavm.jso.core.JSDate;

/** The device's own clock, in the zone that it is set to. */
final class Clock {

    private static final int HOUR = 60;

    private Clock() {}

    static Now now() {
        JSDate date = new JSDate();
        int month = date.getMonth() + 1;
        LocalDate day = LocalDate.of(date.getFullYear(), month, date.getDate());
        String at = day + "T" + two(date.getHours()) + ":" + two(date.getMinutes()) + ":" + two(date.getSeconds()) + "."
                + (date.getMilliseconds() + 1000 + "").substring(1) + offset(-date.getTimezoneOffset());
        return new Now((int) day.toEpochDay(), date.getHours(), at);
    }

    /** As entries write it; east of UTC is above 0. */
    private static String offset(int minutes) {
        int far = Math.abs(minutes);
        return minutes == 0 ? "Z" : (minutes < 0 ? "-" : "+") + two(far / HOUR) + ":" + two(far % HOUR);
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
