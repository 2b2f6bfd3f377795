package org.birddog.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.birddog.coach.content.Content;
import org.birddog.wire.ContentCodec;

/** The content that was checked and bundled when this Birddog was built. */
final class BundledContent {

    private static final String PLACE = "/birddog/content.json";

    private BundledContent() {}

    static Content read() {
        try (InputStream bundle = BundledContent.class.getResourceAsStream(PLACE)) {
            if (bundle == null) {
                throw new IllegalStateException("This Birddog was built without its content (" + PLACE + ").");
            }
            return ContentCodec.read(new String(bundle.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The content could not be read.", e);
        }
    }
}
