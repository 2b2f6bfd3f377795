package org.birddog.library;

import org.birddog.coach.content.RulePage;

/** A check that looks at one page of the rulebook at a time. */
interface PageCheck extends ContentCheck {

    void check(RulePage page, RulePageFile file, Report report);

    @Override
    default void check(ContentFiles content, Report report) {
        for (RulePageFile file : content.pages()) {
            check(file.page(), file, report);
        }
    }
}
