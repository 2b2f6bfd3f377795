package org.birddog.pages.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.facts.Told;
import org.birddog.coach.ladder.ReliefRoutine;
import org.birddog.pages.chart.Bins;
import org.birddog.pages.chart.Span;
import org.birddog.pages.chart.Table;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.PlainDay;
import org.birddog.pages.words.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The days of the last weeks with what each held.
 *
 * @param weekdays what the columns are called: in short, and in full
 * @param weeks newest first
 * @param sum how many of the last four weeks' days had a session, and how many were wanted
 * @param months how many days of each month held what
 */
record Calendar(List<Weekday> weekdays, List<Week> weeks, String sum, Table months) {

    private static final int WEEK = 7;
    private static final int MOST_WEEKS = 12;
    private static final int RECENT_DAYS = 28;

    /** A column. */
    record Weekday(String brief, String name) {}

    /**
     * A row, from Monday to Sunday.
     *
     * @param done days with a session out of those that the person wanted by then
     */
    record Week(String begins, List<Day> days, String done) {}

    /**
     * One day.
     *
     * @param mark what it held, or null where it is still to come or before the first entry
     */
    record Day(String number, @Nullable DayMark mark, boolean today) {}

    /** The calendar until today. */
    static Calendar of(Turn turn) {
        Facts facts = turn.sight().facts();
        ReliefRoutine relief = ReliefRoutine.of(turn.content());
        Wording say = turn.say();
        int today = turn.now().day();
        int monday = today - LocalDate.ofEpochDay(today).getDayOfWeek().getValue() + 1;
        List<Week> weeks = new ArrayList<>();
        for (int from = monday; weeks.size() < MOST_WEEKS && from + WEEK > facts.firstDay(); from -= WEEK) {
            weeks.add(week(facts, relief, say, from));
        }
        return new Calendar(weekdays(say, monday), weeks, sum(facts, relief, say), months(facts, relief, say));
    }

    private static List<Weekday> weekdays(Wording say, int monday) {
        List<Weekday> weekdays = new ArrayList<>();
        for (int day = 0; day < WEEK; day++) {
            weekdays.add(
                    new Weekday(say.of("calendar.short-weekday." + (day + 1)), PlainDay.weekday(say, monday + day)));
        }
        return weekdays;
    }

    private static Week week(Facts facts, ReliefRoutine relief, Wording say, int from) {
        List<Day> days = new ArrayList<>();
        for (int day = from; day < from + WEEK; day++) {
            boolean known = day >= facts.firstDay() && day <= facts.today();
            days.add(new Day(
                    Integer.toString(LocalDate.ofEpochDay(day).getDayOfMonth()),
                    known ? DayMark.of(facts, relief, day) : null,
                    day == facts.today()));
        }
        int done = DayMark.count(facts, relief, from, from + WEEK - 1, DayMark.SESSION);
        Told<Integer> wanted = facts.personOn(from + WEEK - 1).days();
        return new Week(
                PlainDay.brief(say, from),
                days,
                wanted == null
                        ? Integer.toString(done)
                        : say.of("progress.calendar.done", "done", done, "wanted", wanted.value()));
    }

    private static String sum(Facts facts, ReliefRoutine relief, Wording say) {
        int from = facts.today() - RECENT_DAYS + 1;
        int done = DayMark.count(facts, relief, from, facts.today(), DayMark.SESSION);
        String sum = say.of(
                "progress.calendar.sum", "done", say.count("progress.session-days", done), "weeks", RECENT_DAYS / WEEK);
        Told<Integer> wanted = facts.person().days();
        return wanted == null
                ? sum
                : sum + " " + say.of("progress.calendar.wanted", "wanted", say.count("calendar.days", wanted.value()));
    }

    private static Table months(Facts facts, ReliefRoutine relief, Wording say) {
        Integer first = DayMark.first(facts);
        List<List<String>> rows = new ArrayList<>();
        if (first != null) {
            Bins bins = Bins.of(new Span(first, facts.today()), Bins.Unit.MONTH);
            for (Span part : bins.parts().reversed()) {
                rows.add(List.of(
                        Parts.name(say, bins.unit(), part),
                        count(facts, relief, part, DayMark.SESSION),
                        count(facts, relief, part, DayMark.RELIEF),
                        count(facts, relief, part, DayMark.CHECK_IN)));
            }
        }
        return new Table(
                List.of(
                        say.of("progress.when"),
                        say.of("progress.mark.session"),
                        say.of("progress.mark.relief"),
                        say.of("progress.mark.check-in")),
                rows);
    }

    private static String count(Facts facts, ReliefRoutine relief, Span part, DayMark mark) {
        return Integer.toString(DayMark.count(facts, relief, part.from(), part.to(), mark));
    }
}
