package org.birddog.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.coach.vocabulary.Form;
import org.birddog.coach.vocabulary.MovementTest;
import org.birddog.coach.vocabulary.Word;
import org.birddog.library.figure.FigureFile;
import org.jspecify.annotations.Nullable;

/** Reads the content folder whole and collects every fault on the way. */
public final class ContentReader {

    private static final String EXERCISES = "exercises/";
    private static final String RULEBOOK = "rulebook/";
    private static final String LESSONS = "lessons/";
    private static final String QUESTIONNAIRES = "questionnaires/";
    private static final String SELF_TESTS = "self-tests/";
    private static final String WORDS = "words/";
    private static final String FIGURES = "figures/";
    private static final String BASES = "figures/bases.yml";
    private static final String SOURCES = "sources.yml";
    private static final String ALIASES = "aliases.yml";

    private final String name;
    private final SortedMap<String, String> files;
    private final Faults faults = new Faults();
    private final List<ExerciseFile> exercises = new ArrayList<>();
    private final List<LessonFile> lessons = new ArrayList<>();
    private final List<PhrasesFile> phrases = new ArrayList<>();
    private final TreeMap<String, Part> figures = new TreeMap<>();
    private final MeasureFiles measures = MeasureFiles.none();
    private final TreeMap<String, RulePageFile> pages = new TreeMap<>();

    private ContentReader(String name, SortedMap<String, String> files) {
        this.name = name;
        this.files = files;
    }

    /** Reads a content folder. */
    public static ContentFiles read(Path folder) throws IOException {
        Path root = folder.toAbsolutePath().normalize();
        SortedMap<String, byte[]> bytes = ContentFolder.bytes(root);
        SortedMap<String, String> texts = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : bytes.entrySet()) {
            if (isRead(file.getKey())) {
                texts.put(file.getKey(), new String(file.getValue(), StandardCharsets.UTF_8));
            }
        }
        return new ContentReader(root.getFileName() + "/", texts).read(ContentFolder.version(bytes));
    }

    private static boolean isRead(String path) {
        return path.startsWith(EXERCISES)
                || path.startsWith(RULEBOOK)
                || path.startsWith(LESSONS)
                || path.startsWith(QUESTIONNAIRES)
                || path.startsWith(SELF_TESTS)
                || path.startsWith(WORDS)
                || path.startsWith(FIGURES)
                || path.equals(SOURCES)
                || path.equals(ALIASES);
    }

    private ContentFiles read(String version) {
        SourcesFile sources = new SourcesFile(Yaml.read(name + SOURCES, "{}", faults), List.of());
        Part bases = Yaml.read(name + BASES, "{}", faults);
        AliasesFile aliases = new AliasesFile(Yaml.read(name + ALIASES, "{}", faults), List.of());
        SortedMap<String, String> named = new TreeMap<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            String path = file.getKey();
            named.put(name + path, file.getValue());
            if (path.equals(SOURCES)) {
                sources = SourcesFile.read(Yaml.read(name + path, file.getValue(), faults));
            } else if (path.equals(ALIASES)) {
                aliases = AliasesFile.read(Yaml.read(name + path, file.getValue(), faults));
            } else if (path.startsWith(EXERCISES)) {
                exercise(path, file.getValue());
            } else if (path.startsWith(LESSONS)) {
                lesson(path, file.getValue());
            } else if (path.startsWith(QUESTIONNAIRES)) {
                questionnaire(path, file.getValue());
            } else if (path.startsWith(SELF_TESTS)) {
                selfTest(path, file.getValue());
            } else if (path.startsWith(WORDS)) {
                phrases(path, file.getValue());
            } else if (path.equals(BASES)) {
                bases = Yaml.read(name + path, file.getValue(), faults);
            } else if (path.startsWith(FIGURES)) {
                figure(path, file.getValue());
            } else {
                page(path, file.getValue());
            }
        }
        exercises.sort(Comparator.comparing(file -> file.exercise().id()));
        lessons.sort(Comparator.comparingInt(file -> file.lesson().order()));
        List<RulePageFile> sorted = List.copyOf(pages.values());
        List<FigureFile> drawn = FigureFile.read(bases, figures);
        List<Fault> found = faults.inReadingOrder();
        return new ContentFiles(
                List.copyOf(exercises),
                sorted,
                sources,
                aliases,
                List.copyOf(lessons),
                measures.sorted(),
                List.copyOf(phrases),
                drawn,
                named,
                version,
                found);
    }

    private void exercise(String path, String text) {
        if (isNamed(path, "exercises/name.yml")) {
            exercises.add(ExerciseFile.read(idOf(path), Yaml.read(name + path, text, faults)));
        }
    }

    private void figure(String path, String text) {
        if (isNamed(path, "figures/name.yml")) {
            figures.put(idOf(path), Yaml.read(name + path, text, faults));
        }
    }

    private void questionnaire(String path, String text) {
        Form form = named(path, "questionnaires/name.yml", Form.values());
        if (form != null) {
            measures.forms().add(QuestionnaireFile.read(form, Yaml.read(name + path, text, faults)));
        }
    }

    private void selfTest(String path, String text) {
        MovementTest test = named(path, "self-tests/name.yml", MovementTest.values());
        if (test != null) {
            measures.tests().add(SelfTestFile.read(test, Yaml.read(name + path, text, faults)));
        }
    }

    /** The word of a vocabulary that a file is named for; a fault and null where there is no such word. */
    private <W extends Word> @Nullable W named(String path, String example, W[] vocabulary) {
        if (!isNamed(path, example)) {
            return null;
        }
        W word = Word.find(vocabulary, idOf(path));
        if (word == null) {
            faults.add(
                    Reading.NAMES,
                    name + path,
                    1,
                    "the contract has no " + idOf(path),
                    Spelling.advice(idOf(path), Vocabularies.spelt(vocabulary)));
        }
        return word;
    }

    private void page(String path, String text) {
        if (isNamed(path, "rulebook/folder/name.md")) {
            RulePageFile page = RulePageFile.read(idOf(path), name + path, text, faults);
            RulePageFile other = pages.put(idOf(path), page);
            if (other != null) {
                faults.add(
                        Reading.NAMES,
                        name + path,
                        1,
                        "this rule has another page, " + other.part().file(),
                        "Maybe one of the two is an old copy.");
            }
        }
    }

    private void lesson(String path, String text) {
        if (isNamed(path, "lessons/name.md")) {
            lessons.add(LessonFile.read(idOf(path), name + path, text, faults));
        }
    }

    private void phrases(String path, String text) {
        if (isNamed(path, "words/language/area.yml")) {
            String language = path.substring(WORDS.length(), path.lastIndexOf('/'));
            phrases.add(PhrasesFile.read(language, idOf(path), Yaml.read(name + path, text, faults)));
        }
    }

    /** Whether a file is named as its place asks: an id in kebab-case, at the right depth. */
    private boolean isNamed(String path, String example) {
        boolean fits = path.endsWith(example.substring(example.indexOf('.')))
                && Vocabularies.isKebab(idOf(path))
                && slashes(path) == slashes(example);
        if (!fits) {
            faults.add(Reading.NAMES, name + path, 1, "this is no file " + example, "Maybe it belongs elsewhere.");
        }
        return fits;
    }

    private static long slashes(String path) {
        return path.chars().filter(c -> c == '/').count();
    }

    private static String idOf(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot < 0 ? file : file.substring(0, dot);
    }
}
