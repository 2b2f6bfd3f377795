package org.birddog.trials.people;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.diary.At;
import org.birddog.coach.diary.Consultation;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.diary.Order;
import org.birddog.coach.vocabulary.OrderKind;
import org.birddog.coach.vocabulary.Outcome;

/**
 * What clinicians said and ordered by the end of a day, by the contract's words: what lifts something is later than it;
 * a later not-yet about the same takes it back; an order ends with its release and with its date.
 */
final class Visits {

    static final int FOR_EVER = Integer.MAX_VALUE;

    private static final String SURGERY = "uncleared-surgery";

    private final Notebook notebook;
    private final int today;

    Visits(Notebook notebook, int today) {
        this.notebook = notebook;
        this.today = today;
    }

    /** Whether a consultation of the last so many days or an order to clear lifts what was told at a moment. */
    boolean lift(At evidence, String topic, int days) {
        return !clears(evidence, topic).isEmpty()
                || !seen(evidence, topic, days).isEmpty();
    }

    /** When orders in force cleared what was told before them. */
    List<At> clears(At evidence, String topic) {
        List<At> found = new ArrayList<>();
        for (Order order : inForce(OrderKind.CLEAR)) {
            boolean about = order.about().isEmpty()
                    ? topic.equals(SURGERY)
                    : order.about().contains(topic);
            if (about && order.at().isAfter(evidence) && !isTakenBack(order.at(), topic)) {
                found.add(order.at());
            }
        }
        return found;
    }

    /** When somebody was seen about what was told before, in the last so many days, and may exercise. */
    List<At> seen(At evidence, String topic, int days) {
        List<At> found = new ArrayList<>();
        for (Entry entry : notebook.rest()) {
            if (entry instanceof Consultation seen
                    && seen.outcome() == Outcome.MAY_EXERCISE
                    && seen.about().contains(topic)
                    && isKnown(entry)
                    && today - entry.at().day() < days
                    && entry.at().isAfter(evidence)
                    && !isTakenBack(entry.at(), topic)) {
                found.add(entry.at());
            }
        }
        return found;
    }

    /** The orders of a kind that neither were released nor have run out. */
    List<Order> inForce(OrderKind kind) {
        List<Order> found = new ArrayList<>();
        for (Entry entry : notebook.rest()) {
            if (entry instanceof Order order && order.order() == kind && isKnown(order) && isInForce(order)) {
                found.add(order);
            }
        }
        return found;
    }

    private boolean isInForce(Order order) {
        for (Entry entry : notebook.rest()) {
            boolean ends = entry instanceof Order other && order.id().equals(other.of());
            if (ends && isKnown(entry) && entry.at().isAfter(order.at())) {
                return false;
            }
        }
        return order.until() == null || order.until() >= today;
    }

    private boolean isTakenBack(At word, String topic) {
        for (Entry entry : notebook.rest()) {
            if (isKnown(entry)
                    && entry instanceof Consultation other
                    && other.outcome() == Outcome.NOT_YET
                    && other.about().contains(topic)
                    && !word.isAfter(other.at())) {
                return true;
            }
        }
        return false;
    }

    private boolean isKnown(Entry entry) {
        return entry.at().day() <= today;
    }
}
