package org.birddog.coach.ladder;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.birddog.coach.content.Dose;
import org.birddog.coach.content.DoseLadder;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Reason;
import org.jspecify.annotations.Nullable;

/** Where one exercise stands while the diary is folded. */
final class Progress {

    private static final int WHOLE = 100;

    final String exercise;
    final DoseLadder ladder;
    /** Percent of the ladder's dose that comes between half and all of it after a flare. */
    private final int returnShare;
    /** The rung that is enough for this person for now; it is not climbed above. */
    private int enough;

    int rung;
    /** The rung when it was last done, before what that made of it. */
    private int rungThen;

    int lastDay;
    /** Percent of the ladder's dose when the exercise was last done, or 0 where it never was. */
    private int lastShare;
    /** What the ladder prescribed when the exercise was last done. */
    Dose lastPrescribed;
    /** Why the rung last moved since then, or null where it did not. */
    @Nullable
    Reason lastMove;
    /** Whether the last response was good enough to hold the dose only. */
    Response lastResponse = Response.GREEN;

    String lastSession = "";
    /** The last answer of {@link #prescribed}: a year asks it thousands of times, mostly for the same. */
    private @Nullable Dose remembered;

    /** The last answer of {@link #mostNow}. */
    private @Nullable Dose most;

    private int rememberedRung;
    private int rememberedShare;
    private int rememberedReps;
    private @Nullable Dose rememberedMost;
    /** Whether the last answer of it was less than the rung. */
    private boolean rememberedLess;

    /** Whether less than the rung was asked when the exercise was last done. */
    private boolean askedLess;

    private final List<Training.Move> moves = new ArrayList<>();
    private int greens;
    private int ambers;
    /** The worst response on the day that is being judged; null between days. */
    private @Nullable Response worst;

    /** The last session of that day with it. */
    private String session = "";

    Progress(String exercise, DoseLadder ladder, int returnShare) {
        this.exercise = exercise;
        this.ladder = ladder;
        this.returnShare = returnShare;
        this.rung = ladder.start();
        this.rungThen = rung;
        this.lastPrescribed = ladder.dose(rung);
        this.enough = ladder.top();
    }

    /** Sets the rung that is enough from now on. Where more was reached, it is taken down to it. */
    void enough(int highest, int day) {
        enough = highest;
        if (rung > enough) {
            move(day, enough, new Reason("enough-for-posture", List.of(Evidence.of("exercise", exercise, null))));
        }
    }

    /**
     * What the next dose may not pass, whatever limit has ended since, or null where nothing of the kind holds. After
     * anything but GREEN it is what was asked then. After GREEN it is one rung more; and three quarters of the rung's
     * after half of it, the whole after three quarters, as a flare ends (contract.md "Response", "Flare").
     */
    private @Nullable Dose mostNow() {
        // The rung itself keeps to this wherever all of it was asked.
        if (!askedLess) {
            return null;
        }
        if (lastResponse != Response.GREEN) {
            return lastPrescribed;
        }
        if (lastShare < returnShare) {
            return ladder.share(rung, returnShare);
        }
        if (lastShare < WHOLE) {
            return null;
        }
        int next = 0;
        while (next < ladder.top() && ladder.dose(next).volume() <= lastPrescribed.volume()) {
            next++;
        }
        return ladder.dose(next);
    }

    /**
     * The day's dose: the rung's, or a share of it, and no more than {@link #mostNow}.
     *
     * @param share percent
     * @param mostReps the most repetitions a side
     */
    Dose prescribed(int share, int mostReps) {
        if (remembered == null
                || rememberedRung != rung
                || rememberedShare != share
                || rememberedReps != mostReps
                || !Objects.equals(rememberedMost, most)) {
            Dose dose = ladder.within(rung, share, mostReps, Integer.MAX_VALUE);
            remembered = most == null ? dose : ladder.notAbove(dose, most, mostReps, Integer.MAX_VALUE);
            rememberedRung = rung;
            rememberedShare = share;
            rememberedReps = mostReps;
            rememberedMost = most;
            rememberedLess = remembered.volume() < ladder.dose(rung).volume();
        }
        return remembered;
    }

    /** A break that ended on a day takes the dose down; it never raises it. */
    void rest(int day, int days, int steps, int share) {
        int lower = steps > 0 ? ladder.below(rung, steps) : Math.max(0, ladder.rungWithin(rung, share));
        move(day, lower, new Reason("after-a-break", List.of(Evidence.of("days", days, null))));
        greens = 0;
    }

    /**
     * Notes how it was taken in one session of the day that is being judged.
     *
     * @return whether it is the first of that day
     */
    boolean note(Response response, String inSession) {
        boolean first = worst == null;
        worst = worst == null ? response : worst.worse(response);
        session = inSession;
        return first;
    }

    /**
     * It was told on a day that it hurt: while that day is being judged, or on one without it. What hurt is what was
     * last done, so it comes back lower than that, whatever good sessions made of the rung since.
     */
    void hurt(int day, String report) {
        if (worst != null) {
            note(Response.STOP, report);
            return;
        }
        lastResponse = Response.STOP;
        session = report;
        lastSession = report;
        down(day, Math.min(rung, rungThen), "pain-stop");
        most = mostNow();
    }

    /**
     * Ends the day that is being judged.
     *
     * @param share percent of the ladder's dose that was asked on that day
     * @param mostReps the most repetitions a side on that day
     */
    void settle(int day, int share, int mostReps, boolean morning, boolean mayRise, Steps steps) {
        lastPrescribed = prescribed(share, mostReps);
        askedLess = rememberedLess;
        lastShare = share;
        rungThen = rung;
        lastMove = null;
        lastDay = day;
        if (worst != null) {
            respond(worst, morning, mayRise, steps);
        }
        worst = null;
        most = mostNow();
    }

    /**
     * What a day's response makes of the rung: one variable, one step at most.
     *
     * @param mayRise whether a good response counts towards a rise
     * @param steps the numbers of the pages step-up and step-down
     */
    private void respond(Response response, boolean morning, boolean mayRise, Steps steps) {
        lastResponse = response;
        lastSession = session;
        switch (response) {
            case STOP -> down(lastDay, rung, "pain-stop");
            case DOWN -> down(lastDay, rung, morning ? "next-morning" : "step-down");
            case AMBER -> {
                greens = 0;
                if (++ambers >= steps.ambers()) {
                    down(lastDay, rung, "step-down");
                }
            }
            case UNKNOWN -> {
                greens = 0;
                ambers = 0;
            }
            case GREEN -> {
                ambers = 0;
                greens = mayRise ? greens + 1 : 0;
                if (greens >= steps.greens()) {
                    move(lastDay, Math.min(enough, rung + 1), reason("step-up"));
                    greens = 0;
                }
            }
        }
    }

    /** Where it stands today. */
    Training.Standing standing() {
        return new Training.Standing(
                rung, lastDay, lastPrescribed, most, lastMove, lastResponse, lastSession, List.copyOf(moves));
    }

    /** How many good responses are needed to rise, and how many doubtful ones to fall. */
    record Steps(int greens, int ambers) {}

    /** One step below a rung. */
    private void down(int day, int from, String rule) {
        move(day, ladder.below(from, 1), reason(rule));
        greens = 0;
        ambers = 0;
    }

    private void move(int day, int to, Reason reason) {
        if (to != rung) {
            moves.add(new Training.Move(day, rung, to, reason));
            rung = to;
            lastMove = reason;
            most = mostNow();
        }
    }

    private Reason reason(String rule) {
        return new Reason(rule, List.of(Evidence.of("exercise", exercise, session)));
    }
}
