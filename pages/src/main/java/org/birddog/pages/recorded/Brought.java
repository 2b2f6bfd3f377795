package org.birddog.pages.recorded;

import java.util.List;

/** What became of a file that somebody brought: the activities in it, or why it is not taken. */
public sealed interface Brought {

    /**
     * A file that was read to its end.
     *
     * @param activities in any order, possibly none; some may be doubles of others
     */
    record Read(List<Recorded> activities) implements Brought {}

    /** A file of which nothing is taken, for one reason. */
    record Refused(Fault fault) implements Brought {}
}
