package org.birddog.server;

import org.birddog.wire.Supposition;
import org.birddog.wire.WireException;
import org.jspecify.annotations.Nullable;

/**
 * What {@code ./birddog coach} is asked about one case: why, or what if. Both at once is refused, since a whole page
 * about a day that nobody has could be taken for today's.
 *
 * @param supposed what is to be supposed, or null where the case itself is to be explained
 */
record Question(@Nullable Supposition supposed) {

    private static final String EXPLAIN = "--explain";
    private static final String WHAT_IF = "--what-if";

    /**
     * The question that words of the command line ask, or null where they ask none.
     *
     * @throws UsageException where they are not understood
     */
    static @Nullable Question of(String[] args) throws UsageException {
        if (args.length == 0) {
            return null;
        }
        boolean whatIf = args[0].equals(WHAT_IF);
        if (!whatIf && !args[0].equals(EXPLAIN)) {
            throw unknown(args[0]);
        }
        if (whatIf && args.length == 1) {
            throw new UsageException("birddog coach --what-if needs what is to be supposed, as in"
                    + " --what-if '{\"pregnancy-week\": 20}'.");
        }
        int taken = whatIf ? 2 : 1;
        if (args.length > taken) {
            throw isKnown(args[taken])
                    ? new UsageException("birddog coach takes one of --explain and --what-if, and it once.")
                    : unknown(args[taken]);
        }
        return new Question(whatIf ? supposed(args[1]) : null);
    }

    private static Supposition supposed(String keys) throws UsageException {
        try {
            return Supposition.of(keys);
        } catch (WireException e) {
            throw new UsageException("birddog coach --what-if takes keys of the profile: " + e.getMessage() + ".");
        }
    }

    private static boolean isKnown(String word) {
        return word.equals(EXPLAIN) || word.equals(WHAT_IF);
    }

    private static UsageException unknown(String word) {
        return new UsageException("birddog coach does not know \"" + word + "\"; it reads cases from standard input"
                + " and takes --explain, or --what-if with keys of the profile.");
    }
}
