package org.birddog.library;

import java.util.Locale;
import java.util.TreeSet;
import org.birddog.coach.content.ExerciseText;
import org.jspecify.annotations.Nullable;

/** Every name of the articles finds its exercise: the exercise is called so, or also. */
record AliasesFind() implements ContentCheck {

    private static final String LESSON = "lessons/";

    @Override
    public String name() {
        return "aliases-find";
    }

    @Override
    public void check(ContentFiles content, Report report) {
        for (AliasesFile.Alias alias : content.aliases().aliases()) {
            if (!content.knownSources().contains(alias.article())) {
                report.fault(
                        alias.part(),
                        "sources.yml has no " + alias.article(),
                        Spelling.advice(alias.article(), content.knownSources()));
            }
            if (alias.finds().startsWith(LESSON)) {
                String id = alias.finds().substring(LESSON.length());
                if (content.lessons().stream()
                        .noneMatch(file -> file.lesson().id().equals(id))) {
                    report.fault(alias.part(), "there is no lesson " + id, "Maybe its file has another name.");
                }
            } else {
                exercise(alias, content.exercise(alias.finds()), report);
            }
        }
    }

    private static void exercise(AliasesFile.Alias alias, @Nullable ExerciseFile file, Report report) {
        if (file == null) {
            report.fault(alias.part(), "there is no exercise " + alias.finds(), "Maybe its file has another name.");
            return;
        }
        TreeSet<String> names = new TreeSet<>();
        for (ExerciseText text : file.texts().values()) {
            names.add(bare(text.name()));
            text.also().forEach(also -> names.add(bare(also)));
        }
        if (!names.contains(bare(alias.name()))) {
            report.fault(
                    alias.part(),
                    alias.finds() + " is not called \"" + alias.name() + "\"",
                    "Maybe the name belongs under also in the exercise's file.");
        }
    }

    /** A name without what the same name may have or lack. */
    private static String bare(String name) {
        StringBuilder bare = new StringBuilder();
        for (String word : name.toLowerCase(Locale.ROOT).split("[\\s-]+")) {
            String singular = word.endsWith("es") && word.matches(".*(ch|sh)es")
                    ? word.substring(0, word.length() - 2)
                    : word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
            if (!singular.matches("exercise|stretch|pose")) {
                bare.append(singular).append(' ');
            }
        }
        return bare.toString().strip();
    }
}
