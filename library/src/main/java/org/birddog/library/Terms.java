package org.birddog.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.birddog.coach.content.ExerciseText;
import org.birddog.coach.content.LessonText;
import org.birddog.coach.content.RuleText;

/** A word that the app explains has its forms and its meaning, and lessons, exercises or rules use it. */
record Terms() implements ContentCheck {

    /** The area of content/words that holds them. */
    static final String AREA = "term";

    @Override
    public String name() {
        return "terms";
    }

    @Override
    public void check(ContentFiles content, Report report) {
        for (PhrasesFile file : content.phrases()) {
            if (file.area().equals(AREA)) {
                check(file, used(content, file.language()), report);
            }
        }
    }

    private static void check(PhrasesFile file, String used, Report report) {
        TreeSet<String> ids = new TreeSet<>();
        file.phrases().keySet().forEach(key -> ids.add(key.split("\\.", -1)[1]));
        for (String id : ids) {
            SortedMap<String, PhrasesFile.Phrase> phrases = file.phrases();
            PhrasesFile.Phrase names = phrases.get(AREA + "." + id + ".name");
            PhrasesFile.Phrase says = phrases.get(AREA + "." + id + ".says");
            if (names == null || says == null) {
                report.fault(file.part().at(id), id + " needs a name and says", "Maybe one of the two is misspelt.");
            } else if (names.forms().values().stream().noneMatch(form -> isUsed(form, used))) {
                report.fault(
                        names.part(),
                        "no lesson, exercise or rule uses the word " + id,
                        "Maybe it has another form in the texts, or need not be explained.");
            }
        }
    }

    private static boolean isUsed(String form, String used) {
        return Pattern.compile("(?<![\\w-])" + Pattern.quote(form.toLowerCase(Locale.ROOT)) + "(?![\\w-])")
                .matcher(used)
                .find();
    }

    private static String used(ContentFiles content, String language) {
        List<String> used = new ArrayList<>();
        for (LessonFile file : content.lessons()) {
            LessonText text = file.texts().get(language);
            if (text != null) {
                used.addAll(text.lines());
            }
        }
        for (ExerciseFile file : content.exercises()) {
            ExerciseText text = file.texts().get(language);
            if (text != null) {
                used.add(text.why());
                used.addAll(text.steps());
                used.add(text.stop());
            }
        }
        for (RulePageFile file : content.pages()) {
            RuleText text = file.page().texts().get(language);
            if (text != null) {
                used.add(text.says());
            }
        }
        return String.join("\n", used).toLowerCase(Locale.ROOT);
    }
}
