package org.birddog.coach.ladder;

import java.util.List;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.diary.CheckIn;
import org.birddog.coach.diary.Questionnaire;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.facts.PainDay;
import org.birddog.coach.facts.Person;
import org.birddog.coach.facts.Told;
import org.birddog.coach.vocabulary.Form;
import org.birddog.coach.vocabulary.Settles;
import org.jspecify.annotations.Nullable;

/**
 * How easily pain starts, how bad it gets and how long it takes to settle.
 *
 * @param level what follows from it
 * @param evidence what it was seen in
 */
public record Irritability(Level level, Evidence evidence) {

    /** From mild to strict. UNKNOWN is as strict as HIGH. */
    public enum Level {
        LOW,
        MODERATE,
        HIGH,
        UNKNOWN
    }

    /** The numbers of the page high-irritability. */
    record Limits(
            int worst,
            int lowWorst,
            int sleep,
            int poorNights,
            int checkIns,
            int rmdq,
            int windowDays,
            int windowCheckIns) {

        static Limits of(RulePage page) {
            return new Limits(
                    page.number("worst"),
                    page.number("low-worst"),
                    page.number("sleep"),
                    page.number("poor-nights"),
                    page.number("check-ins"),
                    page.number("rmdq"),
                    page.number("window-days"),
                    page.number("window-check-ins"));
        }
    }

    /**
     * The irritability that was known on a day.
     *
     * @param until the place of the first record of pain after it
     */
    static Irritability on(Facts facts, int day, int until, Limits limits) {
        Person person = facts.personOn(day);
        Told<Settles> settles = person.settles();
        Told<Integer> told = person.worstPain();
        if (settles == null || told == null) {
            return new Irritability(Level.UNKNOWN, Evidence.of("because", "not-told", null));
        }
        if (settles.value() == Settles.LONGER) {
            return new Irritability(Level.HIGH, Evidence.of("because", "settles", settles.entry()));
        }
        int worst = worst(facts, day, until, limits, told.value());
        if (worst >= limits.worst() && settles.value() != Settles.UNDER_30_MINUTES) {
            return new Irritability(Level.HIGH, Evidence.of("because", "worst-pain", told.entry()));
        }
        if (sleepsPoorly(facts, until, limits)) {
            return new Irritability(Level.HIGH, Evidence.of("because", "sleep", null));
        }
        Questionnaire form = rolandMorris(facts, day);
        if (form != null && form.total() >= limits.rmdq()) {
            return new Irritability(Level.HIGH, Evidence.of("because", "rmdq", form.id()));
        }
        boolean low = settles.value() == Settles.UNDER_30_MINUTES && worst <= limits.lowWorst();
        return new Irritability(low ? Level.LOW : Level.MODERATE, Evidence.of("because", "settles", settles.entry()));
    }

    /** The worst pain of the last two weeks where they hold enough check-ins, else what the profile tells. */
    private static int worst(Facts facts, int day, int until, Limits limits, int told) {
        List<PainDay> days = facts.pain().days();
        int checkIns = 0;
        int worst = 0;
        for (int place = until - 1; place >= 0 && days.get(place).day() > day - limits.windowDays(); place--) {
            checkIns += days.get(place).checkIns().size();
            worst = Math.max(worst, days.get(place).worst());
        }
        return checkIns >= limits.windowCheckIns() ? worst : told;
    }

    private static boolean sleepsPoorly(Facts facts, int until, Limits limits) {
        int left = limits.checkIns();
        int poor = 0;
        List<PainDay> days = facts.pain().days();
        for (int place = until - 1; place >= 0 && left > 0; place--) {
            List<CheckIn> checkIns = days.get(place).checkIns();
            for (int i = checkIns.size() - 1; i >= 0 && left > 0; i--, left--) {
                Integer sleep = checkIns.get(i).sleep();
                poor += sleep != null && sleep <= limits.sleep() ? 1 : 0;
            }
        }
        return poor >= limits.poorNights();
    }

    private static @Nullable Questionnaire rolandMorris(Facts facts, int day) {
        List<Questionnaire> all = facts.questionnaires();
        for (int i = all.size() - 1; i >= 0; i--) {
            Questionnaire questionnaire = all.get(i);
            if (questionnaire.form() == Form.RMDQ && questionnaire.at().day() <= day) {
                return questionnaire;
            }
        }
        return null;
    }
}
