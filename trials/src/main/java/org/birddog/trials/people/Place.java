package org.birddog.trials.people;

import org.birddog.coach.content.DoseLadder;

/** Where one exercise stands on its ladder, moved by the contract's words and none of the coach's code. */
final class Place {

    private static final int LONG_BREAK = 28;
    private static final int MIDDLE_BREAK = 14;
    private static final int SHORT_BREAK = 7;
    private static final int AFTER_LONG_BREAK = 60;
    private static final int AMBERS = 3;
    private static final int ALL = 100;
    private static final int THREE_QUARTERS = 75;
    private static final int HALF = 50;
    static final int GREENS = 2;
    static final int GREENS_IN_FEAR = 3;

    final DoseLadder ladder;
    int rung;
    /** The rung when it was last done, before what that made of it. */
    int rungThen;

    int lastDay;
    Taken last = Taken.GREEN;
    Asked askedThen;
    private int shareThen;
    private boolean wasDone;
    private int enough;
    private int greens;
    private int ambers;

    Place(DoseLadder ladder) {
        this.ladder = ladder;
        rung = ladder.start();
        rungThen = rung;
        enough = ladder.top();
        askedThen = Asked.of(ladder, rung, 100, Asked.ANY);
    }

    Place(Place other) {
        ladder = other.ladder;
        rung = other.rung;
        rungThen = other.rungThen;
        lastDay = other.lastDay;
        last = other.last;
        askedThen = other.askedThen;
        shareThen = other.shareThen;
        wasDone = other.wasDone;
        enough = other.enough;
        greens = other.greens;
        ambers = other.ambers;
    }

    /**
     * What it asks for: its rung or a share of that, and however that came about no more than what was asked last,
     * unless that was taken GREEN; then by one rung more, or from half to three quarters, or from there to all.
     */
    Asked asked(int share, int most) {
        Asked asked = Asked.of(ladder, rung, share, most);
        if (!wasDone) {
            return asked;
        }
        if (last != Taken.GREEN) {
            return askedThen.volume() < asked.volume() ? askedThen : asked;
        }
        if (shareThen == HALF) {
            Asked more = Asked.of(ladder, rung, THREE_QUARTERS, most);
            return more.volume() < asked.volume() ? more : asked;
        }
        return shareThen == ALL ? oneMore(asked) : asked;
    }

    private Asked oneMore(Asked asked) {
        for (int each = 0; each <= ladder.top(); each++) {
            Asked next = Asked.of(ladder.dose(each));
            if (next.volume() > askedThen.volume()) {
                return next.volume() < asked.volume() ? next : asked;
            }
        }
        return asked;
    }

    /** A break takes it down; one of four weeks to the highest rung within a share of its dose. */
    void rest(int days) {
        if (days >= LONG_BREAK) {
            int limit = Asked.of(ladder.dose(rung)).volume() * AFTER_LONG_BREAK;
            int lower = rung;
            while (lower > 0 && Asked.of(ladder.dose(lower)).volume() * 100 > limit) {
                lower--;
            }
            fall(lower);
        } else if (days >= SHORT_BREAK) {
            fall(rung - (days >= MIDDLE_BREAK ? 2 : 1));
        }
    }

    /**
     * Ends a day on which it was done.
     *
     * @param taken how, the worst of that day
     * @param mayRise whether a good day counts
     * @param wanted good days in a row that make a rise
     */
    void settle(int day, Taken taken, Asked asked, int share, boolean mayRise, int wanted) {
        rungThen = rung;
        askedThen = asked;
        shareThen = share;
        wasDone = true;
        lastDay = day;
        last = taken;
        int wasAmber = ambers;
        ambers = last == Taken.AMBER ? wasAmber + 1 : 0;
        if (last.compareTo(Taken.DOWN) >= 0 || ambers == AMBERS) {
            fall(rung - 1);
            ambers = 0;
        }
        greens = last == Taken.GREEN && mayRise ? greens + 1 : 0;
        if (greens >= wanted) {
            rung = Math.min(enough, rung + 1);
            greens = 0;
        }
    }

    /** It was told on a day without it that it hurt: it comes back lower than what was done last. */
    void hurt() {
        last = Taken.STOP;
        ambers = 0;
        fall(Math.min(rung, rungThen) - 1);
    }

    /** It is climbed to a rung and no higher; where it was higher, it comes down. */
    void enough(int highest) {
        enough = highest;
        rung = Math.min(rung, enough);
    }

    private void fall(int to) {
        rung = Math.max(0, Math.min(rung, to));
        greens = 0;
    }
}
