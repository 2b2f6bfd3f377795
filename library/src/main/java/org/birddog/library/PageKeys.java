package org.birddog.library;

import org.birddog.coach.content.RulePage;
import org.birddog.coach.vocabulary.RedFlag;
import org.birddog.coach.vocabulary.Word;

/** A red flag asks and acts as the code does; a condition has a tick box and says what it bars. */
record PageKeys() implements PageCheck {

    @Override
    public String name() {
        return "page-keys";
    }

    @Override
    public void check(RulePage page, RulePageFile file, Report report) {
        boolean flag = page.kind().equals("red-flag");
        boolean condition = page.kind().equals("condition");
        only(file.part(), "action", flag, report);
        if (condition || flag) {
            only(file.part(), "bars", condition, report);
            only(file.part(), "cautions", condition, report);
        }
        for (String language : page.texts().keySet()) {
            Part words = file.part().at(language);
            only(words, "ask", flag, report);
            only(words, "label", condition, report);
            only(words, "help", condition, report);
        }
        RedFlag known = Word.find(RedFlag.values(), page.rule());
        if (flag && known != null && page.action() != null && !page.action().equals(letter(known))) {
            report.fault(
                    file.part().at("action"),
                    "the action of " + page.rule() + " is " + letter(known) + ", not " + page.action(),
                    "Maybe the page is a slip; the contract fixes the actions.");
        }
    }

    private static void only(Part part, String key, boolean wanted, Report report) {
        if (part.at(key).present() != wanted) {
            report.fault(
                    part.at(key),
                    wanted ? "a page of this kind needs " + key : "a page of this kind has no " + key,
                    wanted ? "Maybe it was forgotten." : "Maybe the kind is a slip.");
        }
    }

    private static String letter(RedFlag flag) {
        return flag.action().name().substring(0, 1);
    }
}
