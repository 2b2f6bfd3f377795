package org.birddog.trials.people;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.Dose;
import org.birddog.coach.content.DoseLadder;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.content.Load;
import org.birddog.coach.diary.At;
import org.birddog.coach.diary.CheckIn;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.diary.Order;
import org.birddog.coach.diary.Session;
import org.birddog.coach.vocabulary.Answer;
import org.birddog.coach.vocabulary.Band;
import org.birddog.coach.vocabulary.Condition;
import org.birddog.coach.vocabulary.Demand;
import org.birddog.coach.vocabulary.OrderKind;
import org.birddog.coach.vocabulary.Outcome;
import org.birddog.coach.vocabulary.Quality;
import org.birddog.coach.vocabulary.RedFlag;
import org.birddog.coach.vocabulary.Settles;
import org.jspecify.annotations.Nullable;

/** What comes between: slips of the pen, wrong clocks, newer programs, clinicians, and a body that changes. */
final class Accidents {

    private static final List<String> TOPICS = List.of(
            "six-weeks", "severe-pain", "high-blood-pressure", "spinal-fusion", "postpartum", "clinician-order");
    private static final int AHEAD = 2;
    private static final int NOON = 12 * 60;

    private final Content content;
    private final Temperament who;
    private final Dice dice;
    private final Writing writing;
    private final Notebook notebook;
    private final List<Order> orders = new ArrayList<>();
    private final Dice ahead;
    private boolean pregnant;
    private int later;

    Accidents(Content content, Temperament who, Dice dice, Writing writing, Notebook notebook) {
        this.content = content;
        this.who = who;
        this.dice = dice;
        this.ahead = dice.other(AHEAD);
        this.writing = writing;
        this.notebook = notebook;
        this.pregnant = who.pregnancyWeek() > 0;
    }

    /** What happens on a day, mostly nothing. */
    void happen(int day) {
        if (dice.oneIn(120)) {
            order(day);
        }
        if (!orders.isEmpty() && dice.oneIn(30)) {
            Order ended = orders.removeFirst();
            notebook.write(writing.order(writing.next(day), OrderKind.RELEASE, List.of(), ended.id(), null));
        }
        if (dice.oneIn(150)) {
            notebook.write(writing.unknown(writing.next(day)));
        }
        if (dice.oneIn(200)) {
            wrongClock(day);
        }
        if (dice.oneIn(60)) {
            int ticks = who.kind() == Temperament.Kind.IRRITABLE ? dice.between(5, 18) : dice.between(0, 12);
            notebook.write(writing.rolandMorris(writing.next(day), ticks));
        }
        if (dice.oneIn(200)) {
            String about = dice.oneIn(2)
                    ? dice.any(TOPICS)
                    : dice.any(RedFlag.values()).word();
            notebook.write(writing.consultation(writing.next(day), List.of(about), Outcome.NOT_YET));
        }
        if (dice.oneIn(100)) {
            change(day);
        }
        if (dice.oneIn(80)) {
            hurt(day);
        }
        if (ahead.oneIn(100)) {
            if (ahead.oneIn(6)) {
                goodDays(day + ahead.between(1, 20));
            } else {
                Entry later = ahead(day);
                if (later != null) {
                    notebook.write(later);
                }
            }
        }
    }

    /** What must loosen nothing before its day: a no, a better self, a yes of somebody, a release. */
    private @Nullable Entry ahead(int day) {
        At at = Writing.at(day + ahead.between(1, 20), minute());
        return switch (ahead.between(0, 5)) {
            case 0 -> writing.screening(at, null, Answer.NO);
            case 1 -> writing.screening(at, ahead.any(RedFlag.values()), Answer.YES);
            case 2 -> {
                boolean none = ahead.oneIn(2);
                yield writing.conditions(at, none ? List.of() : List.of(ahead.any(Condition.values())));
            }
            case 3 -> {
                Integer week = ahead.oneIn(3) ? ahead.between(4, 40) : 0;
                yield writing.body(at, week, ahead.oneIn(2) ? 8 : null, ahead.oneIn(3) ? ahead.between(0, 60) : null);
            }
            case 4 -> {
                RedFlag flag = ahead.any(RedFlag.values());
                List<String> about = ahead.oneIn(2) ? TOPICS : List.of(flag.word());
                yield ahead.oneIn(2)
                        ? writing.consultation(at, about, Outcome.MAY_EXERCISE)
                        : writing.order(at, OrderKind.CLEAR, about, null, null);
            }
            default ->
                orders.isEmpty()
                        ? null
                        : writing.order(
                                at,
                                OrderKind.RELEASE,
                                List.of(),
                                orders.getFirst().id(),
                                null);
        };
    }

    /** Two days running on which all that was done last went well, and the good mornings after them. */
    private void goodDays(int day) {
        List<Session.Done> items = new ArrayList<>();
        for (Notebook.Day each : notebook.days().descendingMap().values()) {
            if (!each.sessions.isEmpty()) {
                for (Session.Done done : each.sessions.getLast().items()) {
                    items.add(good(done.exercise()));
                }
                break;
            }
        }
        if (items.isEmpty()) {
            items.add(good(ahead.any(content.exercises()).id()));
        }
        for (int each = day; each < day + 2; each++) {
            notebook.write(writing.session(Writing.at(each, minute()), 1, 1, 15, items));
            notebook.write(writing.checkIn(writing.next(each + 1), ahead.between(0, 1), 9, 0, List.of()));
        }
    }

    private static Session.Done good(String exercise) {
        return new Session.Done(exercise, 2, List.of(15), 30, 900, null, null, 0, 3, List.of(), false);
    }

    /** A minute of its own, so that no two profiles are told at one moment. */
    private int minute() {
        return NOON + 1 + later++ % 300;
    }

    /** Mostly something that was done lately, sometimes what was never done here, and now and then with a sign. */
    private void hurt(int day) {
        String exercise = dice.any(content.exercises()).id();
        for (Notebook.Day each : notebook.days().descendingMap().values()) {
            if (!each.sessions.isEmpty() && !dice.oneIn(3)) {
                List<Session.Done> items = each.sessions.getLast().items();
                exercise = items.isEmpty() ? exercise : dice.any(items).exercise();
                break;
            }
        }
        List<Quality> signs = dice.oneIn(4) ? List.of(dice.any(Quality.values())) : List.of();
        notebook.write(writing.hurt(writing.next(day), exercise, dice.between(0, 8), signs));
    }

    /** A check-in that meant another number is taken back, with or without the right one. */
    void slip(int day, CheckIn slip) {
        if (!notebook.bag().contains(slip)) {
            return;
        }
        boolean withdrawn = dice.oneIn(3);
        CheckIn right = new CheckIn(
                writing.id(),
                slip.at(),
                dice.between(0, 4),
                slip.legPain(),
                null,
                slip.sleep(),
                null,
                null,
                null,
                slip.felt(),
                slip.newSymptoms(),
                null,
                null);
        notebook.mend(slip, writing.correction(writing.next(day), slip.id(), withdrawn ? null : right));
    }

    /** Something dated in the future: it comes to pass when its day is there. */
    private void wrongClock(int day) {
        int later = day + dice.between(1, 20);
        List<RedFlag> signs = dice.oneIn(4) ? List.of(dice.any(RedFlag.values())) : List.of();
        notebook.write(writing.checkIn(Writing.at(later, NOON), dice.between(0, 9), 6, 0, signs));
    }

    private void order(int day) {
        Exercise exercise = dice.any(content.exercises());
        Integer until = dice.oneIn(2) ? null : day + dice.between(3, 30);
        Order order = switch (dice.between(0, 5)) {
            case 0 -> writing.order(writing.next(day), OrderKind.PRESCRIBE, exercise.id(), until);
            case 1 -> prescription(day, exercise);
            case 2 -> writing.order(writing.next(day), OrderKind.RESTRICT, exercise.id(), until);
            case 3 -> restriction(day);
            case 4 -> writing.order(writing.next(day), OrderKind.CLEAR, List.of("six-weeks"), null, null);
            default -> writing.order(writing.next(day), OrderKind.HOLD, List.of(), null, until);
        };
        notebook.write(order);
        if (order.order() != OrderKind.CLEAR) {
            orders.add(order);
        }
    }

    /** A dose of the ladder's; some clinicians name a weight or a band with it, whatever the exercise. */
    private Order prescription(int day, Exercise exercise) {
        DoseLadder ladder = exercise.ladder();
        Dose dose = ladder.dose(dice.between(0, ladder.top()));
        Load load = !ahead.oneIn(2)
                ? null
                : ahead.oneIn(2) ? new Load.Weight(ahead.between(10, 400)) : new Load.Resistance(Band.LIGHT);
        return new Order(
                writing.id(),
                writing.next(day),
                OrderKind.PRESCRIBE,
                "Dr Ames",
                List.of(),
                null,
                exercise.id(),
                null,
                dose.withLoad(load),
                null,
                null);
    }

    private Order restriction(int day) {
        Demand demand = dice.any(Demand.values());
        return new Order(
                writing.id(),
                writing.next(day),
                OrderKind.RESTRICT,
                "Dr Ames",
                List.of(),
                null,
                null,
                demand,
                null,
                null,
                null);
    }

    private void change(int day) {
        switch (dice.between(0, 5)) {
            case 0 -> notebook.write(writing.conditions(writing.next(day), List.of(dice.any(Condition.values()))));
            case 1 -> notebook.write(writing.conditions(writing.next(day), List.of()));
            case 2 -> {
                pregnant = !pregnant;
                Integer week = pregnant ? dice.between(4, 30) : 0;
                Integer birth = pregnant || dice.oneIn(2) ? null : dice.between(0, 10);
                notebook.write(writing.body(writing.next(day), week, birth, null));
            }
            case 3 -> {
                if (dice.oneIn(3)) {
                    notebook.write(writing.body(writing.next(day), null, null, dice.between(0, 60)));
                }
            }
            default -> {
                Settles settles = dice.any(Settles.values());
                notebook.write(writing.pain(writing.next(day), dice.between(2, 8), settles));
            }
        }
    }
}
