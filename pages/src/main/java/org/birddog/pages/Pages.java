package org.birddog.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.birddog.coach.Coach;
import org.birddog.coach.diary.Entry;
import org.birddog.wire.EntryCodec;
import org.jspecify.annotations.Nullable;

/**
 * The person's app: a request, the diary and the moment in; a page and new entries out. It has no clock, no input or
 * output and no chance.
 */
public final class Pages {

    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;

    private final Turn.App app;
    private final SortedMap<String, Way> ways = new TreeMap<>();

    private Pages(Coach coach) {
        app = new Turn.App(coach, new Sayings(coach.content()), Stylesheet.make());
        ways.put("/", Way.get(Pages::home));
        ways.put("/welcome", new Way(WelcomePage::show, WelcomePage::acknowledge));
        ways.put("/acknowledgement", Way.post(WelcomePage::read));
        ways.put("/screening", new Way(ScreeningPage::show, ScreeningPage::answered));
        ways.put("/profile", new Way(ProfilePage::show, ProfilePage::told));
        ways.put("/today", Way.get(TodayPage::show));
        ways.put("/check-in", Way.post(TodayPage::checkedIn));
        ways.put("/session", new Way(SessionPage::show, SessionPage::logged));
        ways.put("/seen", new Way(SeenPage::show, SeenPage::told));
        ways.put("/diary.jsonl", Way.get(Pages::download));
        ways.put(Icon.PATH, Way.get(turn -> Icon.answer()));
        ways.put(Stylesheet.PATH, Way.get(turn -> app.style().answer()));
    }

    /** The app around a coach. It is immutable; one serves all threads. */
    public static Pages of(Coach coach) {
        return new Pages(coach);
    }

    /**
     * Answers one request.
     *
     * @param diary all entries of the person, in any order
     * @param ids gives a new UUID at each call
     */
    public Answer answer(Visit visit, List<Entry> diary, Now now, Supplier<String> ids) {
        Turn turn = new Turn(app, visit, diary, now, ids);
        Way way = ways.get(visit.path());
        if (way == null) {
            return turn.html(NOT_FOUND, (out, none) -> JtelostGenerated.render(out, none, turn.frame(false, false)));
        }
        Function<Turn, Answer> handler = switch (visit.method()) {
            case "GET" -> way.get();
            case "POST" -> way.post();
            default -> null;
        };
        return handler == null
                ? turn.html(
                        METHOD_NOT_ALLOWED,
                        (out, none) -> JtewrongwayGenerated.render(out, none, turn.frame(false, false)))
                : handler.apply(turn);
    }

    /** The handlers of one path; null where it has none for a method. */
    private record Way(
            @Nullable Function<Turn, Answer> get, @Nullable Function<Turn, Answer> post) {

        static Way get(Function<Turn, Answer> handler) {
            return new Way(handler, null);
        }

        static Way post(Function<Turn, Answer> handler) {
            return new Way(null, handler);
        }
    }

    private static Answer home(Turn turn) {
        return new Answer.SeeOther(turn.entries().isEmpty() ? "/welcome" : "/today", List.of());
    }

    /** The whole diary, one entry a line, oldest first; corrections and what they replace stand beside each other. */
    private static Answer download(Turn turn) {
        List<Entry> entries = new ArrayList<>(turn.entries());
        entries.sort(Comparator.comparingLong((Entry entry) -> entry.at().second())
                .thenComparingInt(entry -> entry.at().nano())
                .thenComparing(Entry::id));
        StringBuilder lines = new StringBuilder();
        for (Entry entry : entries) {
            lines.append(EntryCodec.text(entry)).append('\n');
        }
        return new Answer.Asset("application/json", lines.toString(), List.of());
    }
}
