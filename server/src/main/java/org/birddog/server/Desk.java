package org.birddog.server;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.birddog.coach.Coach;
import org.birddog.coach.advice.Advice;
import org.birddog.wire.AdviceWriter;
import org.birddog.wire.Case;
import org.birddog.wire.CaseReader;
import org.birddog.wire.JsonWriter;
import org.birddog.wire.WireException;
import org.jspecify.annotations.Nullable;

/** Answers one line: bytes in, bytes out. One serves all threads. */
final class Desk {

    private static final int USUAL_ANSWER = 256 * 1024;
    private static final int LARGEST_KEPT = 4 * 1024 * 1024;

    /** Each thread's builder, used again and again; a huge one is let go. */
    private static final ThreadLocal<StringBuilder> BUILDERS =
            ThreadLocal.withInitial(() -> new StringBuilder(USUAL_ANSWER));

    private final Coach coach;
    private final AdviceWriter writer;
    private final PrintStream complaints;

    Desk(Coach coach, PrintStream complaints) {
        this.coach = coach;
        this.writer = new AdviceWriter(coach.content(), Coach.VERSION);
        this.complaints = complaints;
    }

    /** What stands in the place of one line. */
    static final class Answer {
        private final byte[] line;
        private final boolean good;

        private Answer(byte[] line, boolean good) {
            this.line = line;
            this.good = good;
        }

        /** Whether it is advice. */
        boolean isGood() {
            return good;
        }

        /** Writes it with its line feed. */
        void writeTo(OutputStream out) throws IOException {
            out.write(line);
        }
    }

    /** The answer to a line, or null to one that is blank. */
    @Nullable
    Answer answer(byte[] line) {
        return isBlank(line) ? null : answer(line, new String(line, StandardCharsets.UTF_8));
    }

    /** The answer to a line that was too long to be read. */
    Answer tooLong() {
        return fault("", new WireException("", "a line may be at most 64 MiB long"));
    }

    private Answer answer(byte[] bytes, String line) {
        try {
            // The sign for what is not UTF-8 may also have been sent as such: then every byte is looked at.
            if (line.indexOf('\uFFFD') >= 0) {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            }
            Case asked = CaseReader.read(line);
            Advice advice = coach.advise(asked.diary(), asked.today(), asked.hour());
            StringBuilder text = builder();
            writer.write(new JsonWriter(text), asked.id(), advice);
            return new Answer(bytes(text), true);
        } catch (WireException e) {
            return fault(line, e);
        } catch (CharacterCodingException e) {
            return fault(line, new WireException("", "expected text in UTF-8"));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // A defect of ours on one line must not cost the answers to all others.
            complaints.println("birddog coach failed on a line; please report it: " + e);
            return fault(line, new WireException("", "no advice: Birddog itself failed on this case"));
        }
    }

    private Answer fault(String line, WireException fault) {
        StringBuilder text = builder();
        CaseReader.writeFault(new JsonWriter(text), line, fault);
        return new Answer(bytes(text), false);
    }

    private StringBuilder builder() {
        StringBuilder builder = BUILDERS.get();
        if (builder.capacity() > LARGEST_KEPT) {
            BUILDERS.remove();
            builder = BUILDERS.get();
        }
        builder.setLength(0);
        return builder;
    }

    private static byte[] bytes(StringBuilder text) {
        return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
