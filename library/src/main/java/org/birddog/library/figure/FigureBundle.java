package org.birddog.library.figure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.birddog.coach.content.ExerciseText;
import org.birddog.coach.content.TestText;
import org.birddog.library.ContentFiles;
import org.birddog.library.ExerciseFile;
import org.birddog.library.SelfTestFile;
import org.birddog.wire.JsonWriter;

/** Draws the figures of all exercises and self-tests, in every language, for the hosts to serve. */
public final class FigureBundle {

    private static final int VERSION_LENGTH = 12;

    private final Path folder;
    private final MessageDigest hash;

    private FigureBundle(Path folder, MessageDigest hash) {
        this.folder = folder;
        this.hash = hash;
    }

    /**
     * Writes {@code LANGUAGE/ID.svg} (it moves), {@code ID.led.svg} (the player moves it), {@code ID.still.svg},
     * {@code ID.strip.svg} and, where it is shown, the fault in {@code ID.poor.svg} into a folder, and beside it
     * {@code figures.json}: a version, who shows the fault, and the repetitions of each loop.
     */
    public static void write(ContentFiles content, Path folder) throws IOException {
        FigureBundle bundle = new FigureBundle(folder, sha256());
        List<String> poor = new ArrayList<>();
        for (FigureFile file : content.figures()) {
            ExerciseFile exercise = content.exercise(file.id());
            List<String> targets =
                    exercise == null ? List.of() : exercise.exercise().targets();
            Drawing drawing = file.drawing(targets);
            if (FiguresThere.BODY.contains(file.id())) {
                bundle.drawBody(file.id(), drawing, content);
                continue;
            }
            if (exercise == null) {
                bundle.drawTest(file.id(), drawing, content);
                continue;
            }
            for (Map.Entry<String, ExerciseText> text : exercise.texts().entrySet()) {
                String fault = text.getValue().faults().getFirst().fault();
                bundle.draw(
                        text.getKey(),
                        file.id(),
                        drawing,
                        text.getValue().name(),
                        text.getValue().steps(),
                        fault);
            }
            if (drawing.showsFault()) {
                poor.add(file.id());
            }
        }
        Files.writeString(folder.resolveSibling("figures.json"), bundle.index(poor, content.figures()));
    }

    /** Draws a side of the body map, the same in every language. */
    private void drawBody(String id, Drawing drawing, ContentFiles content) throws IOException {
        for (String language : content.exercises().getFirst().texts().keySet()) {
            write(language, id + ".still.svg", drawing.upright());
        }
    }

    /** Draws the figure of a self-test, which has its test's name and steps. */
    private void drawTest(String id, Drawing drawing, ContentFiles content) throws IOException {
        for (SelfTestFile test : content.measures().tests()) {
            if (id.equals(FiguresThere.TEST + test.protocol().test().word())) {
                for (Map.Entry<String, TestText> text : test.protocol().texts().entrySet()) {
                    draw(
                            text.getKey(),
                            id,
                            drawing,
                            text.getValue().name(),
                            text.getValue().steps(),
                            "");
                }
            }
        }
    }

    private void draw(String language, String id, Drawing drawing, String title, List<String> steps, String fault)
            throws IOException {
        String description = String.join(" ", steps);
        write(language, id + ".svg", drawing.moving(title, description));
        write(language, id + ".led.svg", drawing.led());
        write(language, id + ".still.svg", drawing.still(title));
        write(language, id + ".strip.svg", drawing.strip(title, description));
        if (drawing.showsFault()) {
            write(language, id + ".poor.svg", drawing.poor(title, fault));
        }
    }

    private void write(String language, String name, String svg) throws IOException {
        Path file = folder.resolve(language).resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, svg);
        hash.update((language + "/" + name + "\n" + svg).getBytes(StandardCharsets.UTF_8));
    }

    private String index(List<String> poor, List<FigureFile> files) {
        StringBuilder text = new StringBuilder();
        JsonWriter json = new JsonWriter(text);
        json.beginObject()
                .key("version")
                .value(HexFormat.of().formatHex(hash.digest()).substring(0, VERSION_LENGTH));
        json.key("poor").beginList();
        poor.forEach(json::value);
        json.endList().key("repetitions").beginObject();
        for (FigureFile file : files) {
            if (!FiguresThere.BODY.contains(file.id())) {
                json.key(file.id()).beginList();
                Repetition.of(file.figure()).forEach(one -> repetition(json, one));
                json.endList();
            }
        }
        json.endObject().endObject();
        return text.toString();
    }

    private static void repetition(JsonWriter json, Repetition one) {
        json.beginList();
        if (one.side() == null) {
            json.nothing();
        } else {
            json.value(one.side().word());
        }
        for (long at : List.of(one.begins(), one.held(), one.leaves(), one.ends())) {
            json.value((int) at);
        }
        json.endList();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256.", missing);
        }
    }
}
