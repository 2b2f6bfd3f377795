package org.birddog.server.imports;

import java.time.OffsetDateTime;
import java.util.function.Function;
import org.birddog.pages.recorded.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The export of Apple Health: its workouts. Single heart rates are records of their own, by the million, and are left
 * alone; since iOS 16 a workout brings its mean.
 */
final class HealthExport implements Markup.Elements {

    /** The outermost element. */
    static final String ROOT = "HealthData";

    private static final String WORKOUT = "Workout";
    private static final String TYPE = "HKWorkoutActivityType";
    private static final String QUANTITY = "HKQuantityTypeIdentifier";
    private static final int MINUTE = 60;
    private static final int HOUR = 3_600;
    private static final double KILOMETRE = 1_000;
    private static final double MILE = 1_609.344;

    private final Gathered gathered;
    private Kind kind = Kind.UNKNOWN;
    private @Nullable OffsetDateTime start;
    private long seconds;
    private double rate;
    private double metres;

    HealthExport(Gathered gathered) {
        this.gathered = gathered;
    }

    @Override
    public void begin(String name, String within, Function<String, @Nullable String> attribute) {
        if (name.equals(WORKOUT)) {
            kind = kind(attribute.apply("workoutActivityType"));
            start = Moments.ofApple(attribute.apply("startDate"));
            seconds = seconds(attribute);
            rate = 0;
            metres = metres(attribute.apply("totalDistance"), attribute.apply("totalDistanceUnit"));
        } else if (name.equals("WorkoutStatistics") && within.equals(WORKOUT)) {
            String type = attribute.apply("type");
            if ((QUANTITY + "HeartRate").equals(type)) {
                rate = Decimals.of(attribute.apply("average"), 0);
            } else if ((QUANTITY + "DistanceWalkingRunning").equals(type)) {
                metres = metres(attribute.apply("sum"), attribute.apply("unit"));
            }
        }
    }

    @Override
    public void end(String name, String within, String text) {
        if (name.equals(WORKOUT)) {
            gathered.add(start, seconds, kind, rate, metres);
        }
    }

    /** As told, without pauses; or from start to end. */
    private long seconds(Function<String, @Nullable String> attribute) {
        double told = Decimals.of(attribute.apply("duration"), -1);
        OffsetDateTime from = start;
        OffsetDateTime end = Moments.ofApple(attribute.apply("endDate"));
        if (told < 0) {
            return from == null || end == null ? 0 : end.toEpochSecond() - from.toEpochSecond();
        }
        return Math.round(told
                * switch (attribute.apply("durationUnit")) {
                    case "s", "sec" -> 1;
                    case "hr", "h" -> HOUR;
                    case null, default -> MINUTE;
                });
    }

    private static double metres(@Nullable String number, @Nullable String unit) {
        double told = Decimals.of(number, -1);
        return switch (unit) {
            case "km" -> told * KILOMETRE;
            case "mi" -> told * MILE;
            case "m" -> told;
            case null, default -> -1;
        };
    }

    private static Kind kind(@Nullable String type) {
        String word = type == null || !type.startsWith(TYPE) ? "" : type.substring(TYPE.length());
        return switch (word) {
            case "Walking", "Hiking" -> Kind.WALK;
            case "Running" -> Kind.RUN;
            case "Cycling", "HandCycling" -> Kind.RIDE;
            case "Swimming" -> Kind.SWIM;
            case "WaterFitness" -> Kind.WATER;
            case "Dance", "CardioDance", "SocialDance", "DanceInspiredTraining" -> Kind.DANCE;
            case "Stairs", "StairClimbing", "StepTraining" -> Kind.STAIRS;
            case "CrossCountrySkiing" -> Kind.SKIS;
            case "Elliptical",
                    "Rowing",
                    "MixedCardio",
                    "MixedMetabolicCardioTraining",
                    "JumpRope",
                    "HighIntensityIntervalTraining",
                    "SkatingSports",
                    "PaddleSports",
                    "Badminton",
                    "Basketball",
                    "Soccer",
                    "Tennis",
                    "TableTennis",
                    "Volleyball",
                    "Golf",
                    "SnowSports" -> Kind.CARDIO;
            case "Yoga",
                    "Pilates",
                    "FunctionalStrengthTraining",
                    "TraditionalStrengthTraining",
                    "CoreTraining",
                    "Flexibility",
                    "MindAndBody",
                    "PreparationAndRecovery",
                    "Cooldown",
                    "TaiChi",
                    "Barre" -> Kind.EXERCISES;
            default -> Kind.UNKNOWN;
        };
    }
}
