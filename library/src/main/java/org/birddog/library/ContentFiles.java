package org.birddog.library;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.ExerciseText;
import org.birddog.coach.content.LessonText;
import org.birddog.coach.content.Source;
import org.birddog.library.figure.FigureFile;
import org.jspecify.annotations.Nullable;

/**
 * All that was read from the content folder, with the places where it stands.
 *
 * @param exercises by id, in its order
 * @param pages by rule, in its order
 * @param aliases the names under which the articles speak of exercises
 * @param lessons in their order
 * @param measures questionnaires and self-tests
 * @param phrases what the pages say, by language and area
 * @param figures by id, in its order
 * @param texts every file as it stands, by its name from the content folder on
 * @param version a hash of the whole folder
 * @param faults of reading; where there is one, nothing here may be used
 */
public record ContentFiles(
        List<ExerciseFile> exercises,
        List<RulePageFile> pages,
        SourcesFile sources,
        AliasesFile aliases,
        List<LessonFile> lessons,
        MeasureFiles measures,
        List<PhrasesFile> phrases,
        List<FigureFile> figures,
        SortedMap<String, String> texts,
        String version,
        List<Fault> faults) {

    /** What coach and pages need of it. */
    public Content content() {
        if (!faults.isEmpty()) {
            throw new IllegalStateException("content/ has " + faults.size() + " faults, the first is:\n"
                    + faults.getFirst() + "\nMaybe ./birddog check shows the way out.");
        }
        SortedMap<String, SortedMap<String, ExerciseText>> words = new TreeMap<>();
        for (ExerciseFile file : exercises) {
            file.texts()
                    .forEach((language, text) -> words.computeIfAbsent(language, any -> new TreeMap<>())
                            .put(file.exercise().id(), text));
        }
        return new Content(
                version,
                exercises.stream().map(ExerciseFile::exercise).toList(),
                pages.stream().map(RulePageFile::page).toList(),
                sources.sources(),
                lessons.stream().map(LessonFile::lesson).toList(),
                measures.measures(),
                words);
    }

    /** What the lessons say: by language, then by lesson. */
    SortedMap<String, SortedMap<String, LessonText>> lessonTexts() {
        SortedMap<String, SortedMap<String, LessonText>> texts = new TreeMap<>();
        for (LessonFile file : lessons) {
            file.texts()
                    .forEach((language, text) -> texts.computeIfAbsent(language, any -> new TreeMap<>())
                            .put(file.lesson().id(), text));
        }
        return texts;
    }

    /** The file of an exercise, or null. */
    public @Nullable ExerciseFile exercise(String id) {
        return exercises.stream()
                .filter(file -> file.exercise().id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** The page of a rule, or null. */
    public @Nullable RulePageFile page(String rule) {
        return pages.stream()
                .filter(file -> file.page().rule().equals(rule))
                .findFirst()
                .orElse(null);
    }

    /** Keys of the sources that an exercise, a page, a lesson, a questionnaire or a self-test names. */
    TreeSet<String> namedSources() {
        TreeSet<String> named = new TreeSet<>();
        exercises.forEach(file -> named.addAll(file.exercise().sources()));
        pages.forEach(file -> named.addAll(file.page().sources()));
        lessons.forEach(file -> named.addAll(file.lesson().sources()));
        named.addAll(measures.namedSources());
        return named;
    }

    /** Keys of the sources that there are. */
    List<String> knownSources() {
        return sources.sources().stream().map(Source::key).toList();
    }
}
