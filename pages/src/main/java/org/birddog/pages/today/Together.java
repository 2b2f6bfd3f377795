package org.birddog.pages.today;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Reason;
import org.birddog.pages.words.Saying;
import org.birddog.pages.words.Sayings;

/** Says once what is true of several exercises, instead of once for each. */
final class Together {

    /** Rules whose own words name one exercise, and which have words for several. */
    private static final List<String> OF_SEVERAL =
            List.of("basics-first", "relief-set", "first-dose", "hold-dose", "step-up", "step-down", "next-morning");

    private Together() {}

    /** What reasons of one rule say of all of their exercises; several sentences only where nothing says it in one. */
    static List<String> says(Sayings sayings, List<Reason> ofOneRule) {
        List<String> says = new ArrayList<>();
        for (Saying saying : sayings.of(ofOneRule)) {
            says.add(saying.says());
        }
        String rule = ofOneRule.getFirst().rule();
        return says.size() > 1 && OF_SEVERAL.contains(rule)
                ? List.of(sayings.say().of("today.several." + rule))
                : says;
    }

    /** The reasons in their order; those of one rule that tell of one exercise each become one that tells of all. */
    static List<Reason> gathered(List<Reason> reasons) {
        List<Reason> gathered = new ArrayList<>();
        for (Reason reason : reasons) {
            int same = -1;
            for (int i = 0; i < gathered.size(); i++) {
                boolean alike = gathered.get(i).rule().equals(reason.rule());
                same = alike && tellsOfAnExercise(reason) && tellsOfAnExercise(gathered.get(i)) ? i : same;
            }
            if (same < 0) {
                gathered.add(reason);
            } else {
                List<Evidence> evidence = new ArrayList<>(gathered.get(same).evidence());
                evidence.addAll(reason.evidence());
                gathered.set(same, new Reason(reason.rule(), evidence));
            }
        }
        return gathered;
    }

    private static boolean tellsOfAnExercise(Reason reason) {
        for (Evidence evidence : reason.evidence()) {
            if (evidence.name().equals("exercise")) {
                return true;
            }
        }
        return false;
    }
}
