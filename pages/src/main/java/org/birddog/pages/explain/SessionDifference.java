package org.birddog.pages.explain;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.advice.Item;
import org.birddog.coach.advice.PlannedSession;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Reason;
import org.birddog.pages.words.Wording;
import org.jspecify.annotations.Nullable;

/** How one session differs from another: what leaves, what comes, and what is done in another way. */
final class SessionDifference {

    private final Reading before;
    private final Reading after;
    private final Wording say;
    private final List<String> lines = new ArrayList<>();

    private SessionDifference(Reading before, Reading after) {
        this.before = before;
        this.after = after;
        this.say = before.say();
    }

    /** A line for each difference; empty where there is none. */
    static List<String> of(Reading before, Reading after) {
        SessionDifference difference = new SessionDifference(before, after);
        PlannedSession was = before.advice().session();
        PlannedSession is = after.advice().session();
        difference.amount(was, is);
        List<Item> wasItems = was == null ? List.of() : was.items();
        List<Item> isItems = is == null ? List.of() : is.items();
        difference.comings(wasItems, isItems);
        if (difference.lines.isEmpty() && !ids(wasItems).equals(ids(isItems))) {
            difference.lines.add(before.say().of("explain.what-if.order"));
        }
        return difference.lines;
    }

    /** Whether two reasons name one rule and the same values, wherever these stand. */
    static boolean isSame(Reason one, Reason other) {
        return one.rule().equals(other.rule()) && values(one).equals(values(other));
    }

    private void amount(@Nullable PlannedSession was, @Nullable PlannedSession is) {
        String from = amount(was);
        String to = amount(is);
        if (!from.equals(to)) {
            lines.add(say.of("explain.what-if.from-to", "before", from, "after", to));
        }
    }

    private String amount(@Nullable PlannedSession session) {
        return session == null
                ? say.of("explain.what-if.no-session")
                : say.of(
                        "explain.session.amount",
                        "minutes",
                        say.count("calendar.minutes", session.minutes()),
                        "times",
                        session.timesADay());
    }

    private void comings(List<Item> was, List<Item> is) {
        for (Item item : was) {
            if (find(is, item) == null) {
                lines.add(say.of("explain.what-if.leaves", "what", item(before, item)));
            }
        }
        for (Item item : is) {
            Item then = find(was, item);
            if (then == null) {
                lines.add(say.of("explain.what-if.joins", "what", withReasons(item)));
            } else {
                kept(then, item);
            }
        }
    }

    private void kept(Item then, Item now) {
        String from = item(before, then);
        String to = item(after, now);
        if (!from.equals(to)) {
            lines.add(say.of("explain.what-if.from-to", "before", from, "after", withReasons(now)));
        } else if (!isSame(then.because(), now.because())) {
            lines.add(say.of("explain.what-if.reasons", "what", withReasons(now)));
        }
    }

    /** An exercise with its part of the session, dose and time, and the caution where there is one. */
    private String item(Reading reading, Item item) {
        String line = say.of(
                "explain.what-if.item",
                "name",
                SessionTable.name(item, reading.sayings()),
                "block",
                say.label(item.block()),
                "dose",
                SessionTable.dose(item, reading.sayings()),
                "time",
                SessionTable.clock(item.seconds()));
        Reason caution = item.caution();
        return caution == null
                ? line
                : say.of("explain.what-if.careful", "item", line, "rule", reading.title(caution.rule()));
    }

    private String withReasons(Item item) {
        List<String> reasons = new ArrayList<>();
        for (Reason reason : item.because()) {
            reasons.add(after.title(reason.rule()));
        }
        return say.of("explain.what-if.because", "item", item(after, item), "reasons", say.and(reasons));
    }

    private static boolean isSame(List<Reason> one, List<Reason> other) {
        boolean same = one.size() == other.size();
        for (int i = 0; same && i < one.size(); i++) {
            same = isSame(one.get(i), other.get(i));
        }
        return same;
    }

    private static List<String> values(Reason reason) {
        List<String> values = new ArrayList<>();
        for (Evidence evidence : reason.evidence()) {
            values.add(evidence.name() + " " + evidence.value());
        }
        return values;
    }

    private static @Nullable Item find(List<Item> items, Item wanted) {
        for (Item item : items) {
            if (item.exercise().id().equals(wanted.exercise().id())) {
                return item;
            }
        }
        return null;
    }

    private static List<String> ids(List<Item> items) {
        List<String> ids = new ArrayList<>();
        for (Item item : items) {
            ids.add(item.exercise().id());
        }
        return ids;
    }
}
