package org.birddog.pages.activity;

import java.util.List;
import org.birddog.coach.diary.Activity;
import org.birddog.pages.exercises.Lock;
import org.birddog.pages.form.Form;
import org.birddog.pages.recorded.Brought;
import org.birddog.pages.recorded.Fault;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Frame;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.PlainDay;
import org.birddog.pages.words.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Takes activities from a file of a watch or a phone, which the server has read before. What is in the file counts
 * towards the minutes of the week as if it were logged by hand. A device reads none, and says so.
 */
public final class ImportPage {

    /** How many of the new activities are listed. */
    static final int SHOWN = 20;

    private static final String FILE = "file";

    private ImportPage() {}

    /**
     * What the page shows.
     *
     * @param taken what came of a file, or null before one was brought
     */
    record View(Frame frame, Lock lock, Form form, @Nullable Import taken) {

        Wording say() {
            return frame.say();
        }

        /** The newest of what was taken. */
        List<ActivityPage.Line> lines() {
            List<Activity> fresh = taken == null ? List.of() : taken.fresh();
            return fresh.reversed().stream()
                    .limit(SHOWN)
                    .map(activity -> new ActivityPage.Line(
                            activity.id(),
                            PlainDay.briefOfYear(say(), activity.at().day()),
                            ActivityPage.says(say(), activity)))
                    .toList();
        }
    }

    /** The form that takes a file. */
    public static Answer show(Turn turn) {
        return page(turn, Form.blank(turn.say()), null);
    }

    /** The page of a host that reads no files: where it can be done, and what can be done here. */
    public static Answer elsewhere(Turn turn) {
        return turn.html(200, (out, none) -> JteelsewhereGenerated.render(out, none, turn.frame(false, false)));
    }

    /** A file that was brought. */
    public static Answer taken(Turn turn) {
        Form form = Form.blank(turn.say());
        switch (turn.visit().brought()) {
            case null -> form.refuse(FILE, says(turn, Fault.NOTHING));
            case Brought.Refused refused -> form.refuse(FILE, says(turn, refused.fault()));
            case Brought.Read read -> {
                return page(turn, form, Import.of(read.activities(), turn));
            }
        }
        return page(turn, form, null);
    }

    private static String says(Turn turn, Fault fault) {
        return turn.say().of("import.fault." + fault.word());
    }

    private static Answer page(Turn turn, Form form, @Nullable Import taken) {
        View view = new View(turn.frame(form), Lock.of(turn), form, taken);
        Answer.Html page = turn.html(form, (out, none) -> JteimportsGenerated.render(out, none, view));
        return taken == null ? page : new Answer.Html(page.status(), page.html(), List.copyOf(taken.fresh()), false);
    }
}
