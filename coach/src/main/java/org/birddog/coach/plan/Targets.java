package org.birddog.coach.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.birddog.coach.advice.Target;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.diary.Session;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.facts.PainDay;
import org.birddog.coach.indications.Aerobic;
import org.birddog.coach.vocabulary.Category;

/** The goals of a week and what was done of them, today and in the six days before. */
public final class Targets {

    private static final int WEEK = 7;

    private Targets() {}

    /**
     * What was done between two days of what the goals of a week ask for.
     *
     * @param strength days with strength, and so on
     */
    public record Done(Aerobic aerobic, int strength, int core, int stretch, int posture, int balance) {}

    /** What was done from one day to another, both included. */
    public static Done done(Facts facts, Content content, int from, int to) {
        List<Set<Category>> days = categories(facts, content, from, to);
        return new Done(
                Aerobic.between(facts, content, from, to),
                count(days, Choice::isStrength),
                count(days, Category.CORE::equals),
                count(days, Category.STRETCH::equals),
                count(days, Category.POSTURE::equals),
                count(days, Category.BALANCE::equals));
    }

    /** The targets of the week that ends today, in the contract's order. */
    public static List<Target> of(Facts facts, Content content, Envelope envelope) {
        RulePage page = content.page("weekly-targets");
        Done week = done(facts, content, facts.today() - WEEK + 1, facts.today());
        int moderate = page.number("moderate-minutes");
        int step = Aerobic.step(facts, content, content.page("aerobic-ladder"), moderate);
        List<Target> targets = new ArrayList<>();
        targets.add(new Target("moderate-minutes", moderate, week.aerobic().moderate(), step));
        int vigorous = envelope.manner().vigorous() ? page.number("vigorous-minutes") : 0;
        targets.add(new Target("vigorous-minutes", vigorous, week.aerobic().vigorous(), null));
        targets.add(days(page, "strength-days", week.strength()));
        targets.add(days(page, "core-days", week.core()));
        targets.add(days(page, "stretch-days", week.stretch()));
        targets.add(days(page, "posture-days", week.posture()));
        targets.add(days(page, "balance-days", week.balance()));
        return targets;
    }

    /** The categories that each day held. */
    private static List<Set<Category>> categories(Facts facts, Content content, int from, int to) {
        List<Set<Category>> days = new ArrayList<>();
        for (PainDay day : facts.pain().between(from, to)) {
            Set<Category> held = EnumSet.noneOf(Category.class);
            for (Session session : day.sessions()) {
                for (Session.Done item : session.items()) {
                    int place = content.indexOf(item.exercise());
                    if (place >= 0) {
                        held.add(content.exercises().get(place).category());
                    }
                }
            }
            days.add(held);
        }
        return days;
    }

    private static int count(List<Set<Category>> days, Predicate<Category> counts) {
        int done = 0;
        for (Set<Category> held : days) {
            done += held.stream().anyMatch(counts) ? 1 : 0;
        }
        return done;
    }

    private static Target days(RulePage page, String name, int done) {
        return new Target(name, page.number(name), done, null);
    }
}
