package org.birddog.server.imports;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The ways in which the formats write when something was. */
final class Moments {

    private static final DateTimeFormatter APPLE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss Z", Locale.ROOT);

    private Moments() {}

    /** The date-time of an XML schema, in UTC where it says nothing else, or null where it is none. */
    static @Nullable OffsetDateTime ofSchema(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException _) {
            // Perhaps without an offset.
        }
        try {
            return LocalDateTime.parse(text).atOffset(ZoneOffset.UTC);
        } catch (DateTimeException _) {
            return null;
        }
    }

    /** A date-time as Apple writes it, with the offset of where it was, or null where it is none. */
    static @Nullable OffsetDateTime ofApple(@Nullable String text) {
        try {
            return text == null ? null : OffsetDateTime.parse(text, APPLE);
        } catch (DateTimeException _) {
            return null;
        }
    }
}
