package org.birddog.library.figure;

import java.util.List;
import java.util.TreeSet;
import org.birddog.coach.vocabulary.MovementTest;
import org.birddog.library.ContentCheck;
import org.birddog.library.ContentFiles;
import org.birddog.library.ExerciseFile;
import org.birddog.library.Part;
import org.birddog.library.SelfTestFile;

/** Every exercise, every self-test and the body map have figures, and every figure shows one of them. */
public record FiguresThere() implements ContentCheck {

    /** Before the word of a self-test, in the id of its figure. */
    static final String TEST = "test-";

    /** The two sides of the body map. */
    static final List<String> BODY = List.of("body-back", "body-front");

    @Override
    public String name() {
        return "figures-there";
    }

    @Override
    public void check(ContentFiles content, Report report) {
        TreeSet<String> drawn = new TreeSet<>();
        for (FigureFile file : content.figures()) {
            drawn.add(file.id());
            if (content.exercise(file.id()) == null && !isTest(file.id()) && !BODY.contains(file.id())) {
                report.fault(
                        file.part(), "no exercise is called " + file.id(), "Maybe the file is named in another way.");
            }
        }
        for (String side : BODY) {
            if (!drawn.contains(side)) {
                report.fault("content/figures", 1, "the body map lacks a side", "Maybe " + side + ".yml is missing.");
            }
        }
        for (ExerciseFile exercise : content.exercises()) {
            require(exercise.exercise().id(), drawn, exercise.part(), report);
        }
        for (SelfTestFile test : content.measures().tests()) {
            require(TEST + test.protocol().test().word(), drawn, test.part(), report);
        }
    }

    private static void require(String id, TreeSet<String> drawn, Part file, Report report) {
        if (!drawn.contains(id)) {
            report.fault(file, "it has no figure", "Maybe content/figures/" + id + ".yml is missing.");
        }
    }

    private static boolean isTest(String id) {
        for (MovementTest test : MovementTest.values()) {
            if (id.equals(TEST + test.word())) {
                return true;
            }
        }
        return false;
    }
}
