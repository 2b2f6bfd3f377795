package org.birddog.trials.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.birddog.coach.advice.Advice;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.envelope.Reason;

/**
 * One advice under examination.
 *
 * @param exercises of the true content, by id
 * @param pages the rules that have a page in the true content
 * @param faults what was found wrong so far
 */
public record Examined(
        Map<String, Exercise> exercises, Set<String> pages, Advice advice, Known known, List<String> faults) {

    /** An advice of which nothing is known to be wrong yet. */
    public static Examined of(Map<String, Exercise> exercises, Set<String> pages, Advice advice, Known known) {
        return new Examined(exercises, pages, advice, known, new ArrayList<>(0));
    }

    /** Notes what is wrong. */
    public void fault(String what) {
        faults.add(what);
    }

    /** Whether a rule is among the reasons of the whole advice. */
    public boolean isBecauseOf(String rule) {
        return names(advice.because(), rule);
    }

    static boolean names(List<Reason> reasons, String rule) {
        for (Reason reason : reasons) {
            if (reason.rule().equals(rule)) {
                return true;
            }
        }
        return false;
    }
}
