package org.birddog.coach.indications;

import java.time.LocalDate;
import java.util.List;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.facts.Person;
import org.birddog.coach.facts.Told;
import org.jspecify.annotations.Nullable;

/**
 * The heart rate of moderate work, for those who want a number: a share of the reserve between resting and highest rate
 * (Karvonen), the highest by age (Tanaka: 208 less 0.7 a year). Clinical.md B9; the formula errs by 11 to 12 beats.
 *
 * @param from beats per minute
 * @param to beats per minute
 * @param entry where the resting rate was told
 */
public record HeartRateZone(int from, int to, String entry) {

    /** The page of the rule. */
    public static final String RULE = "heart-rate-zone";

    /** The page of the rule that serves everybody who has no zone. */
    public static final String TALK_TEST = "talk-test";

    /** The rules that say how hard aerobic work should be. */
    public static final List<String> HOW_HARD = List.of(TALK_TEST, RULE);

    /**
     * The zone, or null where none may be shown, or nothing was told to reckon it from: the talk test serves everybody.
     */
    public static @Nullable HeartRateZone of(Facts facts, Envelope envelope, RulePage page) {
        Person person = facts.person();
        Told<Integer> resting = person.restingHeartRate();
        Told<Integer> born = person.birthYear();
        if (!envelope.manner().heartRateZones() || resting == null || born == null) {
            return null;
        }
        // A number outside these is a slip of the finger, or a heart that somebody should look at first.
        if (resting.value() < page.number("least-resting") || resting.value() > page.number("most-resting")) {
            return null;
        }
        int age = LocalDate.ofEpochDay(facts.today()).getYear() - born.value();
        int highestTenths = page.number("highest") * 10 - page.number("per-ten-years") * age;
        int reserveTenths = highestTenths - resting.value() * 10;
        if (reserveTenths <= 0) {
            return null;
        }
        return new HeartRateZone(
                resting.value() + rounded(reserveTenths * page.number("from-percent")),
                resting.value() + rounded(reserveTenths * page.number("to-percent")),
                resting.entry());
    }

    /** What it was seen in. */
    public List<Evidence> evidence() {
        return List.of(Evidence.of("from", from, entry), Evidence.of("to", to, entry));
    }

    /** From thousandths to the nearest whole. */
    private static int rounded(int thousandths) {
        return (thousandths + 500) / 1000;
    }
}
