package org.birddog.library.figure;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** How near the limbs are to whoever looks, over a whole motion: what is drawn before what. */
record Depths(Camera camera, List<Body> bodies) {

    /** A limb this much further away than its twin is drawn paler, in centimetres. */
    private static final double FAR = 14;

    /** A hand within this distance of the middle of the trunk lies on it, in centimetres. */
    private static final double TOUCHES = 17;

    /** Half the trunk from front to back, and from side to side, in centimetres. */
    private static final double DEEP = 9;

    private static final double WIDE = 15;

    /** A palm this near to a thigh lies on it, in centimetres. */
    private static final double NEAR = 18;

    /** So near it may lie on a thigh at one time or another. */
    private static final double CLOSE_BY = 22;

    /** Whether a limb is so much further away than its twin that it is drawn paler. */
    boolean isFar(Limb limb) {
        return of(limb) < of(limb.mirrored()) - FAR;
    }

    /** Whether an arm hangs behind the trunk and reaches round to the side that is seen. */
    boolean comesForward(Limb limb) {
        return limb.isArm() && of(limb) < 0 && (handLies(limb, true) || Math.max(ofForearm(limb), ofLap(limb)) > 0);
    }

    /** Whether an arm lays its hand on that side of the trunk that is seen, or on the other, most of the time. */
    boolean handLies(Limb limb, boolean seen) {
        return limb.isArm() && mean(body -> handLies(body, body.limb(limb).palm(), seen) ? 1 : 0) > 0.5;
    }

    private boolean handLies(Body body, Vec palm, boolean seen) {
        List<Vec> points = body.spine().points();
        Vec middle =
                points.stream().min(Comparator.comparingDouble(palm::distance)).orElseThrow();
        Frame frame = body.spine().frames().get(points.indexOf(middle));
        Vec own = frame.in(palm.minus(middle));
        Vec outward = frame.forward()
                .times(own.x() / (DEEP * DEEP))
                .plus(frame.right().times(own.z() / (WIDE * WIDE)));
        return palm.distance(middle) < TOUCHES && outward.dot(camera.towards()) > 0 == seen;
    }

    /** How much nearer than the trunk a limb is, over the whole motion. */
    double of(Limb limb) {
        return mean(body -> {
            LimbBody placed = body.limb(limb);
            double trunk = camera.depth(limb.isArm() ? middle(body) : body.point("pelvis"));
            double at = camera.depth(placed.root()) * 0.3
                    + camera.depth(placed.joint()) * 0.35
                    + camera.depth(limb.isArm() ? placed.palm() : placed.end()) * 0.35;
            return at - trunk;
        });
    }

    double ofForearm(Limb limb) {
        return mean(body -> camera.depth(body.limb(limb).joint()) * 0.3
                + camera.depth(body.limb(limb).palm()) * 0.7
                - camera.depth(middle(body)));
    }

    /** Just before the legs on which a hand lies: it is seen from above, though the knees are nearer. */
    double ofLap(Limb arm) {
        double right = mean(body -> above(arm, "-right", body));
        double left = mean(body -> above(arm, "-left", body));
        double either = mean(body -> Math.min(above(arm, "-right", body), above(arm, "-left", body)));
        if (!arm.isArm() || either > NEAR) {
            return -Double.MAX_VALUE;
        }
        return 0.5
                + Math.max(
                        right < CLOSE_BY ? of(Limb.LEG_RIGHT) : -Double.MAX_VALUE,
                        left < CLOSE_BY ? of(Limb.LEG_LEFT) : -Double.MAX_VALUE);
    }

    /** How far a palm is from the thigh or shin of a side that it is above; far where it is below both. */
    private static double above(Limb arm, String side, Body body) {
        double nearest = 100;
        for (String part : new String[] {"thigh", "shin"}) {
            Vec from = body.limb(arm.isArm() ? arm : Limb.ARM_RIGHT).palm().minus(body.point(part + side));
            nearest = from.y() > 0 ? Math.min(nearest, from.length()) : nearest;
        }
        return nearest;
    }

    private static Vec middle(Body body) {
        return body.point("neck").towards(body.point("pelvis"), 0.4);
    }

    /** A measure over the whole motion. */
    double mean(ToDoubleFunction<Body> measure) {
        return bodies.stream().mapToDouble(measure).average().orElse(0);
    }
}
