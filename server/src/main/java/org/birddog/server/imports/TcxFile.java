package org.birddog.server.imports;

import java.time.OffsetDateTime;
import java.util.function.Function;
import org.birddog.pages.recorded.Kind;
import org.jspecify.annotations.Nullable;

/** Garmin's TCX, version 2: each activity with its laps. Courses and workouts are plans and left alone. */
final class TcxFile implements Markup.Elements {

    private final Gathered gathered;
    private Trace trace = new Trace();
    private Kind kind = Kind.UNKNOWN;
    private @Nullable OffsetDateTime start;
    private double seconds;
    private double metres;
    private double lapSeconds;
    private double lapRate;
    private double beats;
    private double beatSeconds;

    TcxFile(Gathered gathered) {
        this.gathered = gathered;
    }

    @Override
    public void begin(String name, String within, Function<String, @Nullable String> attribute) {
        if (name.equals("Activity")) {
            trace = new Trace();
            kind = kind(attribute.apply("Sport"));
            start = null;
            seconds = 0;
            metres = 0;
            beats = 0;
            beatSeconds = 0;
        } else if (name.equals("Lap")) {
            start = start == null ? Moments.ofSchema(attribute.apply("StartTime")) : start;
            lapSeconds = 0;
            lapRate = 0;
        }
    }

    @Override
    public void end(String name, String within, String text) {
        switch (within + "/" + name) {
            case "Activity/Id" -> start = start == null ? Moments.ofSchema(text) : start;
            case "Lap/TotalTimeSeconds" -> lapSeconds = Math.max(0, Decimals.of(text, 0));
            case "Lap/DistanceMeters" -> metres += Math.max(0, Decimals.of(text, 0));
            case "AverageHeartRateBpm/Value" -> lapRate = Decimals.of(text, 0);
            case "Trackpoint/Time" -> trace.at(Moments.ofSchema(text));
            case "HeartRateBpm/Value" -> trace.beats(Decimals.of(text, 0));
            default -> endOfPart(name);
        }
    }

    private void endOfPart(String name) {
        if (name.equals("Lap")) {
            seconds += lapSeconds;
            beats += lapRate > 0 ? lapRate * lapSeconds : 0;
            beatSeconds += lapRate > 0 ? lapSeconds : 0;
        } else if (name.equals("Activity")) {
            double rate = trace.rate() > 0 || beatSeconds == 0 ? trace.rate() : beats / beatSeconds;
            gathered.add(
                    start == null ? trace.first() : start,
                    seconds > 0 ? Math.round(seconds) : trace.seconds(),
                    kind,
                    rate,
                    metres > 0 ? metres : -1);
        }
    }

    private static Kind kind(@Nullable String sport) {
        return switch (sport) {
            case "Running" -> Kind.RUN;
            case "Biking" -> Kind.RIDE;
            // The format has no more words, but some who write it do.
            case "Walking", "Hiking" -> Kind.WALK;
            case "Swimming" -> Kind.SWIM;
            case null, default -> Kind.UNKNOWN;
        };
    }
}
