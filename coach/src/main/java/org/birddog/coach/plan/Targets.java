package org.birddog.coach.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.birddog.coach.advice.Target;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.diary.Activity;
import org.birddog.coach.diary.Session;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.facts.PainDay;
import org.birddog.coach.vocabulary.Category;
import org.birddog.coach.vocabulary.Intensity;

/** The goals of a week and what was done of them, today and in the six days before. */
public final class Targets {

    private static final int WEEK = 7;
    /**
     * Effort out of ten from which aerobic work counts as moderate, and as vigorous (clinical.md B9: 3-4 is
     * moderate).
     */
    private static final int MODERATE = 3;

    private static final int VIGOROUS = 6;

    private Targets() {}

    /** The targets of the week that ends today, in the contract's order. */
    public static List<Target> of(Facts facts, Content content, Envelope envelope) {
        RulePage page = content.page("weekly-targets");
        int[] minutes = minutes(facts, content);
        List<Set<Category>> week = categories(facts, content);
        List<Target> targets = new ArrayList<>();
        targets.add(new Target("moderate-minutes", page.number("moderate-minutes"), minutes[0]));
        int vigorous = envelope.manner().vigorous() ? page.number("vigorous-minutes") : 0;
        targets.add(new Target("vigorous-minutes", vigorous, minutes[1]));
        targets.add(days(page, "strength-days", week, Choice::isStrength));
        targets.add(days(page, "core-days", week, Category.CORE::equals));
        targets.add(days(page, "stretch-days", week, Category.STRETCH::equals));
        targets.add(days(page, "posture-days", week, Category.POSTURE::equals));
        targets.add(days(page, "balance-days", week, Category.BALANCE::equals));
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
        return new Target(name, page.number(name), done);
    }

    private static int[] minutes(Facts facts, Content content) {
        int[] minutes = new int[2];
        for (Activity activity : facts.activities()) {
            int day = activity.at().day();
            if (day > facts.today() - WEEK && day <= facts.today()) {
                minutes[0] += activity.intensity() == Intensity.MODERATE ? activity.minutes() : 0;
                minutes[1] += activity.intensity() == Intensity.VIGOROUS ? activity.minutes() : 0;
            }
        }
        for (PainDay day : facts.pain().between(facts.today() - WEEK + 1, facts.today())) {
            for (Session session : day.sessions()) {
                for (Session.Done item : session.items()) {
                    addAerobic(item, content, minutes);
                }
            }
        }
        return minutes;
    }

    private static void addAerobic(Session.Done item, Content content, int[] minutes) {
        int place = content.indexOf(item.exercise());
        boolean aerobic = place >= 0 && content.exercises().get(place).category() == Category.AEROBIC;
        Integer effort = item.effort();
        if (aerobic && item.seconds() != null && effort != null && effort >= MODERATE) {
            minutes[effort > VIGOROUS ? 1 : 0] += item.seconds() / 60;
        }
    }
}
