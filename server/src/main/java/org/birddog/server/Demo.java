package org.birddog.server;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.vocabulary.Word;
import org.birddog.pages.demo.DemoPage;
import org.birddog.pages.demo.DemoPerson;
import org.birddog.pages.turn.Home;
import org.birddog.wire.DiaryTexts;
import org.jspecify.annotations.Nullable;

/**
 * A demo with invented people, whose diaries lie in a folder: one file a person, one entry a line. A visitor is whom
 * they chose. Its cookie has a name of its own: browsers give one to all ports of a host, and nobody may lose the way
 * to a real diary here.
 */
final class Demo {

    private static final String COOKIE = "birddog-demo";
    private static final int SECRET_LENGTH = 43;

    private final Store store;
    private final Map<DemoPerson, List<Entry>> diaries = new EnumMap<>(DemoPerson.class);

    private Demo(Store store) {
        this.store = store;
    }

    /**
     * Reads the diaries in a folder and puts them into a store.
     *
     * @throws StoreException where one is missing or cannot be read
     */
    static Demo of(Path folder, Store store) {
        Demo demo = new Demo(store);
        for (DemoPerson person : DemoPerson.values()) {
            Path file = folder.resolve(person.word() + ".jsonl");
            try {
                demo.diaries.put(person, DiaryTexts.read(Files.readAllLines(file)));
            } catch (IOException | DiaryTexts.UnreadableException e) {
                throw new StoreException("The demo's diary " + file + " cannot be read: " + e.getMessage(), e);
            }
            demo.begin(person);
        }
        return demo;
    }

    /** Whom a visitor chose; somebody without a diary before they did. */
    Visitor visitor(HttpServletRequest request) {
        DemoPerson person = chosen(request);
        return person == null ? Visitor.unknown() : visitor(person);
    }

    /** Where the diary is that a visitor sees. */
    Home home(HttpServletRequest request) {
        DemoPerson person = chosen(request);
        return Home.ofDemo(person == null ? "" : person.word());
    }

    /** The choice of a visitor as a cookie, or null where there is no such person. What was erased comes back. */
    @Nullable
    String choose(Map<String, List<String>> form) {
        List<String> words = form.getOrDefault(DemoPage.PERSON, List.of());
        DemoPerson person = words.isEmpty() ? null : Word.find(DemoPerson.values(), words.getFirst());
        if (person == null) {
            return null;
        }
        begin(person);
        return COOKIE + "=" + person.word() + "; Path=/; HttpOnly; SameSite=Lax";
    }

    private void begin(DemoPerson person) {
        store.add(visitor(person).person(), diaries.getOrDefault(person, List.of()));
    }

    private static @Nullable DemoPerson chosen(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        for (Cookie cookie : cookies == null ? new Cookie[0] : cookies) {
            DemoPerson person =
                    cookie.getName().equals(COOKIE) ? Word.find(DemoPerson.values(), cookie.getValue()) : null;
            if (person != null) {
                return person;
            }
        }
        return null;
    }

    private static Visitor visitor(DemoPerson person) {
        return new Visitor(
                person.word() + "-".repeat(SECRET_LENGTH - person.word().length()), false);
    }
}
