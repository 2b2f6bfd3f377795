package org.birddog.pages.selftests;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.diary.SelfTest;
import org.birddog.pages.words.Wording;

/** The result of a self-test as people read it: 22 seconds, left. */
public final class PlainResult {

    private PlainResult() {}

    /** The result of one entry. */
    public static String of(SelfTest done, Wording say) {
        List<String> parts = new ArrayList<>();
        Integer value = done.value();
        if (value != null) {
            parts.add(say.count("self-test.result." + done.test().measured().word(), value));
        }
        if (done.result() != null) {
            parts.add(say.label(done.result()));
        }
        if (done.side() != null) {
            parts.add(say.label(done.side()));
        }
        if (done.legReach() != null) {
            parts.add(say.of("self-test.result.leg", "reach", say.label(done.legReach())));
        }
        return String.join(say.of("list.between"), parts);
    }
}
