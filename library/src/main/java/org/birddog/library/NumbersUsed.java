package org.birddog.library;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.content.RulePage;

/** Every number of a page stands in its words, so that it can be read and not only counted. */
record NumbersUsed() implements PageCheck {

    @Override
    public String name() {
        return "numbers-used";
    }

    @Override
    public void check(RulePage page, RulePageFile file, Report report) {
        List<String> texts = new ArrayList<>(List.of(file.section("When"), file.section("Then")));
        page.texts().values().forEach(words -> texts.addAll(Braces.in(words)));
        String all = String.join("\n", texts);
        for (String number : page.numbers().keySet()) {
            if (!all.contains("{" + number + "}")) {
                report.fault(
                        file.part().at("numbers").at(number),
                        "the number " + number + " stands nowhere in When, Then or the words to the person",
                        "Maybe it was typed there as a plain number; write {" + number + "}.");
            }
        }
    }
}
