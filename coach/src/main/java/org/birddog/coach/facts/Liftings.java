package org.birddog.coach.facts;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.diary.At;
import org.birddog.coach.diary.Consultation;
import org.birddog.coach.diary.Order;
import org.birddog.coach.vocabulary.OrderKind;
import org.birddog.coach.vocabulary.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What withdraws the evidence of a finding: consultations with may-exercise, and a clinician's orders to clear. A
 * later
 * not-yet about the same topic takes either back.
 *
 * @param consultations oldest first
 * @param orders in force today, oldest first, without those that were released or have run out
 */
public record Liftings(List<Consultation> consultations, List<Order> orders) {

    /** Days for which a lifting lasts where the contract sets no end. */
    public static final int FOR_EVER = Integer.MAX_VALUE;

    static Liftings of(List<Consultation> consultations, List<Order> orders, int today) {
        List<Order> inForce = new ArrayList<>();
        for (Order order : orders) {
            if (!isReleased(order, orders) && (order.until() == null || order.until() >= today)) {
                inForce.add(order);
            }
        }
        return new Liftings(consultations, inForce);
    }

    /** Whether a later order ends it: what was written before it cannot have meant it. */
    private static boolean isReleased(Order order, List<Order> orders) {
        for (Order release : orders) {
            if (release.order() == OrderKind.RELEASE
                    && order.id().equals(release.of())
                    && release.at().isAfter(order.at())) {
                return true;
            }
        }
        return false;
    }

    /**
     * The first consultation that lifts what was told at a moment: later than it, about the topic, may-exercise, not
     * taken back, and not run out.
     *
     * @param days how long a consultation counts
     */
    public @Nullable Consultation consultationAfter(At evidence, String topic, int today, int days) {
        return consultationFrom(Integer.MIN_VALUE, evidence, topic, today, days);
    }

    /**
     * The same, where a consultation counts only from a date on.
     *
     * @param day the first date that counts, in days since 1970-01-01
     */
    public @Nullable Consultation consultationFrom(int day, At evidence, String topic, int today, int days) {
        for (Consultation consultation : consultations) {
            if (consultation.at().day() >= day
                    && consultation.outcome() == Outcome.MAY_EXERCISE
                    && consultation.about().contains(topic)
                    && consultation.at().isAfter(evidence)
                    && today - consultation.at().day() < days
                    && !takenBack(consultation.at(), topic)) {
                return consultation;
            }
        }
        return null;
    }

    /** The first order to clear that covers what was told before it and is about the topic, not taken back. */
    public @Nullable Order clearAfter(At evidence, String topic) {
        for (Order order : orders) {
            if (order.order() == OrderKind.CLEAR
                    && isAbout(order, topic)
                    && order.at().isAfter(evidence)
                    && !takenBack(order.at(), topic)) {
                return order;
            }
        }
        return null;
    }

    /** Whether a consultation or an order to clear lifts it. */
    public boolean lifted(At evidence, String topic, int today, int consultationDays) {
        return clearAfter(evidence, topic) != null
                || consultationAfter(evidence, topic, today, consultationDays) != null;
    }

    /** The newest day of a consultation or an order to clear about a topic that nobody took back, or null. */
    public @Nullable Integer newestDay(String topic) {
        Integer newest = null;
        for (Consultation seen : consultations) {
            boolean yes = seen.outcome() == Outcome.MAY_EXERCISE && seen.about().contains(topic);
            if (yes && !takenBack(seen.at(), topic)) {
                newest = later(newest, seen.at());
            }
        }
        for (Order clear : orders(OrderKind.CLEAR)) {
            if (isAbout(clear, topic) && !takenBack(clear.at(), topic)) {
                newest = later(newest, clear.at());
            }
        }
        return newest;
    }

    private static Integer later(@Nullable Integer day, At at) {
        return day == null ? at.day() : Math.max(day, at.day());
    }

    /** The orders of a kind that are in force, oldest first. */
    public List<Order> orders(OrderKind kind) {
        List<Order> found = new ArrayList<>();
        for (Order order : orders) {
            if (order.order() == kind) {
                found.add(order);
            }
        }
        return found;
    }

    /** An order to clear that names nothing clears an operation, and that alone. */
    private static boolean isAbout(Order order, String topic) {
        return order.about().isEmpty()
                ? topic.equals("uncleared-surgery")
                : order.about().contains(topic);
    }

    private boolean takenBack(At lifting, String topic) {
        for (Consultation consultation : consultations) {
            if (consultation.outcome() == Outcome.NOT_YET
                    && consultation.about().contains(topic)
                    && !lifting.isAfter(consultation.at())) {
                return true;
            }
        }
        return false;
    }
}
