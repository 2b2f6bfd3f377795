package org.birddog.pages.session;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.advice.Advice;
import org.birddog.coach.advice.PlannedSession;
import org.birddog.coach.diary.Session;
import org.birddog.coach.envelope.Reason;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.coach.vocabulary.Quality;
import org.birddog.pages.form.Choice;
import org.birddog.pages.form.Choices;
import org.birddog.pages.form.Form;
import org.birddog.pages.safety.EmergencyNumbers;
import org.birddog.pages.safety.LockedPage;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Frame;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.PlainDose;
import org.birddog.pages.words.Saying;
import org.birddog.pages.words.Wording;
import org.jspecify.annotations.Nullable;

/** Quick relief: a few calm minutes that are open to this person now. */
public final class ReliefPage {

    private static final int MINUTE = 60;
    private static final String RULE = "quick-relief";

    private ReliefPage() {}

    /**
     * What the page shows.
     *
     * @param rows the routine; empty where nothing is open, and then the page says what may ease things
     * @param why the reasons for this routine, or for there being none
     * @param known whether today's check-in told the pain before
     * @param closed whether exercise is locked by now, so that only the log is left
     */
    record View(
            Frame frame,
            Form form,
            List<Row> rows,
            int minutes,
            List<Saying> why,
            boolean known,
            boolean closed,
            String numbers) {

        Wording say() {
            return frame.say();
        }

        String lead() {
            return say().of(
                            "relief.lead",
                            "exercises",
                            say().count("session.exercises", rows.size()),
                            "minutes",
                            PlainDose.time(say(), minutes * MINUTE));
        }

        List<Choice> amounts() {
            return List.of(
                    new Choice(Amount.PLANNED.word(), say().of("relief.did-planned"), null),
                    new Choice(Amount.PARTLY.word(), say().of("relief.did-partly"), null));
        }

        List<Choice> exercises() {
            List<Choice> choices = new ArrayList<>();
            rows.forEach(row -> choices.add(new Choice(row.id(), row.name(), null)));
            return choices;
        }

        List<Choice> qualities() {
            return Choices.of(say(), List.of(Quality.values()));
        }

        /** What to do at once about what was ticked, or null. */
        @Nullable
        String alarm() {
            return Alarm.says(form, numbers);
        }
    }

    public static Answer show(Turn turn) {
        PlannedSession routine = turn.relief().session();
        if (isClosed(turn)) {
            return LockedPage.page(turn, Form.blank(turn.say()));
        }
        List<Shown> shown = routine == null ? List.of() : Shown.of(routine);
        return page(turn, Form.of(SessionPage.begun(turn), turn.say()), shown);
    }

    /** The filled-in log. What was done counts, whatever is open by now. */
    public static Answer logged(Turn turn) {
        Form form = Form.of(turn.visit().form(), turn.say());
        List<Shown> shown = Shown.of(form, turn.climbed());
        PlannedSession routine = turn.relief().session();
        if (shown.isEmpty() && routine != null) {
            shown = Shown.of(routine);
        }
        Log log = new Log(form, shown);
        if (shown.isEmpty()) {
            return new Answer.SeeOther("/relief", List.of());
        }
        if (log.isKept(turn)) {
            return new Answer.SeeOther(AfterPage.PATH, List.of());
        }
        Session session = new ReliefForm(log).read(log.id().isEmpty() ? turn.newId() : log.id(), turn.at());
        return session == null ? page(turn, form, shown) : new Answer.SeeOther(AfterPage.PATH, List.of(session));
    }

    private static boolean isClosed(Turn turn) {
        return turn.relief().permission().compareTo(Permission.ASK_FIRST) >= 0;
    }

    private static Answer page(Turn turn, Form form, List<Shown> shown) {
        Advice advice = turn.relief();
        int seconds = 0;
        for (Shown one : shown) {
            seconds += one.seconds();
        }
        List<Reason> why = new ArrayList<>();
        for (Reason reason : advice.because()) {
            if (advice.session() != null && reason.rule().equals(RULE)) {
                why.add(reason);
            }
        }
        why.addAll(AfterPage.resting(turn, advice.permission()));
        View view = new View(
                turn.frame(form),
                form,
                Row.of(turn, shown, advice.session()),
                advice.session() == null
                        ? (seconds + MINUTE / 2) / MINUTE
                        : advice.session().minutes(),
                turn.sayings().of(why),
                SessionPage.checkIn(turn) != null,
                isClosed(turn),
                turn.say().or(EmergencyNumbers.of(turn.country())));
        return turn.html(form, (out, none) -> {
            if (view.rows().isEmpty()) {
                JtecalmGenerated.render(out, none, view);
            } else {
                JtereliefGenerated.render(out, none, view);
            }
        });
    }
}
