package org.birddog.pages.session;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.coach.advice.Item;
import org.birddog.coach.advice.PlannedSession;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.diary.Session;
import org.birddog.coach.vocabulary.Quality;
import org.birddog.pages.form.Choice;
import org.birddog.pages.form.Choices;
import org.birddog.pages.form.Form;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Frame;
import org.birddog.pages.turn.Turn;

/** Today's session to be logged: what was done of each exercise, and how it felt. */
public final class SessionPage {

    private static final int ID_LENGTH = 36;

    private SessionPage() {}

    /** What the page shows. */
    record View(Frame frame, Form form, List<Item> items) {

        String name(Item item) {
            return frame.sayings().name(item.exercise().id());
        }

        String dose(Item item) {
            return frame.sayings().dose(item.exercise(), item.dose());
        }

        /** The name of a field of one exercise. */
        String field(String what, Item item) {
            return SessionForm.field(what, item);
        }

        List<Choice> amounts() {
            return SessionForm.Amount.choices();
        }

        List<Choice> qualities() {
            return Choices.of(frame.say(), List.of(Quality.values()));
        }

        /** What a smaller amount is counted in. */
        String unit(Item item) {
            return SessionForm.unit(item);
        }

        /** Whether a part of an item has to be seen because something stands in it. */
        boolean isFilled(String what, Item item) {
            String field = field(what, item);
            return !form.value(field).isEmpty() || form.fault(field) != null;
        }
    }

    public static Answer show(Turn turn) {
        PlannedSession session = turn.advice().session();
        if (session == null) {
            return new Answer.SeeOther("/today", List.of());
        }
        SortedMap<String, List<String>> fields = new TreeMap<>();
        // The entry's id is fixed here, so that a form that is sent twice is one session.
        fields.put("id", List.of(turn.newId()));
        fields.put("minutes", List.of(Integer.toString(session.minutes())));
        return page(turn, Form.of(fields, turn.say()), session);
    }

    /** The filled-in log. */
    public static Answer logged(Turn turn) {
        Form form = Form.of(turn.visit().form(), turn.say());
        PlannedSession planned = turn.advice().session();
        String sent = id(form);
        if (planned == null || isKnown(turn, sent)) {
            return new Answer.SeeOther("/today", List.of());
        }
        SessionForm reading = new SessionForm(form, planned, turn.sayings());
        Session session = reading.read(sent.isEmpty() ? turn.newId() : sent, turn.at());
        return session == null ? page(turn, form, planned) : new Answer.SeeOther("/today", List.of(session));
    }

    private static boolean isKnown(Turn turn, String id) {
        for (Entry entry : turn.entries()) {
            if (entry.id().equals(id)) {
                return true;
            }
        }
        return false;
    }

    private static Answer page(Turn turn, Form form, PlannedSession session) {
        View view = new View(turn.frame(form), form, session.items());
        return turn.html(form, (out, none) -> JtesessionGenerated.render(out, none, view));
    }

    /** The id that the form brings, or nothing where it brings none that will do. */
    private static String id(Form form) {
        String id = form.value("id");
        boolean good = id.length() == ID_LENGTH;
        for (int i = 0; i < id.length() && good; i++) {
            char c = id.charAt(i);
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            good = dash ? c == '-' : (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
        }
        return good ? id : "";
    }
}
