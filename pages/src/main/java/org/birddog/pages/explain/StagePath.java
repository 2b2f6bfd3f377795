package org.birddog.pages.explain;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.diary.Diary;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.ladder.Training;
import org.birddog.pages.words.PlainDay;
import org.birddog.pages.words.Wording;

/** The stage that is open, what holds it there, and how training came to its own. */
final class StagePath {

    /** How far back the days are gone through again. */
    private static final int DAYS = 84;

    private StagePath() {}

    static void write(Sheet sheet, Reading reading) {
        Wording say = reading.say();
        int open = reading.advice().stage();
        int reached = reading.outlook().now().training().stage();
        sheet.heading(say.of("explain.stage.title"));
        sheet.say(1, say.of("explain.stage.open", "stage", open, "name", say.of("explain.stage.name-" + open)));
        sheet.say(1, say.of("explain.stage.reached", "stage", reached));
        for (Finding finding : reading.outlook().findings()) {
            if (open < reached && finding.limit().stage() == open) {
                sheet.say(1, say.of("explain.stage.held", "rule", reading.title(finding.rule())));
            }
        }
        sheet.say(1, say.of("explain.stage.path", "path", path(reading)));
        training(sheet, say, reading.outlook().now().training());
    }

    private static void training(Sheet sheet, Wording say, Training training) {
        Integer last = training.lastDay();
        sheet.say(
                1,
                last == null
                        ? say.of("explain.stage.no-session")
                        : say.of("explain.stage.last-session", "day", PlainDay.ofYear(say, last)));
        if (training.share() < 100) {
            sheet.say(1, say.of("explain.stage.share", "share", training.share()));
        }
    }

    /** The days on which the stage changed, each day seen with what was written by its end. */
    private static String path(Reading reading) {
        Wording say = reading.say();
        int today = reading.advice().today();
        Diary standing = Diary.of(reading.asked().diary(), today);
        Facts facts = reading.outlook().now().facts();
        int from = Math.max(facts.firstDay(), today - DAYS);
        List<String> steps = new ArrayList<>();
        int before = 0;
        for (int day = from; day <= today; day++) {
            int stage = reading.coach()
                    .see(until(standing, day), day, null)
                    .training()
                    .stage();
            if (stage != before) {
                steps.add(say.of("explain.stage.step", "stage", stage, "day", PlainDay.ofYear(say, day)));
            }
            before = stage;
        }
        return String.join(say.of("explain.between"), steps);
    }

    private static Diary until(Diary diary, int day) {
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : diary.entries()) {
            if (entry.at().day() <= day) {
                entries.add(entry);
            }
        }
        return new Diary(entries);
    }
}
