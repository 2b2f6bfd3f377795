package org.birddog.library.figure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** The moving picture is small: under ten thousand bytes, compressed. */
public record FigureSize() implements FigureCheck {

    private static final int MOST = 10_000;

    @Override
    public String name() {
        return "figure-size";
    }

    @Override
    public void check(FigureFile file, @Nullable Shown shown, Report report) {
        String drawn = file.drawing(shown == null ? List.of() : shown.targets()).moving(file.id(), file.id());
        int size = compressed(drawn);
        if (size > MOST) {
            report.fault(
                    file.part().at("motion"),
                    "the moving picture is " + size + " bytes compressed, more than " + MOST,
                    "Maybe it moves through fewer poses.");
        }
    }

    private static int compressed(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.size();
    }
}
