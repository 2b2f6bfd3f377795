package org.birddog.library;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every number that a lesson writes in digits, and every share, says where it is from: a source that the lesson names,
 * or the number of a rule's page, {@code rule.number}, which it must then equal (in weeks where the page counts days).
 */
record LessonNumbers() implements ContentCheck {

    private static final String SMALL = "one|two|three|four|five|six|seven|eight|nine";

    /** In digits, or a share in words: one in five. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\w-])\\d+(?:[.,]\\d+)*|\\b(?:" + SMALL + ") in (?:" + SMALL + "|ten)\\b");

    private static final int WEEK = 7;

    @Override
    public String name() {
        return "lesson-numbers";
    }

    @Override
    public void check(ContentFiles content, Report report) {
        for (LessonFile file : content.lessons()) {
            TreeSet<String> said = new TreeSet<>();
            file.texts().values().forEach(text -> {
                add(said, text.title());
                add(said, text.today());
                text.lines().forEach(line -> add(said, line));
            });
            Part numbers = file.part().at("numbers");
            for (String number : said) {
                if (!file.numbers().containsKey(number)) {
                    report.fault(numbers, "nothing says where " + number + " is from", "Maybe a line under numbers.");
                }
            }
            file.numbers().forEach((number, from) -> {
                if (!said.contains(number)) {
                    report.fault(numbers, "the lesson does not say " + number, "Maybe the line can go.");
                } else if (!isFrom(number, from, file.lesson().sources(), content)) {
                    report.fault(
                            numbers.at(number),
                            number + " is not from " + from,
                            "Maybe name one of the lesson's sources, or rule.number of a page that has this number.");
                }
            });
        }
    }

    private static void add(TreeSet<String> said, String text) {
        Matcher numbers = NUMBER.matcher(text);
        while (numbers.find()) {
            said.add(numbers.group());
        }
    }

    private static boolean isFrom(String number, String from, List<String> sources, ContentFiles content) {
        int dot = from.indexOf('.');
        if (dot < 0) {
            return sources.contains(from);
        }
        RulePageFile page = content.page(from.substring(0, dot));
        Integer known = page == null ? null : page.page().numbers().get(from.substring(dot + 1));
        return known != null
                && (number.equals(known.toString())
                        || (from.endsWith("days")
                                && number.equals(Integer.toString(known / WEEK))
                                && known % WEEK == 0));
    }
}
