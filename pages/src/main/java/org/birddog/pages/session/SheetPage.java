package org.birddog.pages.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.advice.Advice;
import org.birddog.coach.advice.PlannedDay;
import org.birddog.coach.advice.PlannedSession;
import org.birddog.pages.safety.EmergencyNumbers;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Frame;
import org.birddog.pages.turn.Print;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.PlainDay;
import org.birddog.pages.words.PlainDose;
import org.birddog.pages.words.Saying;
import org.birddog.pages.words.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Today's session on a sheet of paper, with room for a week. A box is where the forecast of by now has an exercise; no
 * dose on it can rise, and it says to look in the app on each day.
 */
public final class SheetPage {

    private static final int MOST_CUES = 3;
    private static final int MINUTE = 60;
    private static final int WEEK = 7;

    private SheetPage() {}

    /**
     * What the page shows.
     *
     * @param today from which the sheet counts, in days since 1970-01-01
     * @param length of the session
     */
    record View(Frame frame, Print print, List<Row> rows, int today, Advice advice, String length, String numbers) {

        Wording say() {
            return frame.say();
        }

        String day() {
            return PlainDay.ofYear(say(), today);
        }

        List<String> cues(Row row) {
            return row.text().cues().stream().limit(MOST_CUES).toList();
        }

        /** What to take care with: in full at the first exercise, and by its name at those that follow. */
        String care(Row row, Saying caution) {
            for (Row each : rows) {
                if (caution.equals(each.caution())) {
                    return each.id().equals(row.id()) ? caution.says() : caution.title();
                }
            }
            return caution.says();
        }

        /** The seven days by their shortest names. */
        List<String> days() {
            List<String> days = new ArrayList<>();
            for (int day = today; day < today + WEEK; day++) {
                days.add(say().of("calendar.short-weekday."
                        + LocalDate.ofEpochDay(day).getDayOfWeek().getValue()));
            }
            return days;
        }

        /** Whether an exercise, or any where that is null, is planned so many days from today. */
        boolean isPlanned(@Nullable Row row, int day) {
            if (day == 0) {
                return true;
            }
            for (PlannedDay planned : advice.week()) {
                if (planned.day() == today + day) {
                    return row == null
                            ? !planned.exercises().isEmpty()
                            : planned.exercises().contains(row.id());
                }
            }
            return false;
        }
    }

    public static Answer show(Turn turn) {
        PlannedSession session = turn.advice().session();
        if (session == null) {
            return new Answer.SeeOther("/today", List.of());
        }
        View view = new View(
                turn.frame(false, false),
                Print.of(turn.visit()),
                Row.of(turn, Shown.of(session), session),
                turn.now().day(),
                turn.advice(),
                PlainDose.time(turn.say(), session.minutes() * MINUTE),
                turn.say().or(EmergencyNumbers.of(turn.country())));
        return turn.html(200, (out, none) -> JtesheetGenerated.render(out, none, view));
    }
}
