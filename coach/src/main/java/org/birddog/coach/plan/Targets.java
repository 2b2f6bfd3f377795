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

    /** The targets of the week that ends today, in the contract's order. */
    public static List<Target> of(Facts facts, Content content, Envelope envelope) {
        RulePage page = content.page("weekly-targets");
        Aerobic week = Aerobic.between(facts, content, facts.today() - WEEK + 1, facts.today());
        List<Set<Category>> days = categories(facts, content);
        int moderate = page.number("moderate-minutes");
        int step = Aerobic.step(facts, content, content.page("aerobic-ladder"), moderate);
        List<Target> targets = new ArrayList<>();
        targets.add(new Target("moderate-minutes", moderate, week.moderate(), step));
        int vigorous = envelope.manner().vigorous() ? page.number("vigorous-minutes") : 0;
        targets.add(new Target("vigorous-minutes", vigorous, week.vigorous(), null));
        targets.add(days(page, "strength-days", days, Choice::isStrength));
        targets.add(days(page, "core-days", days, Category.CORE::equals));
        targets.add(days(page, "stretch-days", days, Category.STRETCH::equals));
        targets.add(days(page, "posture-days", days, Category.POSTURE::equals));
        targets.add(days(page, "balance-days", days, Category.BALANCE::equals));
        return targets;
    }

    /** The categories that each day of the week held. */
    private static List<Set<Category>> categories(Facts facts, Content content) {
        List<Set<Category>> days = new ArrayList<>();
        for (PainDay day : facts.pain().between(facts.today() - WEEK + 1, facts.today())) {
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

    private static Target days(RulePage page, String name, List<Set<Category>> days, Predicate<Category> counts) {
        int done = 0;
        for (Set<Category> held : days) {
            done += held.stream().anyMatch(counts) ? 1 : 0;
        }
        return new Target(name, page.number(name), done, null);
    }
}
