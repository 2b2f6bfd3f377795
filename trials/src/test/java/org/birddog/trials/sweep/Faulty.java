package org.birddog.trials.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.birddog.coach.Coach;
import org.birddog.coach.Outlook;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.plan.Prescriber;
import org.birddog.coach.rules.Rule;
import org.birddog.coach.rules.Rulebook;
import org.birddog.coach.vocabulary.Demands;

/** Coaches with one thing broken, made from the records of the sound one. */
public final class Faulty {

    private Faulty() {}

    /** The same content with one page of the rulebook exchanged. */
    public static Content withPage(Content content, String rule, UnaryOperator<RulePage> change) {
        List<RulePage> pages = new ArrayList<>();
        for (RulePage page : content.pages()) {
            pages.add(page.rule().equals(rule) ? change.apply(page) : page);
        }
        return new Content(
                content.version(),
                content.exercises(),
                pages,
                content.sources(),
                content.lessons(),
                content.measures(),
                content.texts());
    }

    /** The same page with another number. */
    public static RulePage numbered(RulePage page, String number, int value) {
        TreeMap<String, Integer> numbers = new TreeMap<>(page.numbers());
        if (numbers.put(number, value) == null) {
            throw new IllegalArgumentException("The page of " + page.rule() + " has no number " + number + ".");
        }
        return new RulePage(
                page.rule(),
                page.kind(),
                page.action(),
                page.signedOff(),
                numbers,
                page.bars(),
                page.cautions(),
                page.liftedBy(),
                page.sources(),
                page.texts());
    }

    /** The same page that bars and cautions other demands. */
    public static RulePage barring(RulePage page, Demands bars, Demands cautions) {
        return new RulePage(
                page.rule(),
                page.kind(),
                page.action(),
                page.signedOff(),
                page.numbers(),
                bars,
                cautions,
                page.liftedBy(),
                page.sources(),
                page.texts());
    }

    /** The same content in which every exercise is barred in pregnancy only some weeks later. */
    public static Content barredLater(Content content, int weeks) {
        List<Exercise> exercises = new ArrayList<>();
        for (Exercise each : content.exercises()) {
            Integer week = each.barredFromWeek();
            exercises.add(new Exercise(
                    each.id(),
                    each.category(),
                    each.stage(),
                    each.position(),
                    each.demands(),
                    each.sites(),
                    each.helps(),
                    each.targets(),
                    each.equipment(),
                    each.pregnancyForm(),
                    week == null ? null : Integer.valueOf(week + weeks),
                    each.pregnancyInstead(),
                    each.ladder(),
                    each.easier(),
                    each.harder(),
                    each.instead(),
                    each.sources(),
                    each.enoughForPosture(),
                    each.inPyramid()));
        }
        return new Content(
                content.version(),
                exercises,
                content.pages(),
                content.sources(),
                content.lessons(),
                content.measures(),
                content.texts());
    }

    /** The same coach with one rule exchanged. */
    public static Coach withRule(Coach coach, String id, UnaryOperator<Rule> change) {
        List<Rule> rules = new ArrayList<>();
        for (Rule rule : coach.rulebook().rules()) {
            rules.add(rule.id().equals(id) ? change.apply(rule) : rule);
        }
        Rulebook rulebook = new Rulebook(
                rules,
                coach.rulebook().quickRelief(),
                coach.rulebook().minimumDay(),
                coach.rulebook().sittingBreak());
        return new Coach(coach.content(), rulebook, coach.trainingRules(), coach.inPyramids());
    }

    /** The same outlook for a planner that plans within another envelope, while the findings stay. */
    static Outlook planningWithin(Coach coach, Outlook outlook, Envelope other) {
        Prescriber prescriber =
                Prescriber.of(coach.content(), other, List.of(outlook.now().training()), List.of());
        return new Outlook(outlook.now(), outlook.findings(), other, prescriber);
    }
}
