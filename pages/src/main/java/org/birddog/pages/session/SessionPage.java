package org.birddog.pages.session;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.coach.advice.PlannedSession;
import org.birddog.coach.diary.At;
import org.birddog.coach.diary.CheckIn;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.diary.Screening;
import org.birddog.coach.diary.Session;
import org.birddog.coach.ladder.PainMonitor;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.coach.vocabulary.Quality;
import org.birddog.pages.form.Choice;
import org.birddog.pages.form.Choices;
import org.birddog.pages.form.Form;
import org.birddog.pages.player.Script;
import org.birddog.pages.player.ScriptCodec;
import org.birddog.pages.safety.EmergencyNumbers;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Frame;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.PlainDose;
import org.birddog.pages.words.Wording;
import org.jspecify.annotations.Nullable;

/** Today's session to be worked through, with the log of each exercise right below it. */
public final class SessionPage {

    private static final int MINUTE = 60;

    private SessionPage() {}

    /**
     * What the page shows.
     *
     * @param minutes of what is shown
     * @param known whether today's check-in told the pain before
     * @param limit the pain from which on only calm moves are planned
     * @param again whether a session was logged today already
     * @param closed whether exercise is locked by now, so that only the log is left
     * @param changed whether the plan is another one by now
     * @param asked which session it is
     * @param numbers to call in an emergency
     * @param script what the player leads through, or null where it does not run
     */
    record View(
            Frame frame,
            Form form,
            List<Row> rows,
            int minutes,
            boolean known,
            int limit,
            boolean again,
            boolean closed,
            boolean changed,
            Asked asked,
            String numbers,
            @Nullable String script) {

        Wording say() {
            return frame.say();
        }

        String lead() {
            return say().of(
                            "session." + asked.word() + ".lead",
                            "exercises",
                            say().count("session.exercises", rows.size()),
                            "minutes",
                            PlainDose.time(say(), minutes * MINUTE));
        }

        String title() {
            return say().of("session." + asked.word() + ".title");
        }

        List<Choice> amounts() {
            return Amount.choices(say());
        }

        List<Choice> rest() {
            return List.of(new Choice(Amount.PLANNED.word(), say().of("session.rest-planned"), null));
        }

        List<Choice> qualities() {
            return Choices.of(say(), List.of(Quality.values()));
        }

        /** What to do at once about what was ticked, or null. */
        @Nullable
        String alarm() {
            return Alarm.says(form, numbers);
        }

        /** Whether a part of a log has to be seen because something stands in it. */
        boolean isFilled(Row row, String what) {
            String field = row.field(what);
            return !form.value(field).isEmpty() || form.fault(field) != null;
        }
    }

    public static Answer show(Turn turn) {
        PlannedSession session = planned(turn);
        if (session == null) {
            return new Answer.SeeOther("/today", List.of());
        }
        return page(turn, Form.of(begun(turn), turn.say()), Shown.of(session));
    }

    /** The filled-in log. What was done counts, whatever the plan has become since the form was opened. */
    public static Answer logged(Turn turn) {
        Form form = Form.of(turn.visit().form(), turn.say());
        List<Shown> shown = Shown.of(form, turn.climbed());
        PlannedSession planned = planned(turn);
        if (shown.isEmpty() && planned != null) {
            shown = Shown.of(planned);
        }
        Log log = new Log(form, shown);
        if (shown.isEmpty()) {
            return new Answer.SeeOther("/today", List.of());
        }
        if (log.isKept(turn)) {
            return kept(log, List.of());
        }
        SessionForm reading = new SessionForm(log, Shared.of(turn), turn.sayings());
        At at = log.at(turn);
        if (log.isSent()
                && (log.id().isEmpty() || turn.diary().all(Screening.class).isEmpty())) {
            // Nobody's session: of another diary than the one that it was planned from.
            form.refuse("session", turn.say().of("session.stranger"));
        }
        Session session =
                reading.read(log.id().isEmpty() ? turn.newId() : log.id(), at, PainMonitor.of(turn.content()));
        return session == null ? page(turn, form, shown) : kept(log, List.of(session));
    }

    /** A person is shown what comes of it; a device is told that it may let go of its copy. */
    private static Answer kept(Log log, List<Entry> written) {
        return log.isSent()
                ? new Answer.Asset("application/json", "{\"kept\":\"" + log.id() + "\"}", false, written)
                : new Answer.SeeOther(AfterPage.PATH, written);
    }

    /** A log that nobody has filled in yet: with an id, so that sent twice it is one, and the pain of this morning. */
    static SortedMap<String, List<String>> begun(Turn turn) {
        SortedMap<String, List<String>> fields = new TreeMap<>();
        fields.put("id", List.of(turn.newId()));
        CheckIn checkIn = checkIn(turn);
        if (checkIn != null) {
            fields.put("pain-before", List.of(Integer.toString(checkIn.pain())));
        }
        return fields;
    }

    /** Today's newest check-in, or null. */
    static @Nullable CheckIn checkIn(Turn turn) {
        List<CheckIn> all = turn.diary().all(CheckIn.class);
        return all.isEmpty() || all.getLast().at().day() != turn.now().day() ? null : all.getLast();
    }

    /** What was logged today, oldest first. */
    static List<Session> today(Turn turn) {
        List<Session> all = turn.diary().all(Session.class);
        return all.stream().filter(one -> one.at().day() == turn.now().day()).toList();
    }

    private static Script script(Turn turn, Form form, PlannedSession planned) {
        Asked asked = Asked.of(turn);
        return new Scripting(turn, asked.advice(turn), planned).script(form.value("id"), asked);
    }

    private static List<String> texts(List<Shown> shown) {
        return shown.stream().map(Shown::text).toList();
    }

    /** The session that this page is about, or null. */
    private static @Nullable PlannedSession planned(Turn turn) {
        return Asked.of(turn).advice(turn).session();
    }

    private static Answer page(Turn turn, Form form, List<Shown> shown) {
        PlannedSession planned = planned(turn);
        int seconds = 0;
        for (Shown one : shown) {
            seconds += one.seconds();
        }
        boolean changed = planned == null || !texts(Shown.of(planned)).equals(texts(shown));
        View view = new View(
                turn.frame(form),
                form,
                Row.of(turn, shown, planned),
                planned != null && !changed ? planned.minutes() : (seconds + MINUTE / 2) / MINUTE,
                checkIn(turn) != null,
                turn.content().page("pain-before").number("limit"),
                !today(turn).isEmpty(),
                turn.advice().permission().compareTo(Permission.ASK_FIRST) >= 0,
                changed,
                Asked.of(turn),
                turn.say().or(EmergencyNumbers.of(turn.country())),
                planned == null || turn.player() == null ? null : ScriptCodec.write(script(turn, form, planned)));
        return turn.html(form, (out, none) -> {
            if (view.closed()) {
                JtelogGenerated.render(out, none, view);
            } else {
                JtesessionGenerated.render(out, none, view);
            }
        });
    }
}
