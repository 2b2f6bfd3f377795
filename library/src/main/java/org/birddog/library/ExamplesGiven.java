package org.birddog.library;

import org.birddog.coach.content.RulePage;

/** Every rule shows by an example what it does; planning and the last check may not be able to. */
record ExamplesGiven() implements PageCheck {

    @Override
    public String name() {
        return "examples-given";
    }

    @Override
    public void check(RulePage page, RulePageFile file, Report report) {
        boolean free = page.kind().equals("plan") || page.rule().equals("last-check");
        if (file.examples().isEmpty() && !free) {
            report.fault(
                    file.part().file(),
                    file.sections().getLast().line(),
                    "the rule " + page.rule() + " has no example",
                    "Maybe one in which it holds, and the nearest in which it does not.");
        }
    }
}
