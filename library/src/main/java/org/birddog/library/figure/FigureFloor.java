package org.birddog.library.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Nothing goes through the floor, a wall, or the seat of a chair. */
public record FigureFloor() implements FigureCheck {

    /** Flesh and mat give a little, in centimetres. */
    private static final double GIVES = 2.5;

    private static final double SEAT_GIVES = 4;
    private static final double HALF_SEAT = 18;

    @Override
    public String name() {
        return "figure-floor";
    }

    @Override
    public void check(FigureFile file, @Nullable Shown shown, Report report) {
        List<Prop> props = file.figure().props();
        boolean water = props.stream().anyMatch(prop -> prop.kind() == Prop.Kind.WATER);
        FigureCheck.eachBody(file, "Maybe the pin is too low, or an angle too large.", report, body -> {
            for (Capsule flesh : flesh(body)) {
                if (!water && flesh.lowest() < -GIVES) {
                    return "a part of the body is " + Math.round(-flesh.lowest()) + " cm below the floor";
                }
                for (Prop prop : props) {
                    String wrong = through(prop, flesh);
                    if (wrong != null) {
                        return wrong;
                    }
                }
            }
            return null;
        });
    }

    private static @Nullable String through(Prop prop, Capsule flesh) {
        return switch (prop.kind()) {
            case WALL -> {
                Vec normal = Frame.UPRIGHT.twisted(prop.turn()).forward();
                double from = flesh.from().minus(prop.at()).dot(normal);
                double to = flesh.to().minus(prop.at()).dot(normal);
                boolean before = from + to > 0;
                double depth = before
                        ? Math.max(flesh.fromRadius() - from, flesh.toRadius() - to)
                        : Math.max(flesh.fromRadius() + from, flesh.toRadius() + to);
                yield depth > GIVES + 1 ? "a part of the body is " + Math.round(depth) + " cm inside the wall" : null;
            }
            case CHAIR, STOOL -> {
                double top = prop.size().y() == 0 ? 45 : prop.size().y();
                yield inSeat(prop, flesh.from(), flesh.fromRadius(), top)
                                || inSeat(prop, flesh.to(), flesh.toRadius(), top)
                        ? "a part of the body is inside the seat"
                        : null;
            }
            default -> null;
        };
    }

    private static boolean inSeat(Prop prop, Vec place, double radius, double top) {
        Vec own = Frame.UPRIGHT.twisted(prop.turn()).in(place.minus(prop.at()));
        return Math.abs(own.x()) < HALF_SEAT
                && Math.abs(own.z()) < HALF_SEAT
                && own.y() - radius < top - SEAT_GIVES
                && own.y() + radius > top - 4 + SEAT_GIVES;
    }

    private static List<Capsule> flesh(Body body) {
        List<Capsule> all = new ArrayList<>(Flesh.trunk(body));
        for (Limb limb : Limb.values()) {
            LimbBody placed = body.limb(limb);
            all.addAll(limb.isArm() ? Flesh.arm(placed) : Flesh.leg(placed));
            if (!limb.isArm()) {
                all.addAll(Flesh.foot(placed));
            }
        }
        return all;
    }
}
