package org.birddog.trials.people;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.advice.Item;
import org.birddog.coach.advice.PlannedSession;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.Dose;
import org.birddog.coach.diary.At;
import org.birddog.coach.diary.Session;
import org.jspecify.annotations.Nullable;

/** How a person does a session and writes it down: mostly as planned, now and then half, more, or something else. */
final class Workout {

    private static final String NEWER = "yet-another-exercise";

    private final Content content;
    private final Temperament who;
    private final Body body;
    private final Dice dice;
    private final Writing writing;

    Workout(Content content, Temperament who, Body body, Dice dice, Writing writing) {
        this.content = content;
        this.who = who;
        this.body = body;
        this.dice = dice;
        this.writing = writing;
    }

    /** The session as it is written down. */
    Session session(PlannedSession planned, At at, int before) {
        List<Session.Done> items = new ArrayList<>();
        List<Body.Felt> felt = new ArrayList<>();
        for (Item item : planned.items()) {
            if (who.isPlain() || !dice.oneIn(12)) {
                Body.Felt one = body.feel(item, before);
                felt.add(one);
                items.add(done(item, one));
            }
        }
        if (!who.isPlain() && dice.oneIn(30)) {
            items.add(unasked(before));
        }
        int after = body.after(before, felt);
        return writing.session(at, before, after, planned.minutes(), items);
    }

    private Session.Done done(Item item, Body.Felt felt) {
        boolean honest = dice.percent(who.honesty());
        Dose dose = item.dose();
        boolean half = !honest && dice.oneIn(2);
        boolean more = !who.isPlain() && dice.oneIn(20);
        Integer pain = honest || half ? felt.pain() : null;
        Integer effort = honest || dice.oneIn(2) ? felt.effort() : null;
        return new Session.Done(
                item.exercise().id(),
                dose.sets() + (more ? 1 : 0),
                half ? List.of(1) : dose.reps(),
                dose.holdSeconds(),
                seconds(dose, half),
                dose.load(),
                null,
                pain,
                effort,
                felt.signs(),
                half && dice.oneIn(3));
    }

    private static @Nullable Integer seconds(Dose dose, boolean half) {
        return dose.seconds() == null ? null : half ? dose.seconds() / 2 : dose.seconds();
    }

    /** Something that nobody asked for: suspended, above the stage, or unknown to this version. */
    private Session.Done unasked(int before) {
        String exercise = dice.oneIn(6) ? NEWER : dice.any(content.exercises()).id();
        int pain = dice.between(0, before + 1);
        return new Session.Done(exercise, 2, List.of(10), 20, 600, null, null, pain, 4, List.of(), false);
    }
}
