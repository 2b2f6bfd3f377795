package org.birddog.trials.people;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.birddog.coach.vocabulary.ActivityLevel;
import org.birddog.coach.vocabulary.Aim;
import org.birddog.coach.vocabulary.Condition;
import org.birddog.coach.vocabulary.Equipment;
import org.birddog.coach.vocabulary.Like;
import org.birddog.coach.vocabulary.Settles;
import org.birddog.coach.vocabulary.Site;
import org.birddog.trials.check.BarTable;

/**
 * What a simulated person is like, drawn once from their seed.
 *
 * @param startDay the day on which they begin, in days since 1970-01-01
 * @param lifeDays how many days they are followed
 * @param usual their usual pain when they begin, 0 to 10
 * @param worst their worst, 0 to 10
 * @param pregnancyWeek in which they begin, 0 where they are not pregnant
 * @param constant how a {@link Kind#STEADY} person takes everything; {@link Taken#GREEN} for others
 * @param everyDay whether they also do the session of a rest day, and write it down
 * @param adherence sessions done of those planned, percent
 * @param checkIns mornings on which they check in, percent
 * @param honesty items whose pain and effort they tell and which they do in full, percent
 * @param sensitivity how much pain a load brings, 0 to 10
 */
record Temperament(
        Kind kind,
        int startDay,
        int lifeDays,
        int birthYear,
        List<Site> sites,
        int episodeDays,
        int usual,
        int worst,
        Settles settles,
        List<Condition> conditions,
        int pregnancyWeek,
        ActivityLevel activity,
        List<Equipment> equipment,
        int minutes,
        int days,
        Aim aim,
        List<Like> likes,
        boolean cautious,
        Taken constant,
        boolean everyDay,
        int adherence,
        int checkIns,
        int honesty,
        int sensitivity) {

    /** The course that their pain takes. */
    enum Kind {
        /** Takes everything well, does all that is planned, and gets better. */
        RESPONDER,
        /** Takes everything in the same way, always. */
        STEADY,
        /** Does all that is planned and never gets better. */
        UNCHANGING,
        /** Gets better on the whole, with good days and bad ones, mistakes and accidents. */
        LIVELY,
        /** The same with many flares. */
        FLARING,
        /** Pain starts easily and takes long to settle. */
        IRRITABLE,
        /** Gets worse. */
        WORSENING
    }

    private static final int MORE = 1;
    private static final int FIRST_DAY = 20_454;
    private static final int SHORTEST = 120;
    private static final int LONGEST = 730;
    private static final List<Integer> MINUTES = List.of(5, 10, 15, 20, 30);
    private static final List<Condition> HARMLESS =
            List.of(Condition.KNEE_PAIN, Condition.WRIST_PAIN, Condition.SHOULDER_PAIN, Condition.ARTHRITIS);

    /** Whether they do as planned and make no mistakes, so that what follows from the rules can be told beforehand. */
    boolean isPlain() {
        return kind == Kind.RESPONDER || kind == Kind.STEADY || kind == Kind.UNCHANGING;
    }

    /** Who a seed makes. */
    static Temperament of(Dice dice) {
        Kind kind = dice.percent(55) ? Kind.LIVELY : dice.any(Kind.values());
        boolean plain = kind == Kind.RESPONDER || kind == Kind.STEADY || kind == Kind.UNCHANGING;
        boolean irritable = kind == Kind.IRRITABLE;
        Dice more = dice.other(MORE);
        int usual = plain ? dice.between(2, 4) : dice.between(1, irritable ? 6 : 5);
        int worst = Math.min(10, usual + dice.between(0, irritable ? 4 : plain ? 1 : 3));
        return new Temperament(
                kind,
                FIRST_DAY + dice.between(0, 365),
                dice.between(SHORTEST, dice.oneIn(8) ? LONGEST : SHORTEST * 2),
                !plain && dice.oneIn(100) ? 2010 : dice.between(1945, 2004),
                sites(dice, plain),
                dice.between(5, 300),
                usual,
                worst,
                plain ? dice.any(List.of(Settles.UNDER_30_MINUTES, Settles.UNDER_2_HOURS)) : dice.any(Settles.values()),
                conditions(dice, more, plain),
                !plain && more.oneIn(15) ? more.between(4, 24) : 0,
                dice.any(ActivityLevel.values()),
                some(Equipment.values(), 3, dice),
                minutes(dice, kind, plain),
                dice.between(plain ? 4 : 3, 7),
                dice.any(Aim.values()),
                some(Like.values(), 2, dice),
                !plain && dice.oneIn(10),
                kind == Kind.STEADY
                        ? dice.any(List.of(Taken.GREEN, Taken.UNKNOWN, Taken.AMBER, Taken.DOWN))
                        : Taken.GREEN,
                dice.oneIn(plain ? 2 : 6),
                plain ? 100 : dice.between(30, 90),
                plain ? 100 : dice.between(50, 100),
                plain ? 100 : dice.between(70, 100),
                dice.between(0, 10));
    }

    /** Ten minutes hold too little beside posture work at its top for all of the basics, so who must climb has more. */
    private static int minutes(Dice dice, Kind kind, boolean plain) {
        return dice.any(kind == Kind.RESPONDER ? MINUTES.subList(2, 5) : plain ? MINUTES.subList(1, 5) : MINUTES);
    }

    private static List<Site> sites(Dice dice, boolean plain) {
        if (plain || !dice.oneIn(4)) {
            return List.of(dice.any(List.of(Site.LOWER_BACK, Site.UPPER_BACK)));
        }
        return List.of(Site.LOWER_BACK, Site.LEG);
    }

    private static List<Condition> conditions(Dice dice, Dice more, boolean plain) {
        if (plain) {
            return dice.oneIn(3) ? List.of(dice.any(HARMLESS)) : List.of();
        }
        TreeSet<Condition> conditions = new TreeSet<>(some(Condition.values(), dice.oneIn(2) ? 0 : 2, dice));
        for (int left = more.oneIn(2) ? more.between(1, 3) : 0; left > 0; left--) {
            conditions.add(more.any(BarTable.CONDITIONS));
        }
        return List.copyOf(conditions);
    }

    private static <T extends Comparable<T>> List<T> some(T[] vocabulary, int most, Dice dice) {
        TreeSet<T> chosen = new TreeSet<>();
        for (int left = dice.between(0, most); left > 0; left--) {
            chosen.add(dice.any(vocabulary));
        }
        return List.copyOf(new ArrayList<>(chosen));
    }
}
