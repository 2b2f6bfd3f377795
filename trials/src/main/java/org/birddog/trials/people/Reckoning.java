package org.birddog.trials.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.diary.Hurt;
import org.birddog.coach.diary.Profile;
import org.birddog.coach.diary.Session;
import org.birddog.coach.vocabulary.Aim;

/**
 * Where each exercise may stand on its ladder, reckoned day by day from what stands in a notebook by the words of the
 * contract and without the coach's fold. A dose on a day may never be above what this says: a rung rises only after
 * GREEN on two days running on which it was done, by one; it falls by one after STOP, DOWN and the third AMBER running,
 * with every break, and a flare takes half of it, which comes back as 50, 75 and 100 per cent. While a flare lasts,
 * nothing is above what was asked for the last time it was done, though that was little for another reason.
 *
 * <p>One thing it leaves open: whether some calm minutes count among the three sessions after a flare depends on the
 * stage. There it takes the higher share, and from then on {@link #isExact} says so and it allows one rung more, since
 * what was done in full is open too.
 */
final class Reckoning {

    private static final int ENOUGH_FOR_POSTURE = 10;
    private static final int IRRITABLE_REPETITIONS = 3;

    private static final Asked NOTHING = new Asked(0, 0, 0);

    private final Notebook notebook;
    private final Content content;
    private final Swings swings;
    private final Map<String, Place> places = new HashMap<>();
    private final TreeMap<String, Integer> suspended = new TreeMap<>();
    private List<Swings.Flare> flares = List.of();
    private boolean exact = true;
    /** Sessions since the last flare, the most and the least that it may be. */
    private int sessionsBack = 3;

    private int surelyBack = 3;
    private int first = Integer.MAX_VALUE;
    private int last = Integer.MIN_VALUE;
    private int today;
    private int done = Integer.MIN_VALUE;
    private int share;

    Reckoning(Notebook notebook, Content content, Swings swings) {
        this.notebook = notebook;
        this.content = content;
        this.swings = swings;
    }

    /**
     * Goes on with the days whose next morning is over by a day: no later entry of that day or after it changes them.
     *
     * @return the last of those days
     */
    int advance(int day) {
        reckon(day - 2, day - 1);
        return day - 2;
    }

    /** What a day begins with, reckoned from here on; this one stays where it is. */
    Reckoning on(int day) {
        Reckoning then = new Reckoning(notebook, content, swings);
        places.forEach((exercise, place) -> then.places.put(exercise, new Place(place)));
        then.suspended.putAll(suspended);
        then.exact = exact;
        then.sessionsBack = sessionsBack;
        then.surelyBack = surelyBack;
        then.first = first;
        then.last = last;
        then.done = done;
        then.reckon(day, day);
        if (then.last != Integer.MIN_VALUE && day > then.last) {
            then.pause(day);
        }
        then.places.forEach((id, place) -> {
            Exercise exercise = content.exercise(id);
            place.enough(exercise == null ? place.ladder.top() : then.enough(exercise, day));
        });
        then.share = then.shareOn(day, then.sessionsBack);
        then.exact &= then.share == then.shareOn(day, then.surelyBack);
        return then;
    }

    private void reckon(int until, int known) {
        today = known;
        flares = swings.flares(known);
        if (until <= done) {
            return;
        }
        TreeSet<Integer> days =
                new TreeSet<>(notebook.days().subMap(done, false, until, true).keySet());
        days.addAll(notebook.hurts().subMap(done, false, until, true).keySet());
        for (int each : days) {
            Notebook.Day day = notebook.days().get(each);
            if (day != null && !day.sessions.isEmpty()) {
                train(each, day);
            } else {
                hurt(each, new TreeMap<>());
            }
        }
        done = until;
    }

    Map<String, Place> places() {
        return places;
    }

    /** The exercises that a STOP has suspended, each with the GREEN sessions without it so far. */
    Map<String, Integer> suspended() {
        return suspended;
    }

    List<Swings.Flare> flares() {
        return flares;
    }

    /** Whether nothing was left open. */
    boolean isExact() {
        return exact;
    }

    /** The day of the first session, far in the future where there was none. */
    int first() {
        return first;
    }

    /** Percent of the ladder's dose today. */
    int share() {
        return share;
    }

    /** The most that may be asked of an exercise today. */
    Asked most(Exercise exercise) {
        Place place = places.get(exercise.id());
        int most = Irritable.on(notebook, today) ? IRRITABLE_REPETITIONS : Asked.ANY;
        if (place == null) {
            return Asked.of(exercise.ladder(), exercise.ladder().start(), share, most);
        }
        if (!exact) {
            return Asked.of(place.ladder, Math.min(place.ladder.top(), place.rung + 1), share, most);
        }
        Asked asked = place.asked(share, most);
        if (!Swings.isOn(flares, today)) {
            return asked;
        }
        return place.askedThen.volume() < asked.volume() ? place.askedThen : asked;
    }

    /** For posture, ten times of the bird dog are enough (clinical.md D1); all else is climbed to its top. */
    private int enough(Exercise exercise, int day) {
        int rung = exercise.ladder().top();
        if (exercise.id().equals("bird-dog") && notebook.told(day, Profile::aim) == Aim.POSTURE) {
            while (rung > 0 && exercise.ladder().dose(rung).totalReps() > ENOUGH_FOR_POSTURE) {
                rung--;
            }
        }
        return rung;
    }

    private void pause(int day) {
        int gap = day - last;
        places.values().forEach(place -> place.rest(gap));
        if (Swings.ended(flares, last, day)) {
            sessionsBack = 0;
            surelyBack = 0;
        }
    }

    private int shareOn(int day, int back) {
        return Swings.isOn(flares, day) || back == 0 ? 50 : back == 1 ? 75 : 100;
    }

    private void train(int day, Notebook.Day what) {
        if (first == Integer.MAX_VALUE) {
            first = day;
        } else {
            pause(day);
        }
        boolean irritable = Irritable.on(notebook, day);
        boolean cautious = irritable || Irritable.isCautious(notebook, day);
        int percent = shareOn(day, sessionsBack);
        int surely = shareOn(day, surelyBack);
        int most = irritable ? IRRITABLE_REPETITIONS : Asked.ANY;
        exact &= percent == surely;
        int wanted = Irritable.isAfraid(notebook, day) ? Place.GREENS_IN_FEAR : Place.GREENS;
        Notebook.Day morning = notebook.days().get(day + 1);
        Taken next = morning == null || day + 1 > today
                ? Taken.UNKNOWN
                : Taken.nextMorning(morning.morning(), swings.usual(day + 1));
        List<Session> green = new ArrayList<>();
        TreeMap<String, Taken> taken = new TreeMap<>();
        for (Session session : what.sessions) {
            // Where the share is open, less is enough: the check must not see a failure that may be none.
            boolean whole = take(session, next, cautious, surely, most, taken);
            if (whole) {
                green.add(session);
            }
        }
        List<String> hurt = hurt(day, taken);
        for (Map.Entry<String, Taken> each : taken.entrySet()) {
            Place place = places.get(each.getKey());
            if (place != null) {
                place.settle(
                        day,
                        each.getValue(),
                        place.asked(percent, most),
                        percent,
                        percent == 100 && !irritable,
                        wanted);
            }
        }
        relieve(green);
        taken.forEach((exercise, how) -> {
            if (how == Taken.STOP) {
                suspended.put(exercise, 0);
            }
        });
        hurt.forEach(exercise -> suspended.put(exercise, 0));
        boolean idle =
                what.sessions.stream().allMatch(session -> session.items().isEmpty());
        sessionsBack += idle ? 0 : 1;
        surelyBack += idle || Relief.fills(content, what, notebook.told(day, Profile::minutes)) ? 0 : 1;
        last = day;
    }

    /** What was told on a day to hurt is a STOP of it: of what was done on that day, or of where it stood. */
    private List<String> hurt(int day, Map<String, Taken> taken) {
        List<String> told = new ArrayList<>();
        for (Hurt hurt : notebook.hurts().getOrDefault(day, List.of())) {
            Place place = places.get(hurt.exercise());
            if (taken.containsKey(hurt.exercise())) {
                taken.put(hurt.exercise(), Taken.STOP);
            } else if (place != null) {
                place.hurt();
            }
            suspended.put(hurt.exercise(), 0);
            told.add(hurt.exercise());
        }
        return told;
    }

    /** How each exercise of a session was taken; whether all of it was GREEN, or may have been where that is open. */
    private boolean take(
            Session session, Taken next, boolean cautious, int percent, int most, Map<String, Taken> taken) {
        Taken all = next.and(Taken.after(session));
        Taken whole = session.items().isEmpty() ? all.and(Taken.UNKNOWN) : all;
        for (Session.Done item : session.items()) {
            Exercise exercise = content.exercise(item.exercise());
            Asked asked = null;
            if (exercise != null) {
                Place place = places.computeIfAbsent(exercise.id(), _ -> new Place(exercise.ladder()));
                place.enough(enough(exercise, session.at().day()));
                asked = place.asked(percent, most);
            }
            Taken one = all.and(Taken.during(session, item, cautious, asked));
            taken.merge(item.exercise(), one, Taken::and);
            // Where the rung is open, so is whether all of it was done: what was not stopped may have been.
            Asked least = exact || asked == null ? asked : NOTHING;
            whole = whole.and(all.and(Taken.during(session, item, cautious, least)));
        }
        return whole == Taken.GREEN;
    }

    /** One GREEN session a day without it brings a suspended exercise nearer; the second brings it back. */
    private void relieve(List<Session> green) {
        for (String exercise : List.copyOf(suspended.keySet())) {
            boolean without = green.stream()
                    .anyMatch(session -> session.items().stream()
                            .noneMatch(item -> item.exercise().equals(exercise)));
            if (without && suspended.merge(exercise, 1, Integer::sum) == 2) {
                suspended.remove(exercise);
            }
        }
    }
}
