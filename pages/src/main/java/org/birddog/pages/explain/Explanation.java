package org.birddog.pages.explain;

import java.util.SortedMap;
import org.birddog.coach.Coach;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.pages.words.PlainDay;
import org.birddog.pages.words.Sayings;
import org.birddog.pages.words.Wording;
import org.birddog.wire.Case;

/**
 * One case as a page of plain text that a physiotherapist can read: who, what is allowed, every finding with what it
 * was seen in, the session with its reasons, and why not something else. It holds no name and no note.
 */
public final class Explanation {

    private Explanation() {}

    /**
     * The page of a case.
     *
     * @param languages what is said in each language, English among them
     * @return lines of at most 100 columns, each with its line feed
     */
    public static String of(Coach coach, SortedMap<String, Sayings> languages, Case asked) {
        Reading reading = Reading.of(coach, languages, asked);
        Sheet sheet = new Sheet();
        sheet.title(reading.say().of("explain.title"));
        sheet.say(0, day(reading));
        Who.write(sheet, reading);
        sheet.heading(reading.say().of("explain.permission.title"));
        sheet.say(1, permission(reading.say(), reading.advice().permission()));
        Findings.write(sheet, reading);
        StagePath.write(sheet, reading);
        SessionTable.write(sheet, reading);
        Ahead.write(sheet, reading);
        LeftOut.write(sheet, reading);
        Findings.writeAdvice(sheet, reading);
        end(sheet, reading);
        return sheet.toString();
    }

    /** The day that the advice is for, and the hour where it was given. */
    static String day(Reading reading) {
        Wording say = reading.say();
        String day = say.of(
                "explain.day",
                "weekday",
                PlainDay.weekday(say, reading.advice().today()),
                "date",
                PlainDay.ofYear(say, reading.advice().today()));
        Integer hour = reading.asked().hour();
        return hour == null ? day : say.of("explain.hour", "day", day, "hour", hour);
    }

    /** A permission and what it means. */
    static String permission(Wording say, Permission permission) {
        return say.of(
                "explain.permission.is",
                "permission",
                permission.word(),
                "meaning",
                say.of("explain.permission." + permission.word()));
    }

    /** What made the advice, and who has not looked at it. */
    static void end(Sheet sheet, Reading reading) {
        sheet.heading(reading.say().of("explain.version.title"));
        sheet.say(
                1,
                reading.say()
                        .of(
                                "explain.version.is",
                                "coach",
                                Coach.VERSION,
                                "content",
                                reading.coach().content().version()));
        sheet.gap();
        sheet.say(0, reading.say().of("explain.unsigned"));
    }
}
