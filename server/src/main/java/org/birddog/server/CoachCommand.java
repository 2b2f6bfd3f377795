package org.birddog.server;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import org.birddog.coach.Coach;

/**
 * {@code ./birddog coach}: cases in, advice out, one JSON object a line, in the same order. A line that is
 * no case gets an error in its place. With {@code --explain} or {@code --what-if} it is one case in and a
 * page of plain text out. It starts no web framework.
 */
public final class CoachCommand {

    /** Every line was answered with advice. */
    public static final int GOOD = 0;

    /** At least one line was not. */
    public static final int BAD_LINE = 1;

    /** The command line was not understood; nothing was read. */
    public static final int BAD_USAGE = 2;

    /**
     * Nobody reads the advice any more; the status that a shell gives to a program ended by a broken
     * pipe.
     */
    public static final int BROKEN_PIPE = 141;

    private CoachCommand() {}

    /** Answers standard input on standard output. */
    @SuppressWarnings("SystemExitOutsideMain")
    public static void main(String[] args) {
        // The bare descriptors: System.in and System.out would buffer and count every line a second time.
        int status =
                run(args, new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out), System.err);
        System.exit(status);
    }

    /**
     * Answers one stream on another: every line of it, or the one case that it holds.
     *
     * @param complaints what is wrong with the command itself, and with a case that a page was asked for;
     *     never advice
     * @return the exit status
     */
    public static int run(String[] args, InputStream in, OutputStream out, PrintStream complaints) {
        try {
            Question question = Question.of(args);
            return question == null ? stream(in, out, complaints) : new CasePage(question, complaints).answer(in, out);
        } catch (UsageException e) {
            complaints.println(e.getMessage());
            return BAD_USAGE;
        } catch (IOException e) {
            String message = String.valueOf(e.getMessage());
            if (message.contains("Broken pipe")) {
                return BROKEN_PIPE;
            }
            complaints.println("birddog coach stopped: " + message + ".");
            return BAD_LINE;
        }
    }

    private static int stream(InputStream in, OutputStream out, PrintStream complaints) throws IOException {
        Desk desk = new Desk(Coach.of(BundledContent.read()), complaints);
        try (Pipeline pipeline = new Pipeline(desk, in)) {
            return pipeline.answer(out) ? GOOD : BAD_LINE;
        }
    }
}
