package org.birddog.pages.turn;

import org.birddog.coach.diary.Entry;
import org.birddog.pages.words.PlainDay;
import org.jspecify.annotations.Nullable;

/** What is said to somebody whose diary is ahead of the clock: one of the two is wrong. */
final class ClockNotice {

    /** Whoever flies west over the line of dates is a day behind their own diary, and all is well. */
    private static final int DAYS_OF_A_JOURNEY = 1;

    private ClockNotice() {}

    /** The notice, or null where the diary ends before tomorrow is over. */
    static @Nullable String of(Turn turn) {
        int last = Integer.MIN_VALUE;
        for (Entry entry : turn.entries()) {
            last = Math.max(last, entry.at().day());
        }
        return last <= turn.now().day() + DAYS_OF_A_JOURNEY
                ? null
                : turn.say()
                        .of(
                                "layout.clock",
                                "today",
                                PlainDay.ofYear(turn.say(), turn.now().day()),
                                "last",
                                PlainDay.ofYear(turn.say(), last));
    }
}
