package org.birddog.pages.explain;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.advice.Item;
import org.birddog.coach.advice.PlannedSession;
import org.birddog.coach.envelope.Reason;
import org.birddog.coach.indications.HeartRateZone;
import org.birddog.coach.vocabulary.Block;
import org.birddog.pages.words.Sayings;
import org.birddog.pages.words.Wording;

/** Today's session: each exercise with its dose, its time, and why it is there at that dose. */
final class SessionTable {

    private static final List<Integer> COLUMNS = List.of(34, 52, 6);
    private static final int MINUTE = 60;

    private SessionTable() {}

    static void write(Sheet sheet, Reading reading) {
        Wording say = reading.say();
        PlannedSession session = reading.advice().session();
        sheet.heading(say.of("explain.session.title"));
        if (session == null) {
            sheet.say(1, say.of("explain.session.none"));
            return;
        }
        sheet.say(
                1,
                say.of(
                        "explain.session.amount",
                        "minutes",
                        say.count("calendar.minutes", session.minutes()),
                        "times",
                        session.timesADay()));
        Block block = null;
        for (Item item : session.items()) {
            if (item.block() != block) {
                block = item.block();
                sheet.gap();
                sheet.row(
                        1,
                        COLUMNS,
                        List.of(
                                say.label(block),
                                say.of("explain.session.dose-column"),
                                say.of("explain.session.time-column")));
            }
            row(sheet, reading, item);
        }
    }

    private static void row(Sheet sheet, Reading reading, Item item) {
        Wording say = reading.say();
        sheet.row(
                1,
                COLUMNS,
                List.of(name(item, reading.sayings()), dose(item, reading.sayings()), clock(item.seconds())));
        Reason caution = item.caution();
        if (caution != null) {
            sheet.say(3, say.of("explain.session.caution", "reason", reading.says(caution)));
        }
        reasons(sheet, reading, item);
    }

    private static void reasons(Sheet sheet, Reading reading, Item item) {
        Wording say = reading.say();
        List<Reason> effort = new ArrayList<>(item.because());
        effort.removeIf(reason -> !HeartRateZone.HOW_HARD.contains(reason.rule()));
        List<Reason> others = new ArrayList<>(item.because());
        others.removeAll(effort);
        String first = others.size() > 1 ? "explain.session.here" : "explain.session.both";
        sheet.say(3, say.of(first, "reason", reading.says(others.getFirst())));
        if (others.size() > 1) {
            sheet.say(3, say.of("explain.session.dose", "reason", reading.says(others.getLast())));
        }
        for (Reason reason : effort) {
            sheet.say(3, say.of("explain.session.effort", "reason", reading.says(reason)));
        }
    }

    /** What an exercise is called. */
    static String name(Item item, Sayings sayings) {
        return sayings.name(item.exercise().id());
    }

    /** The dose in plain words. */
    static String dose(Item item, Sayings sayings) {
        return sayings.dose(item.exercise(), item.dose());
    }

    /** A time as minutes and seconds. */
    static String clock(int seconds) {
        int rest = seconds % MINUTE;
        return seconds / MINUTE + (rest < 10 ? ":0" : ":") + rest;
    }
}
