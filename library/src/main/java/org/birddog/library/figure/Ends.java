package org.birddog.library.figure;

/** Where fingers and toes point, and where wrist and ankle must be so that palm and sole touch a place. */
final class Ends {

    /** Half the thickness of a hand that lies flat, in centimetres. */
    private static final double FLAT_HAND = 3;

    private static final double INSTEP = 4;

    private Ends() {}

    static Vec tip(LimbBody bones, End end, Body body) {
        return bones.limb().isArm() ? fingers(bones, end, body) : toes(bones, end, body);
    }

    private static Vec fingers(LimbBody arm, End end, Body body) {
        double angle = Math.toRadians(end.degrees());
        return switch (end.hold()) {
            case DIRECTION -> direction(end);
            case FLAT -> flatHand(body);
            case UP -> Vec.UP;
            case ANGLE, GRIP, TOES, POINTED ->
                arm.lower().times(Math.cos(angle)).minus(arm.bendOfLower().times(Math.sin(angle)));
        };
    }

    private static Vec toes(LimbBody leg, End end, Body body) {
        Vec ahead = leg.bendOfLower().times(-1);
        double angle = Math.toRadians(end.degrees());
        return switch (end.hold()) {
            case DIRECTION -> direction(end);
            case FLAT ->
                splayed(ahead.level(body.spine().pelvis().forward().level(new Vec(1, 0, 0))), leg.limb(), angle);
            case TOES -> onBall(leg.lower(), ahead);
            case POINTED -> leg.lower().times(0.96).plus(ahead.times(0.28)).unit();
            case ANGLE, GRIP, UP ->
                ahead.times(Math.cos(angle)).minus(leg.lower().times(Math.sin(angle)));
        };
    }

    /** How far a hand is closed, from 0 to 1. */
    static double fist(End end) {
        return end.hold() == End.Hold.GRIP ? 1 : 0;
    }

    /** Where the wrist or the ankle must be so that the end touches a place. */
    static Vec beforeTip(Limb limb, Vec touched, End end, Body body) {
        if (limb.isArm()) {
            return switch (end.hold()) {
                case FLAT -> touched.along(flatHand(body), -Build.PALM).along(Vec.UP, FLAT_HAND);
                case UP ->
                    touched.along(Vec.UP, -Build.PALM)
                            .along(body.spine().chest().forward().level(Vec.UP), -FLAT_HAND);
                case DIRECTION -> touched.along(direction(end), -Build.PALM);
                case ANGLE, GRIP, TOES, POINTED ->
                    touched.along(touched.minus(body.shoulder(limb.side())).unit(), -Build.PALM);
            };
        }
        return switch (end.hold()) {
            case FLAT -> touched.along(Vec.UP, Build.ANKLE);
            case POINTED -> touched.along(Vec.UP, INSTEP);
            case TOES -> {
                Vec shank = touched.minus(body.hip(limb.side())).unit();
                Vec ahead = body.spine().pelvis().forward();
                Vec tip = onBall(shank, ahead);
                yield touched.along(Vec.UP, 2.4)
                        .along(LimbBody.sole(shank, ahead.times(-1), tip), -4.6)
                        .along(tip, -Build.BALL);
            }
            case ANGLE, DIRECTION, GRIP, UP -> touched;
        };
    }

    private static Vec onBall(Vec shank, Vec ahead) {
        Vec heading = shank.times(-1).level(ahead.level(new Vec(1, 0, 0)));
        return heading.times(0.3).minus(Vec.UP.times(0.95)).unit();
    }

    private static Vec flatHand(Body body) {
        Frame chest = body.spine().chest();
        return chest.up().level(chest.forward().level(new Vec(1, 0, 0)));
    }

    private static Vec splayed(Vec ahead, Limb limb, double angle) {
        Vec outward = ahead.cross(Vec.UP).times(limb.side());
        return ahead.times(Math.cos(angle)).plus(outward.times(Math.sin(angle)));
    }

    private static Vec direction(End end) {
        Vec direction = end.direction();
        if (direction == null) {
            throw new IllegalStateException("A direction is told without one.");
        }
        return direction.unit();
    }
}
