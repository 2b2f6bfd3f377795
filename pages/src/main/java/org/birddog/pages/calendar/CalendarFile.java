package org.birddog.pages.calendar;

import java.util.List;
import org.birddog.coach.advice.PlannedDay;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.diary.Profile;
import org.birddog.coach.facts.Told;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.PlainDay;
import org.birddog.pages.words.Wording;

/**
 * The days that the week ahead plans and the same weekdays after it, as a file for a calendar (RFC 5545). Others may
 * see a calendar, so an event says neither what hurts nor which exercises are planned. Loaded anew, a day replaces
 * itself and is not doubled.
 */
public final class CalendarFile {

    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;
    private static final int DAY = 24 * HOUR;
    private static final int WEEKS = 4;
    private static final int WEEK = 7;

    private CalendarFile() {}

    /** The file; where nothing is planned, the day's page, which says why, or for what follows an empty file. */
    public static Answer show(Turn turn) {
        List<PlannedDay> days = planned(turn);
        return days.isEmpty() && turn.visit().asked("followed") == null
                ? new Answer.SeeOther("/today", List.of())
                : new Answer.Asset("text/calendar", text(turn, days), false, List.of());
    }

    /** The days of the week ahead on which there is something to do. */
    static List<PlannedDay> planned(Turn turn) {
        return turn.advice().week().stream()
                .filter(day -> !day.exercises().isEmpty())
                .toList();
    }

    private static String text(Turn turn, List<PlannedDay> days) {
        ContentLines lines = new ContentLines()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Birddog//Birddog//EN");
        String whose = whose(turn.entries());
        // The coach forecasts a week; what follows is its rhythm and says so.
        for (int week = 0; week < WEEKS; week++) {
            for (PlannedDay day : days) {
                event(lines, turn, whose, day.day() + week * WEEK, day.minutes(), week == 0);
            }
        }
        return lines.line("END", "VCALENDAR").toString();
    }

    private static void event(ContentLines lines, Turn turn, String whose, int day, int minutes, boolean isPlanned) {
        Wording say = turn.say();
        String date = PlainDay.iso(day).replace("-", "");
        lines.line("BEGIN", "VEVENT")
                .text("UID", whose + "-" + date + "@birddog")
                .line("DTSTAMP", stamp(turn.at().second()))
                // A later file is a later revision, so that a calendar takes it for the newer one.
                .line("SEQUENCE", Long.toString(turn.at().second() / MINUTE));
        Told<String> time = turn.person().timeOfDay();
        if (time == null) {
            lines.line("DTSTART;VALUE=DATE", date);
        } else {
            // Without a zone: it is that time wherever the person is (RFC 5545, 3.3.5, form 1).
            lines.line("DTSTART", date + "T" + time.value().replace(":", "") + "00")
                    .line("DURATION", "PT" + minutes + "M");
        }
        lines.text("SUMMARY", say.of("week.event", "minutes", say.count("calendar.minutes", minutes)))
                .text("DESCRIPTION", say.of(isPlanned ? "week.event-about" : "week.event-rhythm"))
                .line("TRANSP", "TRANSPARENT")
                .line("END", "VEVENT");
    }

    /**
     * The id of the first profile, which tells two people apart in one calendar. It stays as the diary grows: what is
     * written down late, as a walk of last week, is no profile.
     */
    private static String whose(List<Entry> entries) {
        Entry first = entries.getFirst();
        for (Entry entry : entries) {
            boolean earlier = first.at().isAfter(entry.at());
            boolean together = !earlier && !entry.at().isAfter(first.at());
            boolean before = earlier || (together && entry.id().compareTo(first.id()) < 0);
            if (entry instanceof Profile && (before || !(first instanceof Profile))) {
                first = entry;
            }
        }
        return first.id();
    }

    /** A moment as 20261120T080000Z. */
    private static String stamp(long second) {
        int day = (int) Math.floorDiv(second, DAY);
        int rest = Math.floorMod(second, DAY);
        return PlainDay.iso(day).replace("-", "") + "T" + two(rest / HOUR) + two(rest % HOUR / MINUTE)
                + two(rest % MINUTE) + "Z";
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
