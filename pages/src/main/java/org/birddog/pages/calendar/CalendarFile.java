package org.birddog.pages.calendar;

import java.util.List;
import org.birddog.coach.advice.PlannedDay;
import org.birddog.coach.diary.Entry;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.PlainDay;
import org.birddog.pages.words.Wording;

/**
 * The days that the week ahead plans, as a file for a calendar (RFC 5545). Others may see a calendar, so an event says
 * neither what hurts nor which exercises are planned. Loaded anew, a day replaces itself and is not doubled.
 */
public final class CalendarFile {

    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;
    private static final int DAY = 24 * HOUR;

    private CalendarFile() {}

    /** The file; where nothing is planned, the day's page, which says why. */
    public static Answer show(Turn turn) {
        List<PlannedDay> days = turn.advice().week().stream()
                .filter(day -> !day.exercises().isEmpty())
                .toList();
        return days.isEmpty()
                ? new Answer.SeeOther("/today", List.of())
                : new Answer.Asset("text/calendar", text(turn, days), false, List.of());
    }

    private static String text(Turn turn, List<PlannedDay> days) {
        ContentLines lines = new ContentLines()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Birddog//Birddog//EN");
        String person = first(turn.entries());
        for (PlannedDay day : days) {
            event(lines, turn, day, person);
        }
        return lines.line("END", "VCALENDAR").toString();
    }

    private static void event(ContentLines lines, Turn turn, PlannedDay day, String person) {
        Wording say = turn.say();
        String date = PlainDay.iso(day.day()).replace("-", "");
        lines.line("BEGIN", "VEVENT")
                .text("UID", person + "-" + date + "@birddog")
                .line("DTSTAMP", stamp(turn.at().second()))
                // A later file is a later revision, so that a calendar takes it for the newer one.
                .line("SEQUENCE", Long.toString(turn.at().second() / MINUTE))
                .line("DTSTART;VALUE=DATE", date)
                .text("SUMMARY", say.of("week.event", "minutes", say.count("calendar.minutes", day.minutes())))
                .text("DESCRIPTION", say.of("week.event-about"))
                .line("TRANSP", "TRANSPARENT")
                .line("END", "VEVENT");
    }

    /** The id of the first entry, which stays as the diary grows and tells two people apart in one calendar. */
    private static String first(List<Entry> entries) {
        Entry first = entries.getFirst();
        for (Entry entry : entries) {
            boolean earlier = first.at().isAfter(entry.at());
            boolean together = !earlier && !entry.at().isAfter(first.at());
            if (earlier || (together && entry.id().compareTo(first.id()) < 0)) {
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
