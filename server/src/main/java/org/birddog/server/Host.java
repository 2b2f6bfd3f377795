package org.birddog.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.birddog.coach.diary.Entry;
import org.birddog.pages.Pages;
import org.birddog.pages.calendar.CalendarPage;
import org.birddog.pages.demo.DemoPage;
import org.birddog.pages.look.Icon;
import org.birddog.pages.look.Manifest;
import org.birddog.pages.look.Stylesheet;
import org.birddog.pages.recorded.Brought;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Home;
import org.birddog.pages.turn.Now;
import org.birddog.pages.turn.Visit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives the pages what they have not of their own: the request, the diary, the clock and ids; keeps what
 * they write; and only then answers.
 */
@RestController
class Host {

    private static final Logger LOG = LoggerFactory.getLogger(Host.class);
    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX", Locale.ROOT);
    private static final List<String> OF_EVERY_PAGE = List.of(Stylesheet.PATH, Icon.PATH, Manifest.PATH);
    private static final boolean BARE = Boolean.getBoolean("birddog.bare");

    private final Pages pages;
    private final Store store;
    private final Clock clock;
    private final Gate gate;
    private final Feeds feeds;
    private final Home base;
    private final @Nullable Demo demo;
    private final Pictures pictures = Pictures.read();
    private final DeviceApp app = DeviceApp.read();
    private final ShownPages shown = new ShownPages();
    private final Uploads uploads = new Uploads();
    private final Imports imports = new Imports();

    /**
     * The host.
     *
     * @param base where the diaries of real people live
     * @param demo the invented people to look at, or null where the people are real
     */
    Host(Pages pages, Store store, Clock clock, List<InetAddress> proxies, Home base, @Nullable Demo demo) {
        this.pages = pages;
        this.store = store;
        this.clock = clock;
        this.gate = new Gate(proxies);
        this.feeds = new Feeds(store, gate);
        this.base = base;
        this.demo = demo;
    }

    @RequestMapping("/**")
    void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
        reply(request, response).send(response);
    }

    private Reply reply(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath();
        if (path.equals("/health")) {
            return Reply.text("ok");
        }
        String accepted = request.getHeader("Accept-Encoding");
        Reply picture = pictures.at(path, accepted);
        if (picture != null) {
            return picture;
        }
        Reply part = app.at(path, isVersioned(request), accepted);
        if (part != null) {
            return part;
        }
        // What the benchmark measures this host by; nobody else meets it.
        return BARE && path.equals("/bare") ? Reply.text("bare") : page(request, response);
    }

    private static boolean isVersioned(HttpServletRequest request) {
        String query = request.getQueryString();
        return query != null && query.startsWith("v=");
    }

    /** The page, or plain words about why there is none; never what happened inside. */
    private Reply page(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            return answer(request, response);
        } catch (Refusal refusal) {
            return refusal.reply();
        } catch (UnreadableEntryException e) {
            LOG.error("The diary of a person cannot be read at seq {}: {}", e.seq(), e.fault());
            return Reply.plainPage(
                    HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
                    "Your diary cannot be read",
                    "Entry " + e.seq() + " of the store is not understood (" + e.fault() + "). Nothing is lost, but"
                            + " advice without it might be wrong, so there is none. Please tell whoever runs this"
                            + " server. If you feel unwell, or something is new or worse, see a clinician now.");
        } catch (StoreException e) {
            LOG.error("The store failed.", e);
            return Reply.plainPage(
                    HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                    "Please try again",
                    "Birddog cannot reach its diaries at the moment. What you sent last may not be kept: please look"
                            + " at your diary before you send it again.");
        } catch (IOException e) {
            // The visitor is gone.
            throw e;
        } catch (Throwable e) {
            LOG.error("A page failed: {} {}", request.getMethod(), Feeds.loggable(request.getServletPath()), e);
            return Reply.plainPage(
                    HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
                    "Something went wrong",
                    "That is our fault, not yours. Your diary is as it was. Please try again.");
        }
    }

    private Reply answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        if (method.equals("GET") && Feeds.isAt(request.getServletPath())) {
            return followed(feeds.person(request.getServletPath()));
        }
        SortedMap<String, List<String>> query = Form.fields(request.getQueryString());
        if (demo != null) {
            Reply choice = choice(demo, method, request, response);
            if (choice != null) {
                return choice;
            }
        } else if (request.getServletPath().equals(Moving.PATH)) {
            return moving(method, request, response);
        }
        if (method.equals("GET")) {
            Visit visit = new Visit(method, request.getServletPath(), query, new TreeMap<>());
            Visitor visitor = visitor(request);
            return visitor.fresh() ? answer(visit, request, response) : shown(visit, visitor, request, response);
        }
        // Before a byte of the body is read.
        gate.refuseForeign(request);
        if (Imports.takes(request)) {
            Brought brought = imports.read(request, clock.getZone());
            return answer(Visit.bringing(request.getServletPath(), brought), request, response);
        }
        try (Uploads.Share _ = uploads.share(request)) {
            SortedMap<String, List<String>> form = Form.posted(request);
            return answer(new Visit(method, request.getServletPath(), query, form), request, response);
        }
    }

    /** In a demo somebody has to be chosen first; null where they were. */
    private @Nullable Reply choice(Demo people, String method, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = request.getServletPath();
        if (method.equals("POST") && path.equals(DemoPage.PATH)) {
            gate.refuseForeign(request);
            String cookie = people.choose(Form.posted(request));
            if (cookie != null) {
                response.addHeader("Set-Cookie", cookie);
            }
            return Reply.seeOther(cookie == null ? DemoPage.PATH : "/today");
        }
        boolean open = path.equals(DemoPage.PATH) || OF_EVERY_PAGE.contains(path);
        return open || !visitor(request).fresh() ? null : Reply.seeOther(DemoPage.PATH);
    }

    private Visitor visitor(HttpServletRequest request) {
        return demo == null ? Visitor.of(request) : demo.visitor(request);
    }

    private Home home(HttpServletRequest request, Visitor visitor) {
        Home home = demo == null ? base : demo.home(request);
        boolean asks = request.getServletPath().equals(CalendarPage.PATH);
        return asks ? home.with(feeds.of(visitor.person())) : home;
    }

    /** What a calendar reads that follows a person: it is nobody, and gets no cookie. */
    private Reply followed(String person) {
        return Reply.of(pages.answer(Feeds.VISIT, store.diary(person), Home.SERVER, now(), Host::newId), false);
    }

    /** The diary goes to the device of the person, and they are nobody here any more. */
    private Reply moving(String method, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visitor visitor = Visitor.of(request);
        Moving moving = new Moving(store);
        if (method.equals("GET")) {
            // A browser that once was a device asks too, and what stays here is not for it.
            return visitor.fresh() || base.stays() ? Reply.text("0\n") : moving.give(visitor.person());
        }
        gate.refuseForeign(request);
        moving.letGo(visitor.person(), Form.posted(request), now().at());
        shown.forget(visitor.person());
        response.addHeader("Set-Cookie", Visitor.forgotten(gate.isSecure(request)));
        return Reply.text("moved");
    }

    /** A page that was shown before and has not changed, or else a new one. */
    private Reply shown(Visit visit, Visitor visitor, HttpServletRequest request, HttpServletResponse response) {
        Now now = now();
        // Before the diary is read: what comes in between has a higher seq, and then this page is not found again.
        long newest = store.newest(visitor.person());
        ShownPages.Key key = new ShownPages.Key(
                visitor.person(), newest, visit.path(), request.getQueryString(), now.day(), now.hour());
        Reply known = shown.at(key);
        if (known != null) {
            return known;
        }
        boolean[] gaveIds = new boolean[1];
        Answer answer = pages.answer(visit, store.diary(visitor.person()), home(request, visitor), now, () -> {
            gaveIds[0] = true;
            return newId();
        });
        Reply reply = kept(answer, visit, visitor, now, request, response);
        if (answer instanceof Answer.Html page
                && page.status() == HttpServletResponse.SC_OK
                && page.written().isEmpty()
                && !gaveIds[0]) {
            shown.keep(key, reply);
        }
        return reply;
    }

    private Reply answer(Visit visit, HttpServletRequest request, HttpServletResponse response) {
        Visitor visitor = visitor(request);
        List<Entry> diary = visitor.fresh() ? List.of() : store.diary(visitor.person());
        Now now = now();
        Answer answer = pages.answer(visit, diary, home(request, visitor), now, Host::newId);
        return kept(answer, visit, visitor, now, request, response);
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }

    /** Keeps what the pages wrote, and then answers. */
    private Reply kept(
            Answer answer,
            Visit visit,
            Visitor visitor,
            Now now,
            HttpServletRequest request,
            HttpServletResponse response) {
        String person = visitor.person();
        if (answer instanceof Answer.Erased) {
            store.erase(person, now.at());
            shown.forget(person);
        } else if (answer instanceof Answer.Following wanted) {
            shown.forget(person);
            if (wanted.isOpen()) {
                Home home = home(request, visitor).with(feeds.open(person, now.at(), request));
                Visit page = Visit.get(CalendarPage.PATH);
                return kept(
                        pages.answer(page, store.diary(person), home, now, Host::newId),
                        page,
                        visitor,
                        now,
                        request,
                        response);
            }
            store.closeFeed(person);
        } else {
            store.add(person, answer.written());
        }
        String cookie = demo == null ? visitor.setCookie(answer, gate.isSecure(request)) : null;
        if (cookie != null) {
            response.addHeader("Set-Cookie", cookie);
        }
        return Reply.of(answer, visit.query().containsKey("v"));
    }

    private Now now() {
        ZonedDateTime now = ZonedDateTime.now(clock);
        return new Now((int) now.toLocalDate().toEpochDay(), now.getHour(), AT.format(now));
    }
}
