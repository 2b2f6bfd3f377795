package org.birddog.pages.today;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.advice.Item;
import org.birddog.coach.advice.PlannedSession;
import org.birddog.coach.envelope.Reason;
import org.birddog.coach.vocabulary.Block;
import org.birddog.pages.words.Saying;
import org.birddog.pages.words.Sayings;
import org.jspecify.annotations.Nullable;

/**
 * A session as a short list.
 *
 * @param shared what is true of every exercise of it
 */
record PlanView(List<String> shared, List<Part> parts) {

    /** Reasons that a row shows only where it has none that says more. */
    private static final List<String> QUIET =
            List.of("warm-up", "wind-down", "first-dose", "hold-dose", "talk-test", "heart-rate-zone");

    /** One part of the session under its name. */
    record Part(String name, List<Row> rows) {}

    /**
     * One exercise.
     *
     * @param chief its chief reason in a few words, or null where all of its reasons are shared
     * @param caution what to look out for, or null
     * @param reasons why it is here and at this dose, without what is shared
     * @param done whether it was logged today
     */
    record Row(
            String id,
            String name,
            String dose,
            @Nullable String chief,
            @Nullable Saying caution,
            List<Saying> reasons,
            boolean done) {}

    /**
     * The list of a session.
     *
     * @param said the rule that the page's heading told already, or nothing
     */
    static PlanView of(PlannedSession session, Sayings sayings, DayLog log, String said) {
        List<String> sharedRules = new ArrayList<>();
        List<String> shared = new ArrayList<>();
        for (Reason reason : session.items().getFirst().because()) {
            List<Reason> all = ofRule(session.items(), reason.rule());
            List<String> says = Together.says(sayings, all);
            if (session.items().size() > 1 && all.size() == session.items().size() && says.size() == 1) {
                sharedRules.add(reason.rule());
                shared.addAll(reason.rule().equals(said) ? List.of() : says);
            }
        }
        List<Part> parts = new ArrayList<>();
        for (Block block : Block.values()) {
            List<Row> rows = new ArrayList<>();
            for (Item item : session.items()) {
                if (item.block() == block) {
                    rows.add(row(item, sayings, log, sharedRules));
                }
            }
            if (!rows.isEmpty()) {
                parts.add(new Part(sayings.say().label(block), rows));
            }
        }
        return new PlanView(shared, parts);
    }

    private static Row row(Item item, Sayings sayings, DayLog log, List<String> shared) {
        List<Reason> own = new ArrayList<>();
        for (Reason reason : item.because()) {
            if (!shared.contains(reason.rule())) {
                own.add(reason);
            }
        }
        String id = item.exercise().id();
        return new Row(
                id,
                sayings.name(id),
                sayings.dose(item.exercise(), item.dose()),
                own.isEmpty() ? null : sayings.title(chief(own).rule()),
                item.caution() == null ? null : sayings.of(item.caution()),
                sayings.of(own),
                log.holds(id));
    }

    /** What moved the dose says more than what chose the exercise, and that more than its place in the session. */
    private static Reason chief(List<Reason> own) {
        for (Reason reason : own.reversed()) {
            if (!QUIET.contains(reason.rule())) {
                return reason;
            }
        }
        return own.getLast();
    }

    private static List<Reason> ofRule(List<Item> items, String rule) {
        List<Reason> found = new ArrayList<>();
        for (Item item : items) {
            for (Reason reason : item.because()) {
                if (reason.rule().equals(rule)) {
                    found.add(reason);
                }
            }
        }
        return found;
    }
}
