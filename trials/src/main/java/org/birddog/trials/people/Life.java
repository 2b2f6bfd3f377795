package org.birddog.trials.people;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.birddog.coach.Coach;
import org.birddog.coach.advice.Advice;
import org.birddog.coach.diary.CheckIn;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.vocabulary.Answer;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.coach.vocabulary.RedFlag;
import org.birddog.trials.optimum.Unbeaten;
import org.jspecify.annotations.Nullable;

/** One simulated life with the coach, day by day: a morning, the coach's advice and its judgement, a session. */
final class Life {

    private static final int MOST_VIOLATIONS = 3;
    private static final int SCREENING_DAYS = 28;
    private static final int HOURS = 3;
    private static final int EVENING = 18 * 60;
    private static final List<Integer> BREAKS = List.of(7, 9, 13, 14, 20, 27, 28, 40, 60);

    private final Coach coach;
    private final SameSet sameSet;
    private final long seed;
    private final Dice dice;
    private final Dice hours;
    private final Temperament who;
    private final Body body;
    private final Writing writing;
    private final Notebook notebook = new Notebook();
    private final Swings swings = new Swings(notebook);
    private final Accidents accidents;
    private final Workout workout;
    private final WayOut wayOut;
    private final WayOut triedWayOut;
    private final LongRun longRun;
    /** Entries that are dated on a day and come to the diary only later. */
    private final List<Entry> drawer = new ArrayList<>();

    private final List<String> violations = new ArrayList<>();
    private final TreeSet<String> met = new TreeSet<>();
    private long advised;
    private int awayUntil;
    private int patience;
    private int lastScreening;
    /** At which the coach is asked today, or null on days on which it is not told. */
    private @Nullable Integer hour;

    private Reckoning settled;
    private int reckonedUntil = Integer.MIN_VALUE;

    Life(Coach coach, SameSet sameSet, long seed) {
        this(coach, sameSet, seed, new Dice(seed));
    }

    private Life(Coach coach, SameSet sameSet, long seed, Dice dice) {
        this(coach, sameSet, seed, dice, Temperament.of(dice));
    }

    /** The life of somebody who is not drawn from the seed. */
    Life(Coach coach, SameSet sameSet, long seed, Dice dice, Temperament who) {
        this.coach = coach;
        this.sameSet = sameSet;
        this.seed = seed;
        this.dice = dice;
        this.hours = dice.other(HOURS);
        this.who = who;
        this.body = new Body(who, dice);
        this.writing = new Writing(seed);
        this.accidents = new Accidents(coach.content(), who, dice, writing, notebook);
        this.workout = new Workout(coach.content(), who, body, dice, writing);
        this.wayOut = new WayOut(coach, who, writing);
        this.triedWayOut = new WayOut(coach, who, new Writing(~seed));
        this.longRun = new LongRun(who);
        this.settled = new Reckoning(notebook, coach.content(), swings);
    }

    /** Lives it to its end, or to the third violation. */
    Lived live() {
        int day = who.startDay();
        begin(day);
        for (; day < who.startDay() + who.lifeDays() && violations.size() < MOST_VIOLATIONS; day++) {
            day(day);
        }
        return Lived.of(day - who.startDay(), violations);
    }

    /** What this person wrote. */
    Notebook notebook() {
        return notebook;
    }

    /** The permissions and the rules that this life met. */
    SortedSet<String> met() {
        return met;
    }

    private void begin(int day) {
        notebook.write(writing.screening(writing.next(day), null, Answer.NO));
        notebook.write(writing.profile(writing.next(day), who));
        if (!who.isPlain() && hours.oneIn(3)) {
            notebook.write(writing.waking(writing.next(day), hours.between(0, 23)));
        }
        lastScreening = day;
    }

    private void day(int day) {
        hour = hours.oneIn(2) ? null : hours.between(0, 23);
        body.sleep();
        openDrawer(day);
        if (!who.isPlain() && day >= awayUntil && dice.oneIn(60)) {
            awayUntil = day + dice.any(BREAKS);
        }
        boolean away = day < awayUntil;
        int pain = body.pain();
        if (dice.percent(away ? who.checkIns() / 8 : who.checkIns())) {
            checkIn(day, pain);
        }
        if (!who.isPlain()) {
            accidents.happen(day);
        }
        if (day - lastScreening >= SCREENING_DAYS && (who.isPlain() || dice.oneIn(3))) {
            screen(day);
        }
        boolean trains = !away && wants(day);
        if (!trains && (away || !dice.oneIn(12))) {
            body.rest();
            return;
        }
        Advice advice = advise(day);
        if (advice.permission() != Permission.TRAIN) {
            advice = answered(advice, day);
        }
        if (advice.session() == null || !trains || (LongRun.isRestDay(advice) && !who.everyDay())) {
            body.rest();
            return;
        }
        keep(workout.session(advice.session(), Writing.at(day, EVENING), pain), 15);
        if (!who.isPlain() && dice.oneIn(15)) {
            again(day, pain);
        }
    }

    /** Whether they want to train today: the days a week that they asked for, or every day. */
    private boolean wants(int day) {
        boolean planned = who.everyDay() || (day * who.days()) % 7 < who.days();
        return planned && dice.percent(who.adherence());
    }

    private Advice advise(int day) {
        Advice advice = coach.advise(notebook.bag(), day, hour);
        met.add(advice.permission().word());
        met.addAll(WayOut.rules(advice));
        judge(broken(advice, day), day);
        judge(longRun.broken(advice), day);
        if (advised++ % 50 == 7) {
            judge(sameSet.broken(notebook.bag(), day, dice), day);
        }
        return advice;
    }

    private List<String> broken(Advice advice, int day) {
        List<String> broken = Promises.broken(coach.content(), notebook, reckoned(day), advice, hour);
        boolean tooLittle = broken.stream().anyMatch(Life::isTooLittle);
        if (!tooLittle || !Unbeaten.session(coach, notebook.bag(), day, hour)) {
            return broken;
        }
        return broken.stream().filter(fault -> !isTooLittle(fault)).toList();
    }

    private static boolean isTooLittle(String fault) {
        return Promises.TOO_LITTLE.stream().anyMatch(fault::startsWith);
    }

    /** What the day begins with. What was written into the past since then is reckoned again from the beginning. */
    private Reckoning reckoned(int day) {
        int from = notebook.rewrittenFrom();
        swings.forget(from);
        if (from <= reckonedUntil + 1) {
            settled = new Reckoning(notebook, coach.content(), swings);
        }
        reckonedUntil = settled.advance(day);
        return settled.on(day);
    }

    /** A day that is not for training: they answer what is asked at once, and see somebody when their patience ends. */
    private Advice answered(Advice advice, int day) {
        if (patience == 0) {
            patience = dice.between(1, 12);
            boolean patient = dice.oneIn(3);
            List<String> closed = triedWayOut.closed(notebook.bag(), day, patient);
            judge(closed.isEmpty() ? List.of() : List.of("nothing ends " + closed), day);
        }
        patience--;
        if (!who.isPlain() && dice.oneIn(3)) {
            // A plain no, in the hope that it opens the door.
            notebook.write(writing.screening(writing.next(day), null, Answer.NO));
        }
        if (!who.isPlain() && hours.oneIn(3)) {
            // All that would open it, by a clock that is some days fast.
            wayOut.remedies(advice, day + hours.between(1, 6), false).forEach(notebook::write);
            advise(day);
        }
        if (patience == 0 || advice.permission() == Permission.ASK_FIRST || who.isPlain()) {
            wayOut.remedies(advice, day, dice.oneIn(3)).forEach(notebook::write);
            patience = 0;
            return advise(day);
        }
        return advice;
    }

    private void again(int day, int pain) {
        boolean relief = dice.oneIn(2);
        Advice advice = relief ? coach.relief(notebook.bag(), day, hour) : advise(day);
        if (relief) {
            judge(Promises.broken(coach.content(), notebook, reckoned(day), advice, hour), day);
        }
        if (advice.session() != null) {
            notebook.write(workout.session(advice.session(), Writing.at(day, EVENING + 90), pain));
        }
    }

    private void checkIn(int day, int pain) {
        RedFlag sign = !who.isPlain() && dice.oneIn(150) ? dice.any(RedFlag.values()) : null;
        List<RedFlag> signs = sign == null ? List.of() : List.of(sign);
        int leg = who.isPlain() || !dice.oneIn(30) ? 0 : dice.between(1, 7);
        CheckIn checkIn = writing.checkIn(writing.next(day), pain, body.slept(), leg, signs);
        keep(checkIn, 25);
        if (!who.isPlain() && dice.oneIn(60) && signs.isEmpty()) {
            accidents.slip(day, checkIn);
        }
    }

    private void screen(int day) {
        boolean odd = !who.isPlain() && dice.oneIn(12);
        Answer answer = dice.oneIn(3) ? Answer.UNSURE : Answer.YES;
        notebook.write(writing.screening(writing.next(day), odd ? dice.any(RedFlag.values()) : null, answer));
        lastScreening = day;
    }

    /** Writes an entry down, or once in a while forgets it in a drawer for some days. */
    private void keep(Entry entry, int forgetful) {
        if (who.isPlain() || !dice.oneIn(forgetful)) {
            notebook.write(entry);
        } else {
            drawer.add(entry);
        }
    }

    private void openDrawer(int day) {
        drawer.removeIf(entry -> {
            boolean found = entry.at().day() < day && dice.oneIn(4);
            if (found) {
                notebook.write(entry);
            }
            return found;
        });
    }

    private void judge(List<String> broken, int day) {
        for (String each : broken) {
            violations.add("seed " + seed + ", day " + (day - who.startDay()) + " (" + who.kind() + "): " + each
                    + ". ./birddog prove --seed " + seed + " lives it again.");
        }
    }
}
