package org.birddog.pages.habits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.birddog.coach.diary.CheckIn;
import org.birddog.coach.facts.Pain;
import org.birddog.coach.facts.Person;
import org.birddog.coach.vocabulary.Habit;
import org.birddog.coach.vocabulary.Movement;
import org.birddog.coach.vocabulary.Work;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.Wording;
import org.jspecify.annotations.Nullable;

/** Which habits fit a person: what they told speaks for some, and what is closed to them speaks against one. */
final class Fit {

    /** Days of check-ins that are looked at. */
    private static final int DAYS = 14;

    /** Sleep of so little on average, of 10, is poor; so is stress of so much. Both are our proposals [P]. */
    private static final int POOR_SLEEP = 5;

    private static final int MUCH_STRESS = 5;

    /** From this age on the forms for older adults are shown: that of older adults in the WHO's guideline
     * on physical activity of 2020. That it parts these forms is our proposal [P]. */
    private static final int OLDER = 65;

    private final Turn turn;
    private final Person person;

    private Fit(Turn turn) {
        this.turn = turn;
        this.person = turn.person();
    }

    /** A habit that may be chosen, and what speaks for it, or null where nothing that was told does. */
    record Offer(Habit habit, @Nullable String why) {}

    /** What may be chosen and is not yet: those first for which something speaks. */
    static List<Offer> offers(Turn turn, List<Kept> kept) {
        Fit fit = new Fit(turn);
        List<Offer> offers = new ArrayList<>();
        for (Habit habit : Habit.values()) {
            boolean chosen = kept.stream().anyMatch(each -> each.habit() == habit);
            if (!chosen && isOpen(turn, habit)) {
                offers.add(new Offer(habit, fit.why(habit)));
            }
        }
        offers.sort((one, other) -> Boolean.compare(one.why() == null, other.why() == null));
        return offers;
    }

    /** Walking after meals is closed where walking is; everything else is open to everyone who is not locked. */
    static boolean isOpen(Turn turn, Habit habit) {
        return habit != Habit.WALK_AFTER_MEALS
                || turn.advice().excluded().stream()
                        .noneMatch(exclusion -> exclusion.exercise().equals("walking"));
    }

    /** How it differs for this person, in sentences. */
    static List<String> forms(Turn turn, Habit habit) {
        Wording say = turn.say();
        List<String> forms = new ArrayList<>();
        Integer week = turn.person().pregnancyWeekOn(turn.now().day());
        if (week != null && week > 0) {
            forms.add(say.of("habit." + habit.word() + ".pregnant"));
        }
        Integer born = turn.person().birthYear() == null
                ? null
                : turn.person().birthYear().value();
        if (born != null && LocalDate.ofEpochDay(turn.now().day()).getYear() - born >= OLDER) {
            forms.add(say.of("habit." + habit.word() + ".older"));
        }
        return forms;
    }

    private @Nullable String why(Habit habit) {
        boolean speaks = switch (habit) {
            case SITTING_BREAKS ->
                isWork(Work.DESK)
                        || (person.worseWith() != null
                                && person.worseWith().value().contains(Movement.SITTING));
            case DESK_CHECK -> isWork(Work.DESK);
            case SAFE_LIFTING ->
                isWork(Work.LIFTING)
                        || (person.worseWith() != null
                                && person.worseWith().value().contains(Movement.LIFTING));
            case SLEEP_POSITION -> {
                int sleep = mean(CheckIn::sleep);
                yield sleep >= 0 && sleep < POOR_SLEEP * Pain.POINT;
            }
            case STRESS_MINUTES -> mean(CheckIn::stress) >= MUCH_STRESS * Pain.POINT;
            case WALK_AFTER_MEALS ->
                person.betterWith() != null && person.betterWith().value().contains(Movement.WALKING);
        };
        return speaks ? turn.say().of("habit." + habit.word() + ".because") : null;
    }

    private boolean isWork(Work work) {
        return person.work() != null && person.work().value() == work;
    }

    private int mean(Function<CheckIn, @Nullable Integer> measure) {
        int today = turn.now().day();
        return turn.sight().facts().pain().mean(today - DAYS + 1, today, measure);
    }
}
