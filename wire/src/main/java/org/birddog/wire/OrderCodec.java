package org.birddog.wire;

import java.util.List;
import org.birddog.coach.diary.At;
import org.birddog.coach.diary.Order;
import org.birddog.coach.vocabulary.Demand;
import org.birddog.coach.vocabulary.OrderKind;

/** The JSON form of a clinician's order. */
final class OrderCodec {

    private static final Vocabulary<OrderKind> KINDS = Vocabulary.of(OrderKind.values());
    private static final Vocabulary<Demand> DEMANDS = Vocabulary.of(Demand.values());

    private OrderCodec() {}

    static Order read(Members members, String id, At at) {
        JsonReader reader = members.reader();
        Order order = new Order(
                id,
                at,
                KINDS.read(members.required("order")),
                members.required("by").text(1, EntryCodec.LONGEST_NAME),
                members.has("about") ? Kebab.readList(reader) : List.of(),
                members.has("of") ? Ids.read(reader) : null,
                members.has("exercise") ? Kebab.read(reader) : null,
                members.word("demand", DEMANDS),
                members.has("dose") ? DoseCodec.read(reader) : null,
                members.has("until") ? (Integer) PlainDate.read(reader) : null,
                members.text("note", 0, EntryCodec.LONGEST_TEXT));
        refuseEmpty(members, order);
        return order;
    }

    /** An order that names nothing to act on would do nothing, and its clinician would never know. */
    private static void refuseEmpty(Members members, Order order) {
        switch (order.order()) {
            case CLEAR, HOLD -> {}
            case RESTRICT -> {
                if (order.exercise() == null && order.demand() == null) {
                    throw members.refusal("a restriction needs an exercise or a demand");
                }
            }
            case PRESCRIBE -> {
                if (order.exercise() == null) {
                    throw members.missing("exercise");
                }
            }
            case RELEASE -> {
                if (order.of() == null) {
                    throw members.missing("of");
                }
            }
        }
    }

    static void write(JsonWriter writer, Order order) {
        writer.key("order").plain(order.order().word());
        writer.key("by").value(order.by());
        if (!order.about().isEmpty()) {
            writer.key("about").plains(order.about());
        }
        writer.optional("of", order.of());
        writer.optional("exercise", order.exercise());
        writer.optional("demand", order.demand());
        if (order.dose() != null) {
            writer.key("dose");
            DoseCodec.write(writer, order.dose());
        }
        writer.optionalDate("until", order.until());
        writer.optional("note", order.note());
    }
}
