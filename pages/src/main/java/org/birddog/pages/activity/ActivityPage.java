package org.birddog.pages.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.coach.diary.Activity;
import org.birddog.coach.vocabulary.Intensity;
import org.birddog.coach.vocabulary.Pursuit;
import org.birddog.pages.exercises.Lock;
import org.birddog.pages.form.Choice;
import org.birddog.pages.form.Choices;
import org.birddog.pages.form.Form;
import org.birddog.pages.safety.EmergencyNumbers;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Frame;
import org.birddog.pages.turn.Once;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.PlainDay;
import org.birddog.pages.words.Wording;

/** The quick log of a walk or anything else that moves. It counts towards the minutes of the week. */
public final class ActivityPage {

    private static final String PATH = "/activity";

    private ActivityPage() {}

    /**
     * What the page shows.
     *
     * @param lately what was logged of the last days, the newest first
     * @param kept whether something was saved just now
     * @param numbers to call in an emergency
     */
    record View(Frame frame, Lock lock, Form form, List<Line> lately, boolean kept, String numbers) {

        Wording say() {
            return frame.say();
        }

        List<Choice> pursuits() {
            return Choices.of(say(), List.of(Pursuit.values()));
        }

        List<Choice> intensities() {
            List<Choice> choices = new ArrayList<>();
            for (Intensity intensity : Intensity.values()) {
                choices.add(new Choice(intensity.word(), say().of("activity.intensity." + intensity.word()), null));
            }
            return choices;
        }
    }

    /** One activity in a line. */
    record Line(String id, String day, String says) {}

    /** The empty form, today filled in. */
    public static Answer show(Turn turn) {
        SortedMap<String, List<String>> fields = new TreeMap<>();
        fields.put("id", List.of(turn.newId()));
        fields.put("day", List.of(PlainDay.iso(turn.now().day())));
        return page(turn, Form.of(fields, turn.say()));
    }

    /** The filled-in form. */
    public static Answer logged(Turn turn) {
        Form form = Form.of(turn.visit().form(), turn.say());
        if (Once.isKept(turn, form)) {
            return new Answer.SeeOther(PATH + "?kept=yes", List.of());
        }
        Activity activity = ActivityForm.read(form, turn);
        return activity == null ? page(turn, form) : new Answer.SeeOther(PATH + "?kept=yes", List.of(activity));
    }

    private static Answer page(Turn turn, Form form) {
        View view = new View(
                turn.frame(form),
                Lock.of(turn),
                form,
                lately(turn),
                "yes".equals(turn.visit().asked("kept")),
                turn.say().or(EmergencyNumbers.of(turn.country())));
        return turn.html(form, (out, none) -> JteactivityGenerated.render(out, none, view));
    }

    private static List<Line> lately(Turn turn) {
        List<Line> lines = new ArrayList<>();
        for (Activity activity : turn.diary().all(Activity.class)) {
            if (activity.at().day() >= turn.now().day() - ActivityForm.DAYS_BACK) {
                lines.addFirst(new Line(
                        activity.id(), PlainDay.ofWeek(turn.say(), activity.at().day()), says(turn.say(), activity)));
            }
        }
        return lines;
    }

    static String says(Wording say, Activity activity) {
        return say.of(
                "activity.line",
                "activity",
                say.label(activity.activity()),
                "minutes",
                say.count("calendar.minutes", activity.minutes()),
                "intensity",
                say.of("activity.short." + activity.intensity().word()));
    }
}
