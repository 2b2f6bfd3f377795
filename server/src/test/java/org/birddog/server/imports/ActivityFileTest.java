package org.birddog.server.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.birddog.pages.recorded.Brought;
import org.birddog.pages.recorded.Kind;
import org.birddog.pages.recorded.Recorded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of the shape in which watches, phones and services write them. */
class ActivityFileTest {

    private static List<Recorded> activities(byte[] file) throws IOException {
        Brought brought = Files.read(file);
        assertThat(brought).isInstanceOf(Brought.Read.class);
        return ((Brought.Read) brought).activities();
    }

    @Test
    void garminsGpxIsAWalk_withItsHeartRateAndItsWay() throws IOException {
        List<Recorded> found = activities(Files.sample("garmin.gpx"));
        assertThat(found).hasSize(1);
        Recorded walk = found.getFirst();
        assertThat(walk.kind()).isEqualTo(Kind.WALK);
        assertThat(walk.start().text()).isEqualTo("2026-11-18T08:30:00+01:00");
        assertThat(walk.seconds()).isEqualTo(580);
        assertThat(walk.heartRate()).isEqualTo(110);
        // Twice 0.0036 degrees to the north.
        assertThat(walk.metres()).isCloseTo(800, within(2));
        assertThat(walk.isBrisk()).isTrue();
    }

    @Test
    void stravasGpxMayHoldTwoActivities_andAPauseIsNoWork() throws IOException {
        List<Recorded> found = activities(Files.sample("strava.gpx"));
        assertThat(found).extracting(Recorded::kind).containsExactly(Kind.RIDE, Kind.RUN);
        assertThat(found).extracting(Recorded::seconds).containsExactly(480L, 180L);
        assertThat(found).extracting(Recorded::heartRate).containsOnlyNulls();
        assertThat(found.getLast().start().text()).isEqualTo("2026-11-18T18:00:00+01:00");
    }

    /** The recording stops, a bus goes some eleven kilometres to the north, and the recording goes on. */
    @Test
    void theWayDuringAPauseIsNotCounted() throws IOException {
        String[] parts = Files.text("strava.gpx").split("(?=<trkpt lat=\"40.4100000\" lon=\"-3.7000000\">)", -1);
        String bus = parts[0] + parts[1] + (parts[2] + parts[3]).replace("\"40.4", "\"40.5");
        assertThat(activities(Files.sample("strava.gpx")).getFirst().metres()).isCloseTo(2224, within(2));
        Recorded ride = activities(bus.getBytes(StandardCharsets.UTF_8)).getFirst();
        assertThat(ride.metres()).isCloseTo(2224, within(2));
        assertThat(ride.seconds()).isEqualTo(480);
    }

    @Test
    void tcxHasItsLapsAddedUp() throws IOException {
        Recorded run = activities(Files.sample("garmin.tcx")).getFirst();
        assertThat(run.kind()).isEqualTo(Kind.RUN);
        assertThat(run.seconds()).isEqualTo(900);
        assertThat(run.heartRate()).isEqualTo(140);
        assertThat(run.metres()).isEqualTo(2200);
        assertThat(run.start().text()).isEqualTo("2026-11-16T07:00:00+01:00");
    }

    /** Strava puts ten blanks before the first tag. */
    @Test
    void blanksBeforeTheFirstTagDoNoHarm() throws IOException {
        assertThat(activities(("          " + Files.text("garmin.tcx")).getBytes(StandardCharsets.UTF_8)))
                .hasSize(1);
    }

    @Test
    void anAppleExportHasItsDocumentTypePassedOver_andItsWorkoutsRead() throws IOException {
        List<Recorded> found = activities(Files.sample("export.xml"));
        assertThat(found).extracting(Recorded::kind).containsExactly(Kind.WALK, Kind.EXERCISES, Kind.RIDE);
        assertThat(found).extracting(Recorded::seconds).containsExactly(1891L, 1200L, 2700L);
        assertThat(found).extracting(Recorded::heartRate).containsExactly(104, null, null);
        assertThat(found.getFirst().metres()).isEqualTo(2510);
        // Where it was, and not where the server is.
        assertThat(found.get(1).start().text()).isEqualTo("2026-11-16T20:00:00-05:00");
    }

    @Test
    void ofAnAppleArchiveTheExportAloneIsRead() throws IOException {
        byte[] zip = Files.zip(
                "apple_health_export/workout-routes/route_2026-11-15_9.34am.gpx",
                Files.sample("garmin.gpx"),
                "apple_health_export/export_cda.xml",
                "<ClinicalDocument/>".getBytes(StandardCharsets.UTF_8),
                "apple_health_export/Exportación.xml",
                Files.sample("export.xml"),
                "apple_health_export/electrocardiograms/ecg.csv",
                new byte[] {1, 2, 3});
        assertThat(activities(zip)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void fitIsReadInEitherOrderOfItsBytes(boolean big) throws IOException {
        List<Recorded> found = activities(walk(big).bytes());
        assertThat(found).hasSize(1);
        Recorded walk = found.getFirst();
        assertThat(walk.kind()).isEqualTo(Kind.WALK);
        assertThat(walk.start().text()).isEqualTo("2026-11-18T08:30:00+01:00");
        assertThat(walk.seconds()).isEqualTo(1800);
        assertThat(walk.heartRate()).isEqualTo(105);
        assertThat(walk.metres()).isEqualTo(2250);
    }

    /** A walk with points whose times are short, a text and a field of somebody else's, and no mean heart rate. */
    static FitWriter walk(boolean big) {
        long start = FitWriter.time("2026-11-18T07:30:00Z");
        return new FitWriter(big)
                .message(FitWriter.FILE_ID, 0, 1, 4, 1, 2, 1, 4, 4, start)
                .message(FitWriter.RECORD, 253, 4, start, 3, 1, 100)
                .compressed(FitWriter.RECORD, 3, 105, 0xFF, 110)
                .withMore(
                        FitWriter.SESSION,
                        253,
                        4,
                        start + 1900,
                        2,
                        4,
                        start,
                        5,
                        1,
                        11,
                        6,
                        1,
                        0,
                        7,
                        4,
                        1_900_000,
                        8,
                        4,
                        1_800_000,
                        9,
                        4,
                        225_000,
                        16,
                        1,
                        0xFF);
    }

    @Test
    void aFitFileMayHoldSeveralSports_andComePackedByGarminOrStrava() throws IOException {
        long start = FitWriter.time("2026-07-18T07:30:00Z");
        byte[] fit = new FitWriter(false)
                .message(FitWriter.FILE_ID, 0, 1, 4)
                .message(FitWriter.SESSION, 2, 4, start, 5, 1, 2, 7, 4, 600_000, 16, 1, 121)
                .message(FitWriter.SESSION, 2, 4, start + 600, 5, 1, 1, 7, 4, 300_000)
                .bytes();
        List<Recorded> found = activities(Files.zip("16023456789_ACTIVITY.fit", fit));
        assertThat(found).extracting(Recorded::kind).containsExactly(Kind.RIDE, Kind.RUN);
        assertThat(found).extracting(Recorded::heartRate).containsExactly(121, null);
        // In summer.
        assertThat(found.getFirst().start().text()).isEqualTo("2026-07-18T09:30:00+02:00");
        assertThat(activities(Files.gzip(fit))).isEqualTo(found);
        assertThat(activities(Files.gzip(Files.sample("garmin.tcx")))).hasSize(1);
    }

    @Test
    void theSameStartHasTheSameId_inWhicheverFormat() throws IOException {
        assertThat(activities(walk(false).bytes()).getFirst().id())
                .isEqualTo(activities(Files.sample("garmin.gpx")).getFirst().id())
                .isNotEqualTo(activities(Files.sample("garmin.tcx")).getFirst().id());
    }

    @Test
    void otherEncodingsAreReadWhereTheFileNamesThem() throws IOException {
        String text = Files.text("garmin.gpx").replace("Morning Walk", "Paseo de mañana");
        byte[] latin =
                text.replace("encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\"").getBytes(StandardCharsets.ISO_8859_1);
        byte[] wide = text.replace("encoding=\"UTF-8\"", "encoding=\"UTF-16\"").getBytes(StandardCharsets.UTF_16);
        assertThat(activities(latin)).hasSize(1);
        assertThat(activities(wide)).hasSize(1);
        assertThat(activities(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)))
                .hasSize(1);
    }

    @Test
    void aHeartRateThatNoHeartHasIsNotKept() throws IOException {
        String text = Files.text("export.xml").replace("average=\"104.482\"", "average=\"7\"");
        assertThat(activities(text.getBytes(StandardCharsets.UTF_8)).getFirst().heartRate())
                .isNull();
    }
}
