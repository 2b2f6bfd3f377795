package org.birddog.coach.assessment;

import java.util.List;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.diary.Acknowledgement;
import org.birddog.coach.diary.Activity;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Reason;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.vocabulary.Acknowledged;
import org.birddog.coach.vocabulary.Permission;
import org.jspecify.annotations.Nullable;

/** When it is time to look back on the week, by the page weekly-review. */
final class WeeklyReview {

    static final String RULE = "weekly-review";

    private WeeklyReview() {}

    /** Why it is time, or null on most days. */
    static @Nullable Reason due(Content content, Facts facts, Permission permission) {
        RulePage page = content.page(RULE);
        int days = page.number("days");
        int age = facts.today() - facts.firstDay();
        int since = age % days;
        boolean time = age >= days && since < page.number("shown-days");
        if (!time || permission.compareTo(Permission.REST) > 0) {
            return null;
        }
        return wasSeen(facts, facts.today() - since) || isEmpty(facts, facts.today() - days, facts.today() - 1)
                ? null
                : new Reason(RULE, List.of(Evidence.of("days", days, null)));
    }

    private static boolean wasSeen(Facts facts, int from) {
        for (Acknowledgement said : facts.acknowledgements()) {
            if (said.of() == Acknowledged.WEEKLY_REVIEW && said.at().day() >= from) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEmpty(Facts facts, int from, int to) {
        for (Activity activity : facts.activities()) {
            if (activity.at().day() >= from && activity.at().day() <= to) {
                return false;
            }
        }
        return facts.pain().between(from, to).isEmpty();
    }
}
