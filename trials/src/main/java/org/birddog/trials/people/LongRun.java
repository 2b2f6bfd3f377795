package org.birddog.trials.people;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.birddog.coach.advice.Advice;
import org.birddog.coach.advice.Item;
import org.birddog.coach.vocabulary.Permission;

/**
 * What can only be seen over weeks.
 *
 * <ul>
 *   <li>Who responds well reaches stage 4 not before week 4 and not after week 16 of training.
 *   <li>Who always responds the same way never sees a dose go up and down again: whoever takes all well never sees one
 *       fall, and nobody else ever sees one rise.
 *   <li>Who does not improve hears of it at four weeks and at six.
 *   <li>Rest days do not run on: of somebody who asks for some days a week and does as planned, at most the others are
 *       rest days.
 * </ul>
 */
final class LongRun {

    private static final int WEEK = 7;
    private static final int SOONEST = 28;
    private static final int LATEST = 112;
    private static final int STAGE = 4;

    private final Temperament who;
    private final TreeMap<String, Integer> shown = new TreeMap<>();
    private final List<String> broken = new ArrayList<>();
    private int restDays;
    private int lastRestDay;
    private boolean fourWeeks;
    private boolean sixWeeks;
    private boolean reached;

    LongRun(Temperament who) {
        this.who = who;
    }

    /** What is broken by today; said once. */
    List<String> broken(Advice advice) {
        broken.clear();
        int day = advice.today() - who.startDay();
        resting(advice);
        switch (who.kind()) {
            case RESPONDER -> climbing(advice, day);
            case STEADY -> steadiness(advice);
            case UNCHANGING -> telling(advice, day);
            case LIVELY, FLARING, IRRITABLE, WORSENING -> {}
        }
        return List.copyOf(broken);
    }

    /** Whether today is a rest day. */
    static boolean isRestDay(Advice advice) {
        return advice.permission() == Permission.TRAIN
                && advice.session() != null
                && advice.session().items().stream()
                        .anyMatch(item -> item.because().stream()
                                .anyMatch(reason -> reason.rule().equals("rest-day")));
    }

    private void resting(Advice advice) {
        boolean rest = who.isPlain() && isRestDay(advice);
        boolean nextDay = lastRestDay == advice.today() - 1;
        if (!rest || lastRestDay == advice.today()) {
            restDays = rest ? restDays : 0;
            return;
        }
        restDays = nextDay ? restDays + 1 : 1;
        lastRestDay = advice.today();
        want(restDays <= WEEK - who.days(), restDays + " rest days running, though " + who.days() + " days were asked");
    }

    private void climbing(Advice advice, int day) {
        boolean there = advice.stage() >= STAGE;
        want(!there || reached || day >= SOONEST, "stage " + advice.stage() + " on day " + day);
        reached |= there;
        want(reached || day < LATEST, "responds well and is at stage " + advice.stage() + " on day " + day);
    }

    private void steadiness(Advice advice) {
        if (advice.session() == null) {
            return;
        }
        for (Item item : advice.session().items()) {
            String id = item.exercise().id();
            int now = Asked.of(item.dose()).volume();
            int before = shown.getOrDefault(id, now);
            boolean good = who.constant() == Taken.GREEN;
            want(!good || now >= before, id + " falls from " + before + " to " + now + " though all was GREEN");
            want(good || now <= before, id + " rises from " + before + " to " + now + " on " + who.constant());
            shown.put(id, now);
        }
    }

    private void telling(Advice advice, int day) {
        fourWeeks |= advice.advice().stream().anyMatch(reason -> reason.rule().equals("four-weeks"));
        sixWeeks |= advice.advice().stream().anyMatch(reason -> reason.rule().equals("six-weeks"));
        want(fourWeeks || day < SOONEST, "was not told four-weeks by day " + day);
        want(sixWeeks || day < 42, "was not told six-weeks by day " + day);
    }

    private void want(boolean holds, String otherwise) {
        if (!holds) {
            broken.add(otherwise);
        }
    }
}
