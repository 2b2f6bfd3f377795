package org.birddog.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.birddog.library.figure.FigureBundle;
import org.birddog.wire.ContentCodec;
import org.birddog.wire.LessonTextCodec;

/** Writes the bundle that the hosts load, or fails the build with every fault of the content. */
public final class Bundle {

    private Bundle() {}

    /**
     * Checks the content and writes the bundle.
     *
     * @param arguments the content folder and the file to write
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("Bundle needs two arguments: content-dir out-file.");
        }
        write(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    /** Writes the bundle of a content folder, and beside it words, lessons and figures; faults are refused. */
    static void write(Path content, Path bundle) throws IOException {
        ContentFiles files = ContentReader.read(content);
        List<Fault> faults = Checks.faults(files);
        if (!faults.isEmpty()) {
            faults.forEach(System.err::println);
            // Maven runs this in its own process, so an exception and not an exit ends it.
            throw new IllegalStateException("The content has " + faults.size() + " faults. See above.");
        }
        Path folder = bundle.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(bundle, ContentCodec.text(files.content()));
        Files.writeString(bundle.resolveSibling("words.json"), Phrases.text(files.phrases()));
        FigureBundle.write(files, bundle.resolveSibling("figures"));
        Files.writeString(bundle.resolveSibling("lessons.json"), LessonTextCodec.text(files.lessonTexts()));
    }
}
