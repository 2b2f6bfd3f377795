package org.birddog.coach.indications;

import java.util.List;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.facts.Pain;
import org.birddog.coach.facts.PainDay;
import org.birddog.coach.facts.Told;
import org.birddog.coach.vocabulary.Aim;
import org.jspecify.annotations.Nullable;

/**
 * A person whose episode is over, and who wants to keep it so: walking that grows to half an hour on five days, beside
 * two days of strength (clinical.md B2, the WalkBack trial).
 *
 * @param daysWell since the last day of an episode, or since the first entry
 * @param walks days of the last seven with a walk of the full length
 * @param wanted of such days in a week
 */
public record Recovery(int daysWell, int walks, int wanted) {

    /** The page of the rule. */
    public static final String RULE = "stay-well";

    private static final List<String> BIG_THREE = List.of("curl-up", "side-plank", "side-bridge-knees", "bird-dog");
    private static final int WEEK = 7;

    /** The recovery by today, or null where the person is not well, or not known to be. */
    public static @Nullable Recovery of(Facts facts, Content content) {
        RulePage page = content.page(RULE);
        int today = facts.today();
        int episode = page.number("episode-pain");
        int checkIns = 0;
        int from = today - page.number("days") + 1;
        for (PainDay day : facts.pain().between(from, today)) {
            if (day.worst() >= episode) {
                return null;
            }
            checkIns += day.checkedIn() ? 1 : 0;
        }
        int mean = facts.pain().mean(from, today);
        boolean shown = checkIns >= page.number("check-in-days")
                && facts.firstDay() <= from
                && mean <= page.number("pain") * Pain.POINT;
        if (!shown && !wantsToStayWell(facts, page.number("pain"))) {
            return null;
        }
        int calm = page.number("episode-pain") - 1;
        int walks = Aerobic.walks(facts, page.number("walk-minutes"), today - WEEK + 1, today, false, calm);
        return new Recovery(today - lastEpisodeDay(facts, episode), walks, page.number("walk-days"));
    }

    /** Walking, and the exercises for a steady trunk. */
    static boolean keepsWell(Exercise exercise) {
        return exercise.id().equals("walking") || BIG_THREE.contains(exercise.id());
    }

    /** What it was seen in. */
    public List<Evidence> evidence() {
        return List.of(
                Evidence.of("days-well", daysWell, null),
                Evidence.of("walks", walks, null),
                Evidence.of("walk-days", wanted, null));
    }

    private static boolean wantsToStayWell(Facts facts, int pain) {
        Told<Aim> aim = facts.person().aim();
        Told<Integer> usual = facts.person().usualPain();
        return aim != null && aim.value() == Aim.STAY_WELL && usual != null && usual.value() <= pain;
    }

    private static int lastEpisodeDay(Facts facts, int pain) {
        List<PainDay> days = facts.pain().days();
        for (int place = facts.pain().place(facts.today() + 1) - 1; place >= 0; place--) {
            if (days.get(place).worst() >= pain) {
                return days.get(place).day();
            }
        }
        return Math.min(facts.firstDay(), facts.today());
    }
}
