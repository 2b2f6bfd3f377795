package org.birddog.library.figure;

import org.jspecify.annotations.Nullable;

/**
 * Every joint stays within what an adult's joint can do. The bounds are a drawing's, wide on purpose: they catch a limb
 * that is bent the wrong way, and judge nobody.
 */
public record FigureJoints() implements FigureCheck {

    @Override
    public String name() {
        return "figure-joints";
    }

    @Override
    public void check(FigureFile file, @Nullable Shown shown, Report report) {
        FigureCheck.eachBody(file, "Maybe another angle, or \"toward\", bends it the right way.", report, body -> {
            String wrong = trunk(body);
            for (Limb limb : Limb.values()) {
                wrong = wrong != null ? wrong : limb.isArm() ? arm(body, limb) : leg(body, limb);
            }
            return wrong;
        });
    }

    private static @Nullable String trunk(Body body) {
        String wrong = outside("the lower back is bent", body.trunk(Trunk.LUMBAR), -45, 65);
        wrong = wrong != null ? wrong : outside("the chest is bent", body.trunk(Trunk.CHEST), -40, 55);
        wrong = wrong != null
                ? wrong
                : outside("the neck is bent", body.trunk(Trunk.NECK) + body.trunk(Trunk.NOD), -60, 65);
        wrong = wrong != null ? wrong : outside("the neck is turned", body.trunk(Trunk.NECK_TWIST), -75, 75);
        wrong = wrong != null ? wrong : outside("the lower back is twisted", body.trunk(Trunk.LUMBAR_TWIST), -25, 25);
        return wrong != null ? wrong : outside("the chest is twisted", body.trunk(Trunk.CHEST_TWIST), -50, 50);
    }

    private static @Nullable String arm(Body body, Limb limb) {
        LimbBody arm = body.limb(limb);
        Vec own = body.spine().chest().in(arm.upper());
        String wrong = outside("the " + limb.word() + "'s elbow is bent", arm.bentBy(), 0, 155);
        double across = own.z() * limb.side();
        wrong = wrong != null
                ? wrong
                : outside("the " + limb.word() + " crosses the chest", Math.toDegrees(Math.asin(across)), -65, 90);
        double back = own.x() < 0 && own.y() < 0.2 ? Math.toDegrees(Math.asin(-own.x())) : 0;
        wrong = wrong != null ? wrong : outside("the " + limb.word() + " goes back", back, -1, 75);
        return wrong != null
                ? wrong
                : outside("the " + limb.word() + "'s wrist is bent", arm.lower().degreesTo(arm.tip()), 0, 100);
    }

    private static @Nullable String leg(Body body, Limb limb) {
        LimbBody leg = body.limb(limb);
        Vec own = body.spine().pelvis().in(leg.upper());
        String name = "the " + limb.word();
        String wrong = outside(name + "'s knee is bent", leg.bentBy(), 0, 160);
        double flexed = Math.toDegrees(Math.atan2(own.x(), -own.y()));
        boolean sideways = Math.hypot(own.x(), own.y()) < 0.35;
        wrong = wrong != null || sideways ? wrong : outside(name + " is bent at the hip", flexed, -40, 140);
        double out = Math.toDegrees(Math.asin(Math.clamp(own.z() * limb.side(), -1, 1)));
        wrong = wrong != null ? wrong : outside(name + " goes out at the hip", out, -45, 75);
        return wrong != null
                ? wrong
                : outside(name + "'s foot is bent from the shank", leg.lower().degreesTo(leg.tip()), 8, 135);
    }

    private static @Nullable String outside(String what, double degrees, double least, double most) {
        return degrees >= least - 0.5 && degrees <= most + 0.5
                ? null
                : what + " by " + Math.round(degrees) + " degrees; " + Math.round(least) + " to " + Math.round(most)
                        + " is human";
    }
}
