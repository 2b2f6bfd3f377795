package org.birddog.server.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.birddog.pages.recorded.Brought;
import org.birddog.pages.recorded.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are cut off, damaged, no such files at all, or made to do harm: each is refused, with the reason. */
class BrokenFileTest {

    private static final long MUCH = 200_000_000;
    private static final int MIB = 1024 * 1024;

    private static Fault fault(byte[] file) throws IOException {
        return fault(new ByteArrayInputStream(file));
    }

    private static Fault fault(String file) throws IOException {
        return fault(file.getBytes(StandardCharsets.UTF_8));
    }

    private static Fault fault(InputStream in) throws IOException {
        Brought brought = Files.read(in);
        assertThat(brought).isInstanceOf(Brought.Refused.class);
        return ((Brought.Refused) brought).fault();
    }

    private static byte[] half(byte[] file) {
        return Arrays.copyOf(file, file.length / 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"garmin.gpx", "strava.gpx", "garmin.tcx", "export.xml"})
    void aTextThatIsCutOffSaysSo(String name) throws IOException {
        byte[] file = Files.sample(name);
        assertThat(fault(half(file))).isEqualTo(Fault.CUT_OFF);
        assertThat(fault(Arrays.copyOf(file, file.length - 5))).isEqualTo(Fault.CUT_OFF);
    }

    @Test
    void whatIsPackedAndCutOffSaysSo() throws IOException {
        assertThat(fault(half(Files.gzip(Files.sample("garmin.tcx"))))).isEqualTo(Fault.CUT_OFF);
        assertThat(fault(half(Files.zip("apple_health_export/export.xml", Files.sample("export.xml")))))
                .isEqualTo(Fault.CUT_OFF);
        byte[] fit = ActivityFileTest.walk(false).bytes();
        assertThat(fault(half(fit))).isEqualTo(Fault.CUT_OFF);
        // A watch that was switched off had no time to write the size.
        byte[] unfinished = fit.clone();
        Arrays.fill(unfinished, 4, 8, (byte) 0);
        assertThat(fault(unfinished)).isEqualTo(Fault.CUT_OFF);
    }

    @Test
    void whatIsDamagedSaysSo() throws IOException {
        assertThat(fault(Files.text("garmin.gpx").replace("</trkseg>", "</trkseq>")))
                .isEqualTo(Fault.BROKEN);
        assertThat(fault(Files.text("garmin.tcx").replace("Sport=\"Running\"", "Sport=Running")))
                .isEqualTo(Fault.BROKEN);
        byte[] fit = ActivityFileTest.walk(false).bytes();
        fit[30] ^= 1;
        assertThat(fault(fit)).isEqualTo(Fault.BROKEN);
    }

    /** Any single byte of a FIT file turned about is found by its checksum, or the file is another one. */
    @Test
    void noByteOfAFitFileCanBeTurnedUnseen() throws IOException {
        byte[] fit = ActivityFileTest.walk(true).bytes();
        for (int place = 0; place < fit.length; place++) {
            byte[] turned = fit.clone();
            turned[place] ^= 0x10;
            assertThat(fault(turned)).as("byte " + place).isIn(Fault.BROKEN, Fault.CUT_OFF, Fault.UNKNOWN);
        }
    }

    /** Whatever stands behind a good head and before a good checksum, it ends in an answer. */
    @Test
    void nothingInAFitFileEndsInAnythingButAnAnswer() throws IOException {
        long seed = 20261120;
        Random random = new Random(seed);
        for (int i = 0; i < 3_000; i++) {
            FitWriter writer = ActivityFileTest.walk(random.nextBoolean());
            for (int j = random.nextInt(40); j > 0; j--) {
                writer.raw(random.nextInt(256));
            }
            assertThat(Files.read(writer.bytes()))
                    .as("seed " + seed + ", file " + i)
                    .isNotNull();
        }
    }

    @Test
    void lettersOfAnotherEncodingThanTheNamedSaySo() throws IOException {
        String text = Files.text("garmin.gpx").replace("Morning Walk", "Paseo de mañana");
        assertThat(fault(text.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(Fault.ENCODING);
        assertThat(fault(text.replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_8)))
                .isIn(Fault.ENCODING, Fault.BROKEN);
        assertThat(fault(text.replace("UTF-8", "KLINGON"))).isIn(Fault.ENCODING, Fault.BROKEN);
    }

    @Test
    void whatIsNoSuchFileSaysSo() throws IOException {
        byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0};
        assertThat(fault(jpeg)).isEqualTo(Fault.UNKNOWN);
        assertThat(fault("{\"kind\":\"activity\"}")).isEqualTo(Fault.UNKNOWN);
        assertThat(fault("<!DOCTYPE html><html><body>Sign in</body></html>")).isEqualTo(Fault.UNKNOWN);
        assertThat(fault("")).isEqualTo(Fault.NOTHING);
        assertThat(fault(" \r\n\t ")).isEqualTo(Fault.NOTHING);
        assertThat(fault(Files.zip("holiday.jpg", jpeg))).isEqualTo(Fault.NO_EXPORT);
        assertThat(fault(Files.zip("a.zip", Files.zip("export.xml", Files.sample("export.xml")))))
                .isEqualTo(Fault.NO_EXPORT);
    }

    @Test
    void aPlanIsNoActivity() throws IOException {
        assertThat(fault("<gpx><rte><rtept lat='1' lon='2'/></rte></gpx>")).isEqualTo(Fault.NO_ACTIVITY);
        assertThat(fault("<gpx><trk><trkseg><trkpt lat='1' lon='2'/></trkseg></trk></gpx>"))
                .isEqualTo(Fault.NO_ACTIVITY);
        assertThat(fault(
                        "<gpx><trk><trkseg><trkpt lat='x' lon='y'><time>yesterday</time></trkpt></trkseg></trk></gpx>"))
                .isEqualTo(Fault.NO_ACTIVITY);
        assertThat(fault("<HealthData locale='en'><Workout workoutActivityType='HKWorkoutActivityTypeWalking'/>"
                        + "</HealthData>"))
                .isEqualTo(Fault.NO_ACTIVITY);
        byte[] course = new FitWriter(false).message(FitWriter.FILE_ID, 0, 1, 6).bytes();
        assertThat(fault(course)).isEqualTo(Fault.NO_ACTIVITY);
    }

    @Test
    void entitiesAreNotExpanded() throws IOException {
        String laughs = "<!DOCTYPE gpx [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]>";
        assertThat(fault(laughs + "<gpx><trk><name>&d;</name></trk></gpx>")).isEqualTo(Fault.ENTITIES);
        assertThat(fault(laughs + "<gpx version=\"&d;\"/>")).isIn(Fault.ENTITIES, Fault.BROKEN);
        assertThat(fault("<gpx><trk><name>&d;</name></trk></gpx>")).isIn(Fault.ENTITIES, Fault.BROKEN);
    }

    /** The file that is named there exists, and nothing of it is read, nor is it looked for. */
    @Test
    void nothingIsFetched() throws IOException {
        String file = Files.class.getResource("garmin.gpx").toString();
        assertThat(fault("<!DOCTYPE gpx [<!ENTITY x SYSTEM \"" + file + "\">]><gpx>&x;</gpx>"))
                .isEqualTo(Fault.ENTITIES);
        assertThat(fault("<!DOCTYPE gpx SYSTEM \"" + file + "\"><gpx/>")).isEqualTo(Fault.NO_ACTIVITY);
        assertThat(fault("<!DOCTYPE gpx [<!ENTITY % x SYSTEM \"" + file + "\"> %x;]><gpx/>"))
                .isEqualTo(Fault.NO_ACTIVITY);
    }

    /** Two hundred millions of bytes that are one step of the reader: few of them are read. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<gpx><!-- ",
                "<gpx creator=\" ",
                "<gpx ",
                "<gpx><?a ",
                "<gpx><![CDATA[ ",
                "<!DOCTYPE gpx [ ",
                "<HealthData><!-- ",
                "<HealthData locale=\" "
            })
    void aStepWithoutEndIsGivenUp(String head) throws IOException {
        Files.Endless file = new Files.Endless(head, " ", MUCH);
        assertThat(fault(file)).isEqualTo(Fault.TOO_LARGE);
        assertThat(file.given()).isLessThan(2L * MIB);
    }

    @ParameterizedTest
    @CsvSource({"' ', TOO_LARGE", "'<gpx> ', TOO_LARGE", "'<gpx/> ', TOO_LARGE", "'<HealthData> ', TOO_LARGE"})
    void blanksWithoutEndAreGivenUp(String head, Fault fault) throws IOException {
        assertThat(fault(new Files.Endless(head, " ", MUCH))).isEqualTo(fault);
    }

    @Test
    void nestingWithoutEndIsGivenUp() throws IOException {
        assertThat(fault(new Files.Endless("<gpx>", "<a>", MUCH))).isEqualTo(Fault.BROKEN);
    }

    /** As soon as it is: a track at 64 MiB, a FIT file at 16. */
    @Test
    void whatIsLargerThanItMayBeIsGivenUp() throws IOException {
        Files.Endless track = new Files.Endless("<gpx>", "<a/>", MUCH);
        assertThat(fault(track)).isEqualTo(Fault.TOO_LARGE);
        assertThat(track.given()).isLessThan(65L * MIB);
        Files.Endless more = new Files.Endless("", "x", MUCH);
        byte[] fit = new FitWriter(false).bytes();
        assertThat(fault(new SequenceInputStream(new ByteArrayInputStream(fit), more)))
                .isEqualTo(Fault.TOO_LARGE);
        assertThat(more.given()).isLessThan(17L * MIB);
        assertThat(fault(new Files.Endless("<HealthData>", "<a/>", MUCH))).isEqualTo(Fault.TOO_LARGE);
    }

    /** A thousandth of what it unpacks to: no export is packed so well. */
    @Test
    void bombsAreGivenUp() throws IOException {
        byte[] blanks = new byte[64 * MIB];
        Arrays.fill(blanks, (byte) '\n');
        assertThat(fault(Files.zip("apple_health_export/export.xml", blanks))).isEqualTo(Fault.TOO_LARGE);
        assertThat(fault(Files.zip("apple_health_export/workout-routes/a.gpx", blanks)))
                .isEqualTo(Fault.TOO_LARGE);
        assertThat(fault(Files.zip("a.fit", blanks))).isEqualTo(Fault.TOO_LARGE);
        assertThat(fault(Files.gzip(blanks))).isEqualTo(Fault.TOO_LARGE);
    }

    @Test
    void anArchiveOfCountlessFilesIsGivenUp() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i <= 20_000; i++) {
                zip.putNextEntry(new ZipEntry("a/" + i));
                zip.closeEntry();
            }
        }
        assertThat(fault(bytes.toByteArray())).isEqualTo(Fault.TOO_LARGE);
    }

    /** What breaks off on its way is not called a broken file. */
    @Test
    void aLostConnectionIsNoFault() {
        InputStream lost =
                new SequenceInputStream(new ByteArrayInputStream(half(Files.sample("garmin.gpx"))), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("gone");
                    }

                    @Override
                    public int read(byte[] bytes, int from, int length) throws IOException {
                        return read();
                    }
                });
        assertThat(catchThrowable(() -> Files.read(lost)))
                .isInstanceOf(IOException.class)
                .hasMessage("gone");
    }
}
