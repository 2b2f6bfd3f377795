package org.birddog.pages.diary;

import org.birddog.pages.turn.Home;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.PlainDay;
import org.birddog.pages.words.Wording;

/** Where the diary is, said plainly: on the server or on this device, how safe it is there, and when it was copied. */
public record Where(Wording say, Home home) {

    /** A diary that is shorter than this many days can be told anew. */
    private static final int DAYS_WORTH_A_COPY = 7;

    /** Days after which a copy is old. */
    private static final int DAYS_OF_A_COPY = 30;

    /** Of a visit. */
    public static Where of(Turn turn) {
        return new Where(turn.say(), turn.home());
    }

    /** Where it is, in one sentence. */
    public String is() {
        return say.of(home.onDevice() ? "diary.where.device" : "diary.where.server");
    }

    /** Whether it may go by itself, in one sentence. */
    public String stays() {
        if (!home.onDevice()) {
            return say.of("diary.where.cookie");
        }
        return say.of(home.promised() ? "diary.where.promised" : "diary.where.may-go");
    }

    /** When it was last saved to a file here. */
    public String copied() {
        Integer day = home.copiedOn();
        return day == null
                ? say.of("diary.where.no-copy")
                : say.of("diary.where.copied", "day", PlainDay.ofYear(say, day));
    }

    /** Whether it is time for this person to save a copy. */
    public static boolean wantsCopy(Turn turn) {
        return !turn.diary().entries().isEmpty()
                && isCopyDue(
                        turn.home(),
                        turn.diary().entries().getFirst().at().day(),
                        turn.now().day());
    }

    /**
     * Whether only this device has a diary that is worth a copy, and no copy is new.
     *
     * @param first the day of its oldest entry, in days since 1970-01-01, as is today
     */
    public static boolean isCopyDue(Home home, int first, int today) {
        Integer copied = home.copiedOn();
        return home.onDevice()
                && today - first >= DAYS_WORTH_A_COPY
                && (copied == null || today - copied > DAYS_OF_A_COPY);
    }
}
