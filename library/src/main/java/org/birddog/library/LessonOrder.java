package org.birddog.library;

import java.util.SortedMap;
import java.util.TreeMap;

/** No two lessons have one place on the path. */
record LessonOrder() implements ContentCheck {

    @Override
    public String name() {
        return "lesson-order";
    }

    @Override
    public void check(ContentFiles content, Report report) {
        SortedMap<Integer, String> taken = new TreeMap<>();
        for (LessonFile file : content.lessons()) {
            String other = taken.put(file.lesson().order(), file.lesson().id());
            if (other != null) {
                report.fault(
                        file.part().at("order"),
                        "the place " + file.lesson().order() + " is that of " + other + " too",
                        "Maybe the number between two others: places go in tens.");
            }
        }
    }
}
