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
 * no case gets an error in its place. It starts no web framework.
 */
public final class CoachCommand {

    /** Every line was answered with advice. */
    public static final int GOOD = 0;

    /** At least one line was not. */
    public static final int BAD_LINE = 1;

    /** The command line was not understood. */
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
     * Answers every line of one stream on another.
     *
     * @param complaints what is wrong with the command itself; never advice
     * @return the exit status
     */
    public static int run(String[] args, InputStream in, OutputStream out, PrintStream complaints) {
        if (args.length > 0) {
            complaints.println("birddog coach does not know \"" + args[0]
                    + "\"; it reads cases from standard input and takes no options.");
            return BAD_USAGE;
        }
        Desk desk = new Desk(Coach.of(BundledContent.read()), complaints);
        try (Pipeline pipeline = new Pipeline(desk, in)) {
            return pipeline.answer(out) ? GOOD : BAD_LINE;
        } catch (IOException e) {
            String message = String.valueOf(e.getMessage());
            if (message.contains("Broken pipe")) {
                return BROKEN_PIPE;
            }
            complaints.println("birddog coach stopped: " + message + ".");
            return BAD_LINE;
        }
    }
}
