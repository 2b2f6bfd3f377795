package org.birddog.coach.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.birddog.coach.vocabulary.Category;
import org.birddog.coach.vocabulary.Focus;
import org.jspecify.annotations.Nullable;

/**
 * Plans one session by taking, again and again, what is worth most and still fits.
 *
 * <p>Worth is what speaks for an exercise whatever the day ({@link Wishes#worth}), plus two for each day since it was
 * last done, less twelve for each exercise of its category that is in already. First comes what must be in (a closing
 * exercise, what a clinician prescribed, posture where that is the aim, basics that are due), then the warm-up,
 * then two
 * of the day's main work for each stretch, until the minutes are full.
 */
final class SessionPlanner {

    private static final int WIND_DOWN_EVERY = 3;
    private static final int LONG_ENOUGH_FOR_FOUR = 10;
    private static final int SECONDS_PER_EXERCISE = 90;

    private final List<Choice> candidates;
    private final Focus focus;
    private final int day;
    private final History history;
    private final int minutes;
    private final int mostSeconds;
    private final int most;
    private final int longest;
    private final boolean hasStretch;
    private final boolean hasCalm;
    private int least;
    private final List<Choice> warmUp = new ArrayList<>();
    private final List<Choice> main = new ArrayList<>();
    private final List<Choice> coolDown = new ArrayList<>();
    private final List<Choice> chosen = new ArrayList<>();
    private int seconds;
    private boolean floor;
    private boolean up;
    private boolean kinAllowed;
    private @Nullable Choice shortest;
    private int secondShortest;

    SessionPlanner(List<Choice> candidates, Focus focus, int day, History history, int minutes) {
        this.candidates = candidates;
        this.focus = focus;
        this.day = day;
        this.history = history;
        this.minutes = minutes;
        this.mostSeconds = minutes * 66;
        this.most = minutes * 60 / SECONDS_PER_EXERCISE;
        this.longest = longest();
        this.hasStretch = candidates.stream().anyMatch(choice -> stretches(choice) && choice.seconds() <= mostSeconds);
        this.hasCalm = candidates.stream().anyMatch(this::isShortCalm);
        this.least = minutes >= LONG_ENOUGH_FOR_FOUR ? 4 : 2;
    }

    /**
     * The session, or null where nothing can close one.
     *
     * @param prescribing whether what a clinician prescribed is put in
     * @param due exercises that should be in, the most urgent first
     * @param posture how many posture exercises must be in
     */
    @Nullable
    Sequence plan(boolean prescribing, List<Choice> due, int posture) {
        for (Choice choice : candidates) {
            if (choice.prescribed() && prescribing) {
                place(choice);
            }
        }
        Choice closer = best(this::closes);
        if (closer == null) {
            // At the top of the ladders one exercise may be all that a few minutes hold.
            least = 1;
            closer = best(this::closes);
        }
        if (closer == null) {
            return null;
        }
        take(closer, null);
        for (int i = count(Category.POSTURE); i < posture; i++) {
            takeBest(choice -> choice.category() == Category.POSTURE, main);
        }
        for (Choice choice : due) {
            if (fits(choice) && isOpen(choice)) {
                place(choice);
            }
        }
        if (focus == Focus.AEROBIC) {
            takeBest(choice -> choice.category() == Category.AEROBIC, main);
        }
        warmUp();
        fill();
        return Sequence.of(warmUp, main, coolDown, closer);
    }

    /** One long calm exercise, for somebody whose short ones do not fill half of the minutes; null where none does. */
    @Nullable
    Sequence planLong() {
        least = 1;
        Choice closer = best(choice -> choice.windsDown() && choice.seconds() >= minutes * 30);
        return closer == null ? null : Sequence.of(warmUp, main, coolDown, closer);
    }

    private void warmUp() {
        if (minutes >= LONG_ENOUGH_FOR_FOUR && focus != Focus.AEROBIC && focus != Focus.REST) {
            takeBest(this::isShortWalk, warmUp);
        }
        int already = minutes > LONG_ENOUGH_FOR_FOUR ? 0 : warmUp.size();
        for (int i = already; i < Math.max(1, minutes / 10); i++) {
            takeBest(choice -> choice.category() == Category.MOBILITY, warmUp);
        }
    }

    /** A walk that leaves most of the minutes to the rest of the session. */
    private boolean isShortWalk(Choice choice) {
        return choice.exercise().id().equals("walking") && choice.seconds() * 5 <= minutes * 60 * 3;
    }

    private void fill() {
        int round = 0;
        boolean more = true;
        while (more && seconds < minutes * 60) {
            round++;
            more = round % WIND_DOWN_EVERY == 0
                    ? takeBest(this::stretches, coolDown) || takeBest(this::isMainWork, main)
                    : takeBest(this::isMainWork, main) || takeBest(this::stretches, coolDown);
        }
        while (chosen.size() < least || seconds < minutes * 30) {
            boolean filled = takeBest(choice -> choice.warmsUp() && focus != Focus.REST, main)
                    || takeBest(Choice::windsDown, coolDown)
                    || takeBest(choice -> !choice.windsDown(), main)
                    || takeKin();
            if (!filled) {
                return;
            }
        }
    }

    /** The easier or harder form of what is in already, where nothing else is left. */
    private boolean takeKin() {
        kinAllowed = true;
        return takeBest(Choice::windsDown, coolDown) || takeBest(choice -> !choice.windsDown(), main);
    }

    private boolean isMainWork(Choice choice) {
        return MainWork.suits(focus, choice);
    }

    private boolean stretches(Choice choice) {
        return choice.category() == Category.STRETCH;
    }

    /** On a rest day a stretch closes, where there is one; else breathing or relaxation. */
    private boolean closes(Choice choice) {
        if (focus == Focus.REST && hasStretch) {
            return stretches(choice);
        }
        return hasCalm ? isShortCalm(choice) : choice.windsDown();
    }

    private boolean isShortCalm(Choice choice) {
        return choice.isCalm() && choice.seconds() * 2 <= mostSeconds;
    }

    private void place(Choice choice) {
        if (choice.windsDown()) {
            take(choice, coolDown);
        } else {
            take(choice, choice.category() == Category.MOBILITY && warmUp.isEmpty() ? warmUp : main);
        }
    }

    private boolean takeBest(Predicate<Choice> wanted, List<Choice> block) {
        Choice best = best(wanted);
        if (best == null) {
            return false;
        }
        take(best, block);
        return true;
    }

    private void take(Choice choice, @Nullable List<Choice> block) {
        chosen.add(choice);
        seconds += choice.seconds();
        if (!choice.exercise().anywhere()) {
            floor |= choice.exercise().onFloor();
            up |= !choice.exercise().onFloor();
        }
        if (block != null) {
            block.add(choice);
        }
    }

    private @Nullable Choice best(Predicate<Choice> wanted) {
        Choice best = null;
        int highest = Integer.MIN_VALUE;
        if (chosen.size() + 1 < least) {
            findShortest();
        }
        for (Choice choice : candidates) {
            if (wanted.test(choice) && isOpen(choice) && fits(choice)) {
                int worth = worth(choice);
                if (worth > highest) {
                    highest = worth;
                    best = choice;
                }
            }
        }
        return best;
    }

    private int worth(Choice choice) {
        return choice.worth() + 2 * history.daysWaiting(choice.place(), day) - 12 * count(choice.category());
    }

    /** Not in yet, nor its easier or harder form, and strength only on its day. */
    private boolean isOpen(Choice choice) {
        if (choice.isStrength() && focus != Focus.STRENGTH) {
            return false;
        }
        for (Choice other : chosen) {
            if (other.place() == choice.place() || (other.isKin(choice) && !kinAllowed)) {
                return false;
            }
        }
        return true;
    }

    /** Within the minutes, with room left for as many exercises as there must be, and for getting down and up. */
    private boolean fits(Choice choice) {
        boolean both = (floor || choice.exercise().onFloor())
                && (up || !choice.exercise().onFloor());
        int changes = both ? Sequence.MOST_CHANGES * Sequence.CHANGE : 0;
        int missing = Math.max(0, least - chosen.size() - 1);
        return chosen.size() < most
                && seconds + choice.seconds() + changes + missing * reserve(choice) <= mostSeconds
                && reachesHalf(choice);
    }

    /** Whether half of the minutes can still be reached with the exercises that may follow. */
    private boolean reachesHalf(Choice choice) {
        int left = most - chosen.size() - 1;
        return seconds + choice.seconds() + left * longest >= minutes * 30 || longest * most < minutes * 30;
    }

    private int longest() {
        int longest = 0;
        for (Choice choice : candidates) {
            if (choice.seconds() * 2 <= mostSeconds) {
                longest = Math.max(longest, choice.seconds());
            }
        }
        return longest;
    }

    /** Finds the two shortest exercises that are left, so that room can be kept for those that are still missing. */
    private void findShortest() {
        shortest = null;
        int first = Integer.MAX_VALUE;
        secondShortest = Integer.MAX_VALUE;
        for (Choice choice : candidates) {
            if (choice.seconds() < secondShortest && isOpen(choice)) {
                if (choice.seconds() < first) {
                    secondShortest = first;
                    first = choice.seconds();
                    shortest = choice;
                } else {
                    secondShortest = choice.seconds();
                }
            }
        }
    }

    /**
     * Seconds to keep free for each exercise that is still missing once a choice is in; none where nothing is
     * left.
     */
    private int reserve(Choice taken) {
        if (shortest == null) {
            return 0;
        }
        int left = shortest.place() == taken.place() ? secondShortest : shortest.seconds();
        return left == Integer.MAX_VALUE ? 0 : left + DayPlanner.READY;
    }

    private int count(Category category) {
        int count = 0;
        for (Choice choice : chosen) {
            count += choice.category() == category ? 1 : 0;
        }
        return count;
    }
}
