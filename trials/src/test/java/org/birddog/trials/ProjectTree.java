package org.birddog.trials;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files of the whole project, for tests of what its documents say. */
final class ProjectTree {

    /** The folder of the whole project. */
    static final Path ROOT = root();

    private ProjectTree() {}

    /** The files below a folder of the project whose names end in a certain way, in order. */
    static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> tree = Files.walk(ROOT.resolve(folder))) {
            return tree.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** The name of a file without its ending. */
    static String name(Path file, String ending) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ending.length());
    }

    /** The cells of those rows of a page's tables whose line begins in a certain way. */
    static List<List<String>> rows(String page, String begins) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : page.lines().toList()) {
            if (line.matches(begins + ".*")) {
                rows.add(Stream.of(line.substring(1, line.length() - 1).split("\\|"))
                        .map(String::strip)
                        .toList());
            }
        }
        return rows;
    }

    /** Upwards from where the test runs, the folder with the script. */
    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("birddog")) || !Files.exists(folder.resolve("content"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("No folder with birddog and content/ above the working folder");
            }
        }
        return folder;
    }
}
