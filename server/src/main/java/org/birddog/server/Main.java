package org.birddog.server;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServer;

/** {@code ./birddog serve}: the web app on the JVM. */
public final class Main {

    /** It serves, until the process is told to end. */
    public static final int SERVING = 0;

    /** It could not start. */
    public static final int FAILED = 1;

    /** The command line was not understood. */
    public static final int BAD_USAGE = 2;

    private Main() {}

    /** Starts the server; see {@link Settings#of} for what may be chosen. */
    @SuppressWarnings("SystemExitOutsideMain")
    public static void main(String[] args) {
        int status = start(args, System.getenv(), System.err);
        if (status != SERVING) {
            System.exit(status);
        }
    }

    /**
     * Starts the server.
     *
     * @param said one sentence: where it serves, or why it does not
     * @return the exit status, or {@link #SERVING}
     */
    static int start(String[] args, Map<String, String> environment, PrintStream said) {
        try {
            Settings settings = Settings.of(args, environment);
            refuseBusyPort(settings.port());
            WebServer server =
                    Objects.requireNonNull(Application.start(settings).getWebServer());
            said.println("Birddog is ready: http://" + Settings.ADDRESS + ":" + server.getPort());
            return SERVING;
        } catch (UsageException e) {
            said.println(e.getMessage());
            return BAD_USAGE;
        } catch (IOException | RuntimeException e) {
            said.println(why(e));
            return FAILED;
        }
    }

    /** Asks for the port first: cheaper than to find out at the end of a start. */
    private static void refuseBusyPort(int port) throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral(Settings.ADDRESS), port));
        } catch (IOException e) {
            throw new IOException(portTaken(port, String.valueOf(e.getMessage())), e);
        }
    }

    private static String portTaken(int port, String reason) {
        return "Birddog cannot use port " + port + " (" + reason + "): end the program that has it,"
                + " or choose another with --port N.";
    }

    private static String why(Exception failure) {
        Throwable deepest = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StoreException || failure instanceof IOException) {
                return String.valueOf(cause.getMessage());
            }
            if (cause instanceof PortInUseException taken) {
                return portTaken(taken.getPort(), "it is in use");
            }
            deepest = cause;
        }
        return "Birddog could not start: " + deepest;
    }
}
