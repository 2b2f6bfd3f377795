package org.birddog.coach.rules;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.diary.Order;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.facts.Liftings;
import org.birddog.coach.ladder.Training;
import org.birddog.coach.vocabulary.Demands;
import org.birddog.coach.vocabulary.OrderKind;
import org.birddog.coach.vocabulary.Permission;

/** What a clinician ordered to hold or to restrict. */
public record ClinicianOrder(RulePage page) implements Rule {

    @Override
    public List<Finding> findings(Facts facts, Training training) {
        List<Finding> findings = new ArrayList<>();
        for (Order order : facts.liftings().orders()) {
            if (order.order() == OrderKind.HOLD && !ended(facts, order)) {
                findings.add(new Finding(id(), Envelope.only(Permission.SEE_CLINICIAN), evidence(order)));
            }
            if (order.order() == OrderKind.RESTRICT) {
                Demands demands = order.demand() == null ? Demands.NONE : Demands.of(order.demand());
                List<String> exercises = order.exercise() == null ? List.of() : List.of(order.exercise());
                findings.add(new Finding(
                        id(),
                        Envelope.of(demands, Demands.NONE).meet(Envelope.suspending(exercises)),
                        evidence(order)));
            }
        }
        return findings;
    }

    /** A hold without an end can be ended by a consultation, but not before some weeks have passed. */
    private boolean ended(Facts facts, Order hold) {
        if (hold.until() != null) {
            return false;
        }
        int day = hold.at().day() + page.number("hold-days");
        return facts.liftings().consultationFrom(day, hold.at(), id(), facts.today(), Liftings.FOR_EVER) != null;
    }

    /** What a reason about an order is seen in. */
    static List<Evidence> evidence(Order order) {
        return List.of(Evidence.of("order", order.order(), order.id()), Evidence.of("by", order.by(), order.id()));
    }
}
