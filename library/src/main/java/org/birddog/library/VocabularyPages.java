package org.birddog.library;

import java.util.List;
import org.birddog.coach.vocabulary.Condition;
import org.birddog.coach.vocabulary.RedFlag;

/** Every red flag and every condition of the contract has its page, and no page invents one. */
record VocabularyPages() implements ContentCheck {

    @Override
    public String name() {
        return "vocabulary-pages";
    }

    @Override
    public void check(ContentFiles content, Report report) {
        check(content, "red-flag", "red-flags", Vocabularies.spelt(RedFlag.values()), report);
        check(content, "condition", "conditions", Vocabularies.spelt(Condition.values()), report);
    }

    private static void check(ContentFiles all, String kind, String in, List<String> words, Report report) {
        for (String word : words) {
            RulePageFile page = all.page(word);
            if (page == null) {
                report.fault(
                        "content/rulebook/" + in + "/" + word + ".md",
                        1,
                        "the " + kind + " " + word + " has no page",
                        "Maybe its file has another name.");
            } else if (!page.page().kind().equals(kind)) {
                report.fault(
                        page.part().at("kind"),
                        word + " is a " + kind + ", its page says "
                                + page.page().kind(),
                        "Maybe the kind is a slip.");
            }
        }
        for (RulePageFile page : all.pages()) {
            if (page.page().kind().equals(kind) && !words.contains(page.page().rule())) {
                report.fault(
                        page.part().at("kind"),
                        "the contract has no " + kind + " " + page.page().rule(),
                        Spelling.advice(page.page().rule(), words));
            }
        }
    }
}
