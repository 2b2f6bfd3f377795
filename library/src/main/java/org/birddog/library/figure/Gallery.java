package org.birddog.library.figure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.birddog.library.Checks;
import org.birddog.library.ContentCheck;
import org.birddog.library.ContentFiles;
import org.birddog.library.ContentReader;

/** Draws all figures of a content folder into another folder, with a page to look at them. */
public final class Gallery {

    private Gallery() {}

    /**
     * Draws figures and prints what their checks find.
     *
     * @param arguments the content folder, the folder to write, and ids (none are all); a number is the height of a
     *     strip on the page, in pixels
     */
    public static void main(String[] arguments) throws IOException {
        ContentFiles content = ContentReader.read(Path.of(arguments[0]));
        Path out = Path.of(arguments[1]);
        Files.createDirectories(out);
        List<String> wanted = new ArrayList<>(List.of(arguments).subList(2, arguments.length));
        String height = wanted.stream()
                .filter(one -> one.chars().allMatch(Character::isDigit))
                .findFirst()
                .orElse("180");
        wanted.remove(height);
        StringBuilder page = new StringBuilder("<!doctype html><meta charset=utf-8><title>Figures</title>"
                + "<style>body{font:14px sans-serif;margin:8px}figure{display:inline-block;margin:4px}"
                + "img{height:" + height + "px;display:block;border:1px solid #ddd}</style>");
        content.faults().forEach(System.out::println);
        for (FigureFile file : content.figures()) {
            if (wanted.isEmpty() || wanted.contains(file.id())) {
                draw(file, content, out, page);
            }
        }
        Files.writeString(out.resolve("index.html"), page);
    }

    private static void draw(FigureFile file, ContentFiles content, Path out, StringBuilder page) throws IOException {
        Shown shown = Shown.by(file.id(), content);
        for (ContentCheck check : Checks.ALL) {
            if (check instanceof FigureCheck figures) {
                figures.faults(file, shown).forEach(System.out::println);
            }
        }
        Drawing drawing = file.drawing(shown == null ? List.of() : shown.targets());
        Files.writeString(out.resolve(file.id() + ".svg"), drawing.moving(file.id(), ""));
        Files.writeString(out.resolve(file.id() + ".still.svg"), drawing.still(file.id()));
        Files.writeString(out.resolve(file.id() + ".strip.svg"), drawing.strip(file.id(), ""));
        page.append("<figure><img src='" + file.id() + ".strip.svg'>");
        if (drawing.showsFault()) {
            Files.writeString(out.resolve(file.id() + ".poor.svg"), drawing.poor(file.id(), ""));
            page.append("<img src='" + file.id() + ".poor.svg'>");
        }
        page.append("<figcaption>" + file.id() + "</figcaption></figure>");
    }
}
