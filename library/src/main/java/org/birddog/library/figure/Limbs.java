package org.birddog.library.figure;

import org.birddog.library.figure.LimbPose.Aimed;
import org.birddog.library.figure.LimbPose.Joints;
import org.birddog.library.figure.LimbPose.Reaching;

/** Places a limb on a body whose trunk stands. */
final class Limbs {

    /** From this elevation of the arm on the shoulder moves with it, in degrees. */
    private static final double SHOULDER_FOLLOWS = 50;

    private static final double SHOULDER_LIFT = 4.5;

    private Limbs() {}

    static LimbBody placed(Limb limb, LimbPose pose, Body body) {
        LimbBody bones = switch (pose) {
            case Joints joints -> jointed(limb, joints, body);
            case Aimed aimed -> aimed(limb, aimed.upper(), aimed.lower(), body);
            case Reaching reaching -> reaching(limb, goal(limb, reaching, body), toward(limb, reaching, body), body);
        };
        return withTip(bones, Ends.tip(bones, pose.end(), body), Ends.fist(pose.end()));
    }

    static LimbBody between(Limb limb, Solver.Key one, Solver.Key other, double share, Body body) {
        LimbPose from = one.pose().limb(limb);
        LimbPose to = other.pose().limb(limb);
        LimbBody bones;
        if (from instanceof Joints a && to instanceof Joints b) {
            bones = jointed(limb, a.towards(b, share), body);
        } else if (from instanceof Aimed a && to instanceof Aimed b) {
            bones = aimed(
                    limb,
                    a.upper().unit().turnedTowards(b.upper().unit(), share),
                    a.lower().unit().turnedTowards(b.lower().unit(), share),
                    body);
        } else if (from instanceof Reaching a && to instanceof Reaching b) {
            bones = reaching(
                    limb,
                    goal(limb, a, body).towards(goal(limb, b, body), share),
                    toward(limb, a, body).towards(toward(limb, b, body), share),
                    body);
        } else {
            bones = turned(limb, one.body(), other.body(), share, body);
        }
        Vec first = Ends.tip(bones, from.end(), body);
        Vec last = Ends.tip(bones, to.end(), body);
        double fist = Ends.fist(from.end()) * (1 - share) + Ends.fist(to.end()) * share;
        return withTip(bones, first.turnedTowards(last, share), fist);
    }

    /** Bones turned evenly, seen from the trunk, where the two poses tell them in different ways. */
    private static LimbBody turned(Limb limb, Body one, Body other, double share, Body body) {
        Frame now = parent(limb, body);
        LimbBody from = one.limb(limb);
        LimbBody to = other.limb(limb);
        Vec upper = now.out(parent(limb, one)
                .in(from.upper())
                .turnedTowards(parent(limb, other).in(to.upper()), share));
        Vec lower = now.out(parent(limb, one)
                .in(from.lower())
                .turnedTowards(parent(limb, other).in(to.lower()), share));
        return aimed(limb, upper, lower, body);
    }

    private static LimbBody jointed(Limb limb, Joints joints, Body body) {
        Frame frame = parent(limb, body);
        double raise = Math.toRadians(joints.raise());
        double out = Math.toRadians(joints.out());
        double turn = Math.toRadians(joints.turn());
        double bent = Math.toRadians(joints.bend());
        Vec ahead = frame.forward().times(Math.sin(raise)).minus(frame.up().times(Math.cos(raise)));
        Vec upper = ahead.times(Math.cos(out)).plus(frame.right().times(limb.side() * Math.sin(out)));
        Vec onward = frame.forward().times(Math.cos(raise)).plus(frame.up().times(Math.sin(raise)));
        Vec easy = onward.times(limb.isArm() ? 1 : -1);
        Vec outward = upper.cross(easy).times(limb.side());
        Vec bend = easy.times(Math.cos(turn)).plus(outward.times(Math.sin(turn)));
        Vec lower = upper.times(Math.cos(bent)).plus(bend.times(Math.sin(bent)));
        return new LimbBody(limb, root(limb, upper, body), upper, lower, bend, lower, 0, 0);
    }

    private static LimbBody aimed(Limb limb, Vec upperBone, Vec lowerBone, Body body) {
        Vec upper = upperBone.unit();
        Vec lower = lowerBone.unit();
        Vec bend = lower.across(upper, usualBend(limb, body));
        if (upper.degreesTo(lower) < 4) {
            bend = usualBend(limb, body).across(upper, bend);
        }
        return new LimbBody(limb, root(limb, upper, body), upper, lower, bend, lower, 0, 0);
    }

    private static LimbBody reaching(Limb limb, Vec goal, Vec toward, Body body) {
        double lowerLength = limb.lower();
        Vec root = limb.isArm() ? body.shoulder(limb.side()) : body.hip(limb.side());
        TwoBones bones = TwoBones.reaching(root, goal, limb.upper(), lowerLength, toward);
        for (int i = 0; limb.isArm() && i < 3; i++) {
            root = root(limb, bones.upper(), body);
            bones = TwoBones.reaching(root, goal, limb.upper(), lowerLength, toward);
        }
        return new LimbBody(limb, root, bones.upper(), bones.lower(), bones.bend(), bones.lower(), 0, bones.missed());
    }

    private static Vec goal(Limb limb, Reaching reaching, Body body) {
        Vec touched = reaching.on() == null
                ? reaching.at()
                : body.point(reaching.on()).plus(reaching.at());
        return Ends.beforeTip(limb, touched, reaching.end(), body);
    }

    private static Vec toward(Limb limb, Reaching reaching, Body body) {
        Vec given = reaching.toward();
        if (given != null) {
            return given;
        }
        Frame frame = parent(limb, body);
        Vec outward = frame.right().times(limb.side());
        return limb.isArm()
                ? outward.times(0.7)
                        .minus(frame.forward().times(0.5))
                        .minus(frame.up().times(0.5))
                : frame.forward().plus(outward.times(0.1));
    }

    private static Vec usualBend(Limb limb, Body body) {
        Frame frame = parent(limb, body);
        return limb.isArm() ? frame.forward() : frame.forward().times(-1);
    }

    private static Frame parent(Limb limb, Body body) {
        return limb.isArm() ? body.spine().chest() : body.spine().pelvis();
    }

    /** The joint that the limb hangs on; a shoulder goes up and in as its arm is lifted. */
    private static Vec root(Limb limb, Vec upper, Body body) {
        if (!limb.isArm()) {
            return body.hip(limb.side());
        }
        Frame chest = body.spine().chest();
        double lifted =
                Math.max(0, upper.degreesTo(chest.up().times(-1)) - SHOULDER_FOLLOWS) / (180 - SHOULDER_FOLLOWS);
        return body.shoulder(limb.side())
                .along(chest.up(), lifted * SHOULDER_LIFT)
                .along(chest.right(), limb.side() * lifted * -2.5);
    }

    private static LimbBody withTip(LimbBody bones, Vec tip, double fist) {
        return new LimbBody(
                bones.limb(), bones.root(), bones.upper(), bones.lower(), bones.bend(), tip, fist, bones.missed());
    }
}
