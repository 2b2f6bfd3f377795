package org.birddog.library;

import org.birddog.coach.content.RulePage;

/** No page claims a clinician's signature: none has been given. */
record SignedOff() implements PageCheck {

    @Override
    public String name() {
        return "signed-off";
    }

    @Override
    public void check(RulePage page, RulePageFile file, Report report) {
        if (page.signedOff() != null) {
            report.fault(
                    file.part().at("signed-off"),
                    "no clinician has signed off any page yet",
                    "Maybe null was meant; the first real signature ends this check.");
        }
    }
}
