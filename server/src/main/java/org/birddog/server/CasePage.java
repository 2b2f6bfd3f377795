package org.birddog.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import org.birddog.coach.Coach;
import org.birddog.pages.explain.Difference;
import org.birddog.pages.explain.Explanation;
import org.birddog.pages.words.Sayings;
import org.birddog.wire.Case;
import org.birddog.wire.CaseReader;
import org.birddog.wire.JsonReader;
import org.birddog.wire.WireException;

/** Answers a question about one case with a page of plain text. It reads, prints, and keeps nothing. */
final class CasePage {

    private final Question question;
    private final PrintStream complaints;

    CasePage(Question question, PrintStream complaints) {
        this.question = question;
        this.complaints = complaints;
    }

    /**
     * Answers about the case that a stream holds.
     *
     * @return the exit status
     */
    int answer(InputStream in, OutputStream out) throws IOException {
        byte[] page;
        try {
            page = page(read(in)).getBytes(StandardCharsets.UTF_8);
        } catch (WireException e) {
            complaints.println("birddog coach: " + e.getMessage() + ".");
            return CoachCommand.BAD_LINE;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            complaints.println("birddog coach failed on this case; please report it: " + e);
            return CoachCommand.BAD_LINE;
        }
        out.write(page);
        out.flush();
        return CoachCommand.GOOD;
    }

    private String page(Case asked) {
        Coach coach = Coach.of(BundledContent.read());
        SortedMap<String, Sayings> languages =
                Sayings.in(BundledContent.wordings(), coach.content(), BundledContent.lessons());
        return question.supposed() == null
                ? Explanation.of(coach, languages, asked)
                : Difference.of(coach, languages, asked, question.supposed());
    }

    private static Case read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(Pipeline.LONGEST_LINE + 1);
        if (bytes.length > Pipeline.LONGEST_LINE) {
            throw new WireException("", "a case may be at most 64 MiB long");
        }
        String text = text(bytes);
        if (text.isBlank()) {
            throw new WireException("", "expected one case on standard input, got nothing");
        }
        refuseMore(text);
        return CaseReader.read(text);
    }

    /** A page is about one person; whoever sends more must not take it for the page of another. */
    private static void refuseMore(String text) {
        JsonReader reader = new JsonReader(text);
        reader.skip();
        try {
            reader.end();
        } catch (WireException e) {
            throw new WireException("", "expected one case, got more behind it");
        }
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new WireException("", "expected text in UTF-8");
        }
    }
}
