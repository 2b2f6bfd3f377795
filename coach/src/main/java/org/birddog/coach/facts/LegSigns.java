package org.birddog.coach.facts;

import org.birddog.coach.content.RulePage;
import org.birddog.coach.diary.CheckIn;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.vocabulary.Answer;
import org.birddog.coach.vocabulary.Condition;
import org.birddog.coach.vocabulary.RedFlag;
import org.birddog.coach.vocabulary.Site;
import org.jspecify.annotations.Nullable;

/**
 * What sets the condition leg-symptoms besides the profile naming it.
 *
 * @param episodeDays how young an episode is still counted as new
 * @param legPain from which leg pain counts in a new episode
 * @param severeLegPain from which it counts always
 */
public record LegSigns(int episodeDays, int legPain, int severeLegPain) {

    /** The signs with the numbers of the page leg-symptoms. */
    public static LegSigns of(RulePage page) {
        return new LegSigns(page.number("episode-days"), page.number("leg-pain"), page.number("severe-leg-pain"));
    }

    /** What the condition is seen in on a day, or null where it does not hold. */
    public @Nullable Evidence on(Facts facts, int day) {
        Person person = facts.personOn(day);
        Told<Condition> told = person.told(Condition.LEG_SYMPTOMS);
        if (told != null) {
            return Evidence.of("because", "condition", told.entry());
        }
        Reply numb = facts.screened().newest(RedFlag.ONE_LEG_NUMB);
        if (numb != null && numb.answer() != Answer.NO && numb.at().day() <= day) {
            return Evidence.of("because", "one-leg-numb", numb.entry());
        }
        CheckIn checkIn = newestLegPain(facts, day);
        int pain = checkIn == null || checkIn.legPain() == null ? 0 : checkIn.legPain();
        boolean young = isYoung(person, day);
        if (checkIn != null && (pain >= severeLegPain || (young && pain >= legPain))) {
            return Evidence.of("because", "leg-pain", checkIn.id());
        }
        return young && person.sites() != null && person.hurtsAt(Site.LEG)
                ? Evidence.of("because", "site", person.sites().entry())
                : null;
    }

    /** An episode whose beginning was not told counts as young: silence is not "long ago". */
    private boolean isYoung(Person person, int day) {
        return person.startedOn() == null || day - person.startedOn().value() < episodeDays;
    }

    private static @Nullable CheckIn newestLegPain(Facts facts, int day) {
        for (int place = facts.pain().place(day + 1) - 1; place >= 0; place--) {
            for (CheckIn checkIn : facts.pain().days().get(place).checkIns().reversed()) {
                if (checkIn.legPain() != null) {
                    return checkIn;
                }
            }
        }
        return null;
    }
}
