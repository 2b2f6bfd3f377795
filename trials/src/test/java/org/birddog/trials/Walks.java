package org.birddog.trials;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The real server and a real browser for the walks of one test class, with diaries of their own. */
final class Walks implements BeforeAllCallback, AfterAllCallback {

    private @Nullable Path data;
    private @Nullable Served served;
    private @Nullable Chromium chromium;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        Path folder = Files.createTempDirectory("walks");
        data = folder;
        served = Served.start(folder);
        chromium = Chromium.start();
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        if (chromium != null) {
            chromium.close();
        }
        if (served != null) {
            served.close();
        }
        if (data != null) {
            erase(data);
        }
    }

    static void erase(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : List.copyOf(files.sorted(Comparator.reverseOrder()).toList())) {
                Files.delete(file);
            }
        }
    }

    /** Someone of whom nothing is known. */
    Walker someoneNew(boolean script) {
        if (served == null || chromium == null) {
            throw new IllegalStateException("Nothing is served yet.");
        }
        return new Walker(chromium.browser(), served.address(), script);
    }

    /** Someone who has told all that a plan needs to know, and may train. */
    Walker someoneReady(boolean script) {
        Walker walker = someoneNew(script);
        walker.open("/screening").answerSafely("none");
        walker.tellAboutThemselves("1985");
        walker.tellAboutTheirPlan();
        return walker;
    }

    /** The same with today's session in front of them, and a clock that the test puts forward. */
    Walker someoneOnTheMat() {
        Walker walker = someoneReady(true);
        walker.page().clock().install();
        return walker.open("/session");
    }
}
