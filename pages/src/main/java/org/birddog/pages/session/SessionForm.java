package org.birddog.pages.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.diary.At;
import org.birddog.coach.diary.Session;
import org.birddog.coach.ladder.PainMonitor;
import org.birddog.coach.ladder.Response;
import org.birddog.coach.vocabulary.Quality;
import org.birddog.pages.form.Form;
import org.birddog.pages.words.Sayings;
import org.jspecify.annotations.Nullable;

/**
 * Reads the log of a session against what its form showed. What is not marked was left out, unless the person says that
 * the rest was done as planned.
 */
record SessionForm(Log log, Shared shared, Sayings sayings) {

    /** The name of a field of one exercise. */
    static String field(String what, Shown one) {
        return what + "." + one.id();
    }

    /** One exercise as it is marked. */
    private record Mark(
            Shown one,
            Amount amount,
            @Nullable Integer sets,
            @Nullable Integer count,
            Log.Felt felt) {

        Session.@Nullable Done done(Log.Felt all) {
            return switch (amount) {
                case PLANNED -> Log.all(one, all);
                case PARTLY -> Log.part(one, sets, count, all);
                case NOT -> felt.quality().isEmpty() && felt.pain() == null ? null : Log.none(one, felt);
            };
        }
    }

    /** The session as it was done, or null where the form has a fault. */
    @Nullable
    Session read(String id, At at, PainMonitor monitor) {
        Form form = log.form();
        Integer before = log.before();
        List<Mark> marks = marks();
        form.under("");
        List<Log.Felt> felt = new ArrayList<>();
        List<Session.Done> done = new ArrayList<>();
        for (Mark mark : marks) {
            Session.Done one = mark.done(shared.felt(form, mark.felt()));
            if (one != null) {
                done.add(one);
            }
            if (mark.amount() != Amount.NOT) {
                felt.add(mark.felt());
            }
        }
        shared.check(form, before, felt);
        Integer after = before != null && log.isSent() && stops(monitor, before, done) ? highest(before, done) : null;
        Session session = log.session(id, at, before, after, done);
        refuseStrangers();
        if (done.isEmpty() && !form.isFaulty()) {
            form.refuse(field("done", log.shown().getFirst()), form.say().of("session.nothing"));
        }
        return form.isFaulty() ? null : session;
    }

    /** Whether something in it is a stop. */
    private boolean stops(PainMonitor monitor, int before, List<Session.Done> done) {
        for (Session.Done item : done) {
            Session alone = new Session("", At.date(LocalDate.ofEpochDay(0), 0), before, before, 1, List.of(item));
            if (monitor.during(alone, item, shared.cautious(), null) == Response.STOP) {
                return true;
            }
        }
        return false;
    }

    /** The most pain that was told of it. */
    private static int highest(int before, List<Session.Done> done) {
        int highest = before;
        for (Session.Done item : done) {
            highest = item.pain() == null ? highest : Math.max(highest, item.pain());
        }
        return highest;
    }

    private List<Mark> marks() {
        Form form = log.form();
        Amount rest = form.word("rest", Amount.values());
        List<Mark> marks = new ArrayList<>();
        for (Shown one : log.shown()) {
            form.under(sayings.name(one.id()));
            Mark mark = mark(one, rest == Amount.PLANNED);
            if (mark != null) {
                marks.add(mark);
            }
        }
        return marks;
    }

    private @Nullable Mark mark(Shown one, boolean rest) {
        Form form = log.form();
        Amount chosen = form.word(field("done", one), Amount.values());
        Integer sets = form.number(field("sets", one), 0, Shown.MOST_SETS);
        Integer count = form.number(field("amount", one), 0, one.most());
        Log.Felt felt = new Log.Felt(
                form.number(field("pain", one), 0, 10),
                form.number(field("effort", one), 0, 10),
                form.words(field("quality", one), Quality.values()));
        boolean counted = sets != null || count != null;
        if (chosen == Amount.PLANNED && counted) {
            form.refuse(field("amount", one), form.say().of("session.amount-two"));
        }
        if (chosen != null) {
            return new Mark(one, chosen, sets, count, felt);
        }
        if (counted || rest) {
            return new Mark(one, counted ? Amount.PARTLY : Amount.PLANNED, sets, count, felt);
        }
        // A sign to stop is never lost, whatever else was left open.
        if (!felt.quality().isEmpty()) {
            return new Mark(one, Amount.NOT, null, null, felt);
        }
        if (felt.pain() != null || felt.effort() != null) {
            form.refuse(field("done", one), form.say().of("session.amount-ask"));
        }
        return null;
    }

    /** An exercise that the form did not show: somebody else made this form. */
    private void refuseStrangers() {
        for (String name : log.form().fields()) {
            boolean known = !name.startsWith("done.");
            for (Shown one : log.shown()) {
                known |= name.equals(field("done", one));
            }
            if (!known) {
                log.form().refuse("session", log.form().say().of("session.stranger"));
            }
        }
    }
}
