package org.birddog.library;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.content.RuleText;

/** What stands in braces is a name: of a number of the page or, to the person, of a piece of evidence. */
record Braces() implements PageCheck {

    @Override
    public String name() {
        return "braces";
    }

    @Override
    public void check(RulePage page, RulePageFile file, Report report) {
        page.texts().forEach((language, words) -> {
            for (String text : in(words)) {
                check(
                        text,
                        file.part().at(language).at("says").file(),
                        file.part().at(language).line(),
                        report);
            }
        });
        for (Section section : file.sections()) {
            if (section.title().equals("When") || section.title().equals("Then")) {
                check(section.text(), file.part().file(), section.line(), report);
            }
        }
    }

    /** The words of a page that may hold braces. */
    static List<String> in(RuleText words) {
        List<String> texts = new ArrayList<>(List.of(words.title(), words.says()));
        if (words.ask() != null) {
            texts.add(words.ask());
        }
        return texts;
    }

    private static void check(String text, String file, int line, Report report) {
        int open = text.indexOf('{');
        while (open >= 0) {
            int close = text.indexOf('}', open);
            String name = close < 0 ? text.substring(open + 1) : text.substring(open + 1, close);
            if (close < 0 || !Vocabularies.isKebab(name)) {
                report.fault(
                        file,
                        line,
                        "{" + name.lines().findFirst().orElse("") + (close < 0 ? "" : "}") + " holds no name",
                        "Maybe a brace is lost, or the name has a capital or a space.");
            }
            open = text.indexOf('{', open + 1);
        }
    }
}
