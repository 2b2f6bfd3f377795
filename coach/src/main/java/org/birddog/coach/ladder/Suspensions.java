package org.birddog.coach.ladder;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.diary.Session;

/** The exercises that are suspended while the diary is folded. */
final class Suspensions {

    private final List<Suspension> suspensions = new ArrayList<>();
    private final int greensToReturn;

    Suspensions(int greensToReturn) {
        this.greensToReturn = greensToReturn;
    }

    List<Suspension> list() {
        return List.copyOf(suspensions);
    }

    boolean holds(String exercise) {
        for (Suspension suspension : suspensions) {
            if (suspension.isOf(exercise)) {
                return true;
            }
        }
        return false;
    }

    /** A STOP suspends, or begins the suspension anew. */
    void add(Stop stop) {
        for (int i = suspensions.size() - 1; i >= 0; i--) {
            if (suspensions.get(i).isOf(stop.exercise())) {
                suspensions.remove(i);
            }
        }
        suspensions.add(new Suspension(stop, 0));
    }

    /** A day's GREEN sessions without it bring an exercise nearer; one a day counts. */
    void relieve(List<Session> green) {
        if (green.isEmpty()) {
            return;
        }
        for (int i = suspensions.size() - 1; i >= 0; i--) {
            Suspension suspension = suspensions.get(i);
            if (!isWithout(green, suspension.stop().exercise())) {
                continue;
            }
            if (suspension.greens() + 1 >= greensToReturn) {
                suspensions.remove(i);
            } else {
                suspensions.set(i, new Suspension(suspension.stop(), suspension.greens() + 1));
            }
        }
    }

    private static boolean isWithout(List<Session> green, String exercise) {
        for (Session session : green) {
            if (!holds(session, exercise)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Session session, String exercise) {
        for (Session.Done item : session.items()) {
            if (item.exercise().equals(exercise)) {
                return true;
            }
        }
        return false;
    }
}
