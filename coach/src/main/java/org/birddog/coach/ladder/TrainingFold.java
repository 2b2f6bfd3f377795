package org.birddog.coach.ladder;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.Dose;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.diary.Hurt;
import org.birddog.coach.diary.Session;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.facts.PainDay;
import org.birddog.coach.facts.Person;
import org.birddog.coach.vocabulary.Condition;
import org.jspecify.annotations.Nullable;

/** Folds the sessions of a diary, a day at a time, into what training has come to. */
public final class TrainingFold {

    private final Facts facts;
    private final Content content;
    private final TrainingRules rules;
    private final UsualPain usual;
    private final Flares flares;
    private final @Nullable Progress[] progress;
    private final List<Progress> begun = new ArrayList<>();
    private final List<Stop> stops = new ArrayList<>();
    private final Suspensions suspensions;
    private final StageLadder stages;
    /** The exercises of the day that is being judged; empty between days. */
    private final List<Progress> done = new ArrayList<>();

    private int told;
    private int returns = 2;
    private @Nullable Integer lastDay;

    private TrainingFold(Facts facts, Content content, TrainingRules rules) {
        this.facts = facts;
        this.content = content;
        this.rules = rules;
        this.usual = UsualPain.of(facts, rules.flare());
        this.flares = Flares.of(facts, usual, content);
        this.progress = new Progress[content.exercises().size()];
        this.stages = new StageLadder(rules.stage());
        this.suspensions = new Suspensions(rules.greensToReturn());
    }

    /** What the training in the facts has come to. */
    public static Training of(Facts facts, Content content, TrainingRules rules) {
        TrainingFold fold = new TrainingFold(facts, content, rules);
        List<PainDay> days = facts.pain().days();
        for (int place = 0; place < days.size(); place++) {
            if (!days.get(place).sessions().isEmpty()) {
                fold.hurt(days.get(place).day() - 1);
                fold.day(days.get(place), place);
            }
        }
        fold.hurt(Integer.MAX_VALUE);
        return fold.asOfToday();
    }

    /** What was told of exercises that hurt, until the end of a day; whether any of it was told on that day. */
    private boolean hurt(int until) {
        boolean onThatDay = false;
        while (told < facts.hurts().size() && facts.hurts().get(told).at().day() <= until) {
            Hurt hurt = facts.hurts().get(told++);
            int day = hurt.at().day();
            int index = rules.places().of(hurt.exercise());
            Progress each = index < 0 ? null : progress[index];
            if (each != null) {
                each.hurt(day, hurt.id());
            }
            stages.respond(day, Response.STOP, false, () -> false);
            stops.add(new Stop(hurt.exercise(), day, hurt.at(), hurt.id(), hurt.pain(), hurt.quality()));
            suspensions.add(stops.getLast());
            onThatDay |= day == until;
        }
        return onThatDay;
    }

    private void day(PainDay day, int place) {
        int date = day.day();
        Irritability irritability = Irritability.on(facts, date, place + 1, rules.irritability());
        if (lastDay == null) {
            stages.begin(date, start(irritability, date));
        } else {
            pause(date);
        }
        boolean calm =
                irritability.level() == Irritability.Level.HIGH || irritability.level() == Irritability.Level.UNKNOWN;
        if (calm) {
            stages.calmDown();
        }
        int share = share(date);
        Response morning = morning(place);
        Response whole = new SessionDay(day, share, calm, morning, isCautious(date, calm)).respond();
        // Calm minutes say nothing about work of a later stage, nor whether its dose may come back.
        boolean light = stages.stage() > 1 && rules.relief().fills(day, facts.personOn(date));
        Response told = light ? whole.worse(Response.UNKNOWN) : whole;
        stages.respond(date, told, irritability.level() == Irritability.Level.MODERATE, () -> basicsPassed(date));
        returns += light || isIdle(day) ? 0 : 1;
        lastDay = date;
    }

    /** Whether nothing was done in any session of a day. */
    private static boolean isIdle(PainDay day) {
        for (Session session : day.sessions()) {
            if (!session.items().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** The time since the last session: breaks and flares take down what stands. */
    private void pause(int day) {
        int since = lastDay == null ? day : lastDay;
        int gap = day - since;
        Rest rest = rules.rest();
        if (rest.isBreak(gap)) {
            for (Progress each : begun) {
                each.rest(day, gap, rest.steps(gap), rest.share());
            }
        }
        if (rest.isLong(gap)) {
            stages.fall();
        }
        for (int i = flares.begun(since, day); i > 0; i--) {
            stages.fall();
        }
        if (flares.ended(since, day)) {
            returns = 0;
        }
    }

    /** Half in a flare; then half, three quarters and the whole in three sessions. */
    private int share(int day) {
        if (flares.isOn(day) || returns == 0) {
            return rules.flare().number("share");
        }
        return returns == 1 ? rules.flare().number("return-share") : 100;
    }

    private Response morning(int place) {
        List<PainDay> days = facts.pain().days();
        int next = place + 1;
        boolean followed =
                next < days.size() && days.get(next).day() == days.get(place).day() + 1;
        return followed ? rules.monitor().morning(days.get(next).morning(), usual.at(next)) : Response.UNKNOWN;
    }

    private boolean isCautious(int day, boolean irritable) {
        Person person = facts.personOn(day);
        return irritable
                || (person.cautious() != null && person.cautious().value())
                || person.told(Condition.FEAR_OF_MOVEMENT) != null;
    }

    private int start(Irritability irritability, int day) {
        Person person = facts.personOn(day);
        return StageLadder.start(
                irritability.level(),
                person.activityLevel() == null ? null : person.activityLevel().value());
    }

    private boolean basicsPassed(int day) {
        for (Exercise basic : rules.basics().exercises()) {
            Progress each = progress[content.indexOf(basic.id())];
            boolean mastered = each != null && rules.basics().isMastery(each.ladder.dose(each.rung));
            if (!mastered && !suspensions.holds(basic.id()) && !rules.basics().isBarred(basic, facts, day)) {
                return false;
            }
        }
        return true;
    }

    private Training asOfToday() {
        int today = facts.today();
        int until = facts.pain().place(today + 1);
        Irritability irritability = Irritability.on(facts, today, until, rules.irritability());
        if (lastDay == null) {
            stages.begin(today, start(irritability, today));
        }
        int gap = lastDay == null ? 0 : Math.max(0, today - lastDay);
        if (lastDay != null) {
            pause(today);
        }
        List<Training.@Nullable Standing> standings = new ArrayList<>(progress.length);
        Ceilings ceilings = Ceilings.on(facts, today);
        for (int place = 0; place < progress.length; place++) {
            Progress each = progress[place];
            if (each != null) {
                each.enough(ceilings.of(content.exercises().get(place)), today);
            }
            standings.add(each == null ? null : each.standing());
        }
        return new Training(
                standings,
                stops,
                suspensions.list(),
                stages.stage(),
                irritability,
                usual,
                flares,
                lastDay,
                gap,
                share(today));
    }

    /** One day's sessions being judged. */
    private final class SessionDay {
        private final PainDay day;
        private final int share;
        private final int mostReps;
        private final boolean mayRise;
        private final Response morning;
        private final boolean cautious;
        private final Ceilings ceilings;
        private final Progress.Steps steps;

        SessionDay(PainDay day, int share, boolean calm, Response morning, boolean cautious) {
            this.day = day;
            this.share = share;
            this.mostReps = calm ? rules.mostRepsWhenIrritable() : Integer.MAX_VALUE;
            this.mayRise = share == 100 && !calm;
            this.morning = morning;
            this.cautious = cautious;
            this.ceilings = Ceilings.on(facts, day.day());
            boolean afraid = facts.personOn(day.day()).told(Condition.FEAR_OF_MOVEMENT) != null;
            this.steps = afraid ? rules.stepsInFear() : rules.steps();
        }

        Response respond() {
            Response whole = Response.GREEN;
            List<Session> green = new ArrayList<>();
            int stopsBefore = stops.size();
            for (Session session : day.sessions()) {
                Response response = session(session);
                whole = whole.worse(response);
                if (response == Response.GREEN) {
                    green.add(session);
                }
            }
            whole = hurt(day.day()) ? Response.STOP : whole;
            for (Progress each : done) {
                each.settle(day.day(), share, mostReps, morning == Response.DOWN, mayRise, steps);
            }
            done.clear();
            suspensions.relieve(green);
            for (int place = stopsBefore; place < stops.size(); place++) {
                suspensions.add(stops.get(place));
            }
            return whole;
        }

        private Response session(Session session) {
            Response all = morning.worse(rules.monitor().after(session));
            // Of one in which nothing was done it is not known how it would have been taken.
            all = session.items().isEmpty() ? all.worse(Response.UNKNOWN) : all;
            Response whole = all;
            for (Session.Done item : session.items()) {
                Progress each = progressOf(item.exercise(), ceilings, day.day());
                Dose prescribed = each == null ? null : each.prescribed(share, mostReps);
                Response own = rules.monitor().during(session, item, cautious, prescribed);
                Response response = own.worse(all);
                if (each != null && each.note(response, session.id())) {
                    done.add(each);
                }
                if (response == Response.STOP) {
                    stops.add(new Stop(
                            item.exercise(), day.day(), session.at(), session.id(), item.pain(), item.quality()));
                }
                whole = whole.worse(response);
            }
            return whole;
        }
    }

    /** Where an exercise stands, begun where it was not; null where the content lacks it. */
    private @Nullable Progress progressOf(String id, Ceilings ceilings, int day) {
        int index = rules.places().of(id);
        if (index < 0) {
            return null;
        }
        Progress found = progress[index];
        Exercise exercise = content.exercises().get(index);
        if (found == null) {
            found = new Progress(exercise.id(), exercise.ladder(), rules.flare().number("return-share"));
            progress[index] = found;
            begun.add(found);
        }
        found.enough(ceilings.of(exercise), day);
        return found;
    }
}
