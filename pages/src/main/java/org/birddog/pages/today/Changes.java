package org.birddog.pages.today;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.coach.advice.Advice;
import org.birddog.coach.advice.Change;
import org.birddog.coach.advice.Exclusion;
import org.birddog.coach.advice.Item;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.diary.Session;
import org.birddog.coach.envelope.Reason;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.Sayings;

/**
 * What is not as it was last time.
 *
 * @param groups doses that changed, by the rule that changed them
 * @param fresh the names of exercises that were never done before
 * @param dropped exercises of the last session that are left out now
 */
record Changes(List<Group> groups, List<String> fresh, List<Dropped> dropped) {

    /** Doses that one rule changed, and what it says to that. */
    record Group(String title, List<Move> moves, List<String> says) {}

    /** A dose that changed. */
    record Move(String name, String from, String to) {}

    /** An exercise that is left out now, and why in a few words. */
    record Dropped(String name, String why) {}

    static Changes of(Turn turn) {
        List<Session> sessions = turn.diary().all(Session.class);
        boolean first = sessions.isEmpty();
        return new Changes(
                groups(turn.advice(), turn),
                first ? List.of() : fresh(turn.advice(), turn.sayings()),
                first ? List.of() : dropped(sessions.getLast(), turn.advice(), turn.sayings()));
    }

    boolean isEmpty() {
        return groups.isEmpty() && fresh.isEmpty() && dropped.isEmpty();
    }

    private static List<Group> groups(Advice advice, Turn turn) {
        SortedMap<String, List<Change>> byRule = new TreeMap<>();
        for (Change change : advice.changes()) {
            byRule.computeIfAbsent(change.because().getFirst().rule(), rule -> new ArrayList<>())
                    .add(change);
        }
        List<Group> groups = new ArrayList<>();
        byRule.forEach((rule, changes) -> {
            List<Move> moves = new ArrayList<>();
            List<Reason> because = new ArrayList<>();
            for (Change change : changes) {
                Exercise exercise = turn.climbed().exercise(change.exercise());
                if (exercise != null) {
                    moves.add(new Move(
                            turn.sayings().name(change.exercise()),
                            turn.sayings().dose(exercise, change.from()),
                            turn.sayings().dose(exercise, change.to())));
                }
                because.addAll(change.because());
            }
            groups.add(new Group(turn.sayings().title(rule), moves, Together.says(turn.sayings(), because)));
        });
        return groups;
    }

    private static List<String> fresh(Advice advice, Sayings sayings) {
        List<String> fresh = new ArrayList<>();
        if (advice.session() != null) {
            for (Item item : advice.session().items()) {
                for (Reason reason : item.because()) {
                    if (reason.rule().equals("first-dose")) {
                        fresh.add(sayings.name(item.exercise().id()));
                    }
                }
            }
        }
        return fresh;
    }

    private static List<Dropped> dropped(Session last, Advice advice, Sayings sayings) {
        List<Dropped> dropped = new ArrayList<>();
        for (Session.Done done : last.items()) {
            for (Exclusion excluded : advice.excluded()) {
                if (excluded.exercise().equals(done.exercise())) {
                    dropped.add(new Dropped(
                            sayings.name(done.exercise()),
                            sayings.title(excluded.because().getFirst().rule())));
                }
            }
        }
        return dropped;
    }
}
