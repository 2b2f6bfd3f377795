package org.birddog.library;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Nothing that is sold for backs is recommended. A sentence that names such a thing may say what a guideline says about
 * it, or ask, but does not tell anyone to take, wear, try or buy it, unless it tells them not to.
 */
record Products() implements ContentCheck {

    private static final Pattern SOLD = Pattern.compile(
            "\\b(cbd|hemp|glucosamine|chondroitin|turmeric|curcumin|omega-3|fish oil|supplements?|magnesium|tens|laser"
                    + "|ultrasound|traction|back belts?|belts?|corsets?|back brace|insoles?|orthotics|rocker soles?"
                    + "|sit-ups?)\\b");
    private static final Pattern URGES = Pattern.compile(
            "\\b(buy|buys|order|try|take|taking|wear|wearing|use|using|do|get|need|needs|should|must|recommend"
                    + "|recommended|recommends|works|cures|heals|helps|best|worth)\\b");
    private static final Pattern DENIES = Pattern.compile(
            "\\b(not|no|never|nobody|without|against|instead|little|unsure|unclear|uncertain|weak|neither|nor|ask"
                    + "|before|leave)\\b|n't\\b");

    @Override
    public String name() {
        return "products";
    }

    @Override
    public void check(ContentFiles content, Report report) {
        for (LessonFile file : content.lessons()) {
            file.texts().forEach((language, text) -> {
                Part words = file.part().at(language);
                check(words.at("title").file(), words.at("title").line(), text.title(), report);
                check(words.at("today").file(), words.at("today").line(), text.today(), report);
                text.lines().forEach(line -> check(file.part().file(), file.bodyLine(language), line, report));
            });
        }
        for (RulePageFile file : content.pages()) {
            file.page().texts().forEach((language, text) -> {
                Part says = file.part().at(language).at("says");
                check(says.file(), says.line(), text.says(), report);
            });
        }
        for (PhrasesFile file : content.phrases()) {
            file.phrases()
                    .forEach((key, phrase) -> phrase.forms()
                            .values()
                            .forEach(text ->
                                    check(phrase.part().file(), phrase.part().line(), text, report)));
        }
    }

    private static void check(String file, int line, String text, Report report) {
        for (String sentence : List.of(text.toLowerCase(Locale.ROOT).split("(?<=[.!?])\\s+"))) {
            boolean urged = !sentence.endsWith("?")
                    && SOLD.matcher(sentence).find()
                    && URGES.matcher(sentence).find()
                    && !DENIES.matcher(sentence).find();
            if (urged) {
                report.fault(
                        file,
                        line,
                        "this recommends what is sold for backs: \"" + sentence.strip() + "\"",
                        "Maybe say what the guideline says about it, and no more.");
            }
        }
    }
}
