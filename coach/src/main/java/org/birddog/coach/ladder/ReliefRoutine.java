package org.birddog.coach.ladder;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.diary.Session;
import org.birddog.coach.envelope.Repertoire;
import org.birddog.coach.facts.PainDay;
import org.birddog.coach.facts.Person;

/**
 * Tells a quick relief routine from a day's own session; a diary holds both as sessions. Whoever asks for no more
 * minutes than relief takes has no such difference: all of theirs are a day's own.
 *
 * @param minutes of a relief routine
 * @param mostMinutes up to which a logged session of the relief set counts as one
 */
public record ReliefRoutine(Content content, int minutes, int mostMinutes) {

    /** With the numbers of the rulebook. */
    public static ReliefRoutine of(Content content) {
        return new ReliefRoutine(
                content,
                content.page("quick-relief").number("minutes"),
                content.page("quick-relief").number("most-minutes"));
    }

    /** Whether a day's sessions are nothing but relief. */
    public boolean fills(PainDay day, Person person) {
        return !day.sessions().isEmpty() && beside(day, person).isEmpty();
    }

    /** A day's sessions that are more than relief, oldest first. */
    public List<Session> beside(PainDay day, Person person) {
        List<Session> others = new ArrayList<>();
        for (Session session : day.sessions()) {
            if (!isOne(session, person)) {
                others.add(session);
            }
        }
        return others;
    }

    /** Whether a session is short and all of the relief set, though the person asks for longer ones. */
    public boolean isOne(Session session, Person person) {
        boolean asksForMore = person.minutes() == null || person.minutes().value() > minutes;
        if (!asksForMore || session.minutes() > mostMinutes || session.items().isEmpty()) {
            return false;
        }
        for (Session.Done item : session.items()) {
            Exercise exercise = content.exercise(item.exercise());
            if (exercise == null || !Repertoire.RELIEF.holds(exercise)) {
                return false;
            }
        }
        return true;
    }
}
