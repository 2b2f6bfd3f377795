package org.birddog.server;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.birddog.coach.Coach;
import org.birddog.pages.Pages;
import org.birddog.pages.look.Icon;
import org.birddog.pages.look.Manifest;
import org.birddog.pages.look.Stylesheet;
import org.birddog.pages.site.SitePage;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Now;
import org.birddog.pages.turn.Visit;
import org.birddog.pages.words.Wording;

/** {@code ./birddog site DIR}: the whole app of a person as a folder that any host of files can serve. */
public final class SiteCommand {

    private static final Now NEVER = new Now(0, 0, "1970-01-01T00:00:00Z");

    private SiteCommand() {}

    /** Writes the site. */
    @SuppressWarnings("SystemExitOutsideMain")
    public static void main(String[] args) {
        System.exit(run(args, System.out, System.err));
    }

    /**
     * Writes the site.
     *
     * @return the exit status: 0, or 2 where the command line was not understood, or 1 where it could not be written
     */
    static int run(String[] args, PrintStream out, PrintStream said) {
        if (args.length != 1 || args[0].startsWith("-")) {
            said.println("./birddog site needs a folder to write into, as: ./birddog site /tmp/birddog-site");
            return Main.BAD_USAGE;
        }
        Path folder = Path.of(args[0]);
        try {
            if (isInUse(folder)) {
                said.println(folder + " has files that are not of a Birddog site: choose an empty folder.");
                return Main.BAD_USAGE;
            }
            SortedMap<String, byte[]> files = files();
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.toAbsolutePath().getParent());
                Files.write(path, file.getValue());
            }
            out.println("Wrote " + files.size() + " files to " + folder + ". Serve that folder at the root of an"
                    + " https address, or at localhost.");
            return Main.SERVING;
        } catch (IOException | UncheckedIOException e) {
            said.println("The site could not be written: " + e.getMessage());
            return Main.FAILED;
        }
    }

    /** Whether a folder holds something that this command did not write. */
    private static boolean isInUse(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.findAny().isPresent() && !Files.exists(folder.resolve(name(DeviceApp.WORKER)));
        }
    }

    /** Every file by its path in the folder. */
    public static SortedMap<String, byte[]> files() throws IOException {
        DeviceApp app = DeviceApp.read();
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String path : app.paths()) {
            files.put(name(path), bytes(DeviceApp.text(path)));
        }
        files.put(name(DeviceApp.WORKER), bytes(app.worker(false)));
        Wording say = BundledContent.wordings().get(Wording.FIRST);
        if (say == null) {
            throw new IllegalStateException("This Birddog was built without its words.");
        }
        Stylesheet style = Stylesheet.make();
        String first = SitePage.html(say, style.address(), app.scripts().loader());
        files.put("index.html", bytes(first));
        // What most hosts of files show for a path that they have no file for: every page, before the app is there.
        files.put("404.html", bytes(first));
        Pages pages = Pages.of(
                Coach.of(BundledContent.read()),
                BundledContent.wordings(),
                BundledContent.lessons(),
                BundledContent.figures(),
                app.scripts());
        for (String path : List.of(Icon.PATH, Manifest.PATH)) {
            if (pages.answer(Visit.get(path), List.of(), NEVER, () -> "") instanceof Answer.Asset asset) {
                files.put(name(path), bytes(asset.body()));
            }
        }
        for (String picture : Icon.PICTURES) {
            files.put(name(picture), resource(picture));
        }
        for (String figure : figures()) {
            files.put(name(figure), resource(figure));
        }
        return files;
    }

    /** The paths of all drawings. */
    static List<String> figures() throws IOException {
        URL folder = SiteCommand.class.getResource("/birddog/figures");
        if (folder == null) {
            throw new IllegalStateException("This Birddog was built without its drawings.");
        }
        try {
            URI place = folder.toURI();
            if (!place.getScheme().equals("jar")) {
                return figures(Path.of(place));
            }
            try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                return figures(jar.getPath("/birddog/figures"));
            }
        } catch (URISyntaxException e) {
            throw new IOException("The drawings are at no address that can be read: " + folder, e);
        }
    }

    private static List<String> figures(Path folder) throws IOException {
        List<String> paths = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(path -> path.toString().endsWith(".svg"))
                    .forEach(path -> paths.add(
                            "/figures/" + folder.relativize(path).toString().replace('\\', '/')));
        }
        return paths;
    }

    static byte[] resource(String path) throws IOException {
        try (var in = SiteCommand.class.getResourceAsStream("/birddog" + path)) {
            if (in == null) {
                throw new IllegalStateException("This Birddog was built without " + path + ".");
            }
            return in.readAllBytes();
        }
    }

    private static String name(String path) {
        return path.substring(1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
