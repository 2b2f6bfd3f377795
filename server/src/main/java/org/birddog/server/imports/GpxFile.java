package org.birddog.server.imports;

import java.util.Locale;
import java.util.function.Function;
import org.birddog.pages.recorded.Kind;
import org.jspecify.annotations.Nullable;

/**
 * GPX 1.0 and 1.1: each track with times is an activity. Heart rates stand in extensions, as {@code hr} of Garmin's
 * TrackPointExtension or as {@code heartrate}; the kind in {@code type}, a word of Garmin's or one of Strava's numbers.
 */
final class GpxFile implements Markup.Elements {

    private final Gathered gathered;
    private Trace trace = new Trace();
    private String type = "";

    GpxFile(Gathered gathered) {
        this.gathered = gathered;
    }

    @Override
    public void begin(String name, String within, Function<String, @Nullable String> attribute) {
        if (name.equals("trk")) {
            trace = new Trace();
            type = "";
        } else if (name.equals("trkpt")) {
            double north = Decimals.of(attribute.apply("lat"), Double.NaN);
            double east = Decimals.of(attribute.apply("lon"), Double.NaN);
            if (!Double.isNaN(north) && !Double.isNaN(east)) {
                trace.place(north, east);
            }
        }
    }

    @Override
    public void end(String name, String within, String text) {
        switch (name) {
            case "time" -> {
                if (within.equals("trkpt")) {
                    trace.at(Moments.ofSchema(text));
                }
            }
            case "hr", "heartrate" -> trace.beats(Decimals.of(text, 0));
            case "type" -> type = within.equals("trk") ? text : type;
            case "trk" -> gathered.add(trace.first(), trace.seconds(), kind(type), trace.rate(), trace.metres());
            default -> {}
        }
    }

    private static Kind kind(String type) {
        return switch (type.toLowerCase(Locale.ROOT).replace(' ', '_')) {
            case "walking", "walk", "casual_walking", "speed_walking", "10", "hiking", "hike", "4" -> Kind.WALK;
            case "running", "run", "street_running", "trail_running", "treadmill_running", "track_running", "9" ->
                Kind.RUN;
            case "cycling", "biking", "ride", "road_biking", "mountain_biking", "indoor_cycling", "1" -> Kind.RIDE;
            case "swimming", "swim", "lap_swimming", "open_water_swimming", "16" -> Kind.SWIM;
            case "rowing", "elliptical", "indoor_cardio", "kayaking", "inline_skating", "fitness_equipment" ->
                Kind.CARDIO;
            case "cross_country_skiing", "cross_country_skiing_ws" -> Kind.SKIS;
            case "yoga", "pilates", "strength_training" -> Kind.EXERCISES;
            default -> Kind.UNKNOWN;
        };
    }
}
