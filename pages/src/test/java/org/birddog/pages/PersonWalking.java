package org.birddog.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.coach.Coach;
import org.birddog.coach.content.LessonText;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.vocabulary.RedFlag;
import org.birddog.pages.look.Figures;
import org.birddog.pages.profile.Step;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Now;
import org.birddog.pages.turn.Visit;
import org.birddog.pages.words.Wording;
import org.birddog.wire.ContentCodec;
import org.birddog.wire.EntryCodec;
import org.birddog.wire.LessonTextCodec;

/** A person who uses the app: it keeps what is written, knows the day, and counts ids and minutes. */
final class PersonWalking {

    static final Coach COACH = Coach.of(ContentCodec.read(bundle("content")));
    static final SortedMap<String, Wording> WORDINGS = Wording.read(bundle("words"));
    static final Wording SAY = Objects.requireNonNull(WORDINGS.get("en"));
    static final SortedMap<String, SortedMap<String, LessonText>> LESSONS = LessonTextCodec.read(bundle("lessons"));
    static final Figures FIGURES = Figures.read(bundle("figures"));
    static final Pages PAGES = Pages.of(COACH, WORDINGS, LESSONS, FIGURES);
    static final int FIRST_DAY = (int) LocalDate.of(2026, 11, 20).toEpochDay();

    private final List<Entry> diary = new ArrayList<>();
    private int day = FIRST_DAY;
    private int minute;
    private int lastId;

    /** Someone whose diary allows training: screened, and with all that a plan needs. */
    static PersonWalking ready() {
        PersonWalking person = new PersonWalking();
        person.send("/screening", allNo());
        person.tell(profile());
        return person;
    }

    /** Answers to the screening: no to everything. */
    static SortedMap<String, List<String>> allNo() {
        SortedMap<String, List<String>> answers = new TreeMap<>();
        for (RedFlag flag : RedFlag.values()) {
            answers.put(flag.word(), List.of("no"));
        }
        return answers;
    }

    /** The fields of all steps of the profile, filled in by a healthy adult. */
    static SortedMap<String, List<String>> profile() {
        return form(
                "birth-year",
                "1980",
                "sites",
                "lower-back",
                "started-on",
                "2026-06-01",
                "usual-pain",
                "3",
                "worst-pain",
                "5",
                "settles",
                "under-2-hours",
                "no-conditions",
                "yes",
                "pregnancy",
                "no",
                "aim",
                "strength",
                "activity-level",
                "some",
                "minutes",
                "15",
                "days",
                "5",
                "country",
                "GB");
    }

    /** A form from names and values in turn. */
    static SortedMap<String, List<String>> form(String... namesAndValues) {
        SortedMap<String, List<String>> form = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            form.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        }
        return form;
    }

    /** Sends every step of the profile, each with all fields: a step reads only its own. */
    void tell(SortedMap<String, List<String>> profile) {
        for (Step step : Step.values()) {
            send(step.path(), profile);
        }
    }

    /** The log of today's session, every exercise as planned, without pain and easy. */
    SortedMap<String, List<String>> goodLog() {
        SortedMap<String, List<String>> log = form("pain-before", "3", "pain-after", "3", "minutes", "15");
        for (String name : names(html("/session"))) {
            if (name.startsWith("done.")) {
                String exercise = name.substring("done.".length());
                log.put(name, List.of("planned"));
                log.put("pain." + exercise, List.of("1"));
                log.put("effort." + exercise, List.of("3"));
            }
        }
        return log;
    }

    Answer visit(Visit visit) {
        minute++;
        String clock = (minute / 60 < 10 ? "T0" : "T") + minute / 60 + (minute % 60 < 10 ? ":0" : ":") + minute % 60;
        Now now = new Now(day, 9, LocalDate.ofEpochDay(day) + clock + ":00Z");
        Answer answer = PAGES.answer(visit, diary, now, this::newId);
        for (Entry entry : answer.written()) {
            // What a page writes must be what the wire can read again.
            assertThat(EntryCodec.read(EntryCodec.text(entry), "entry", 0)).isEqualTo(entry);
        }
        diary.addAll(answer.written());
        return answer;
    }

    /** The page at a path, whatever its status. */
    String html(String path) {
        return ((Answer.Html) visit(Visit.get(path))).html();
    }

    /** What comes back from a form. */
    Answer post(String path, SortedMap<String, List<String>> form) {
        return visit(Visit.post(path, form));
    }

    /** Sends a form that must be taken, and gives where it leads. */
    String send(String path, SortedMap<String, List<String>> form) {
        Answer answer = post(path, form);
        assertThat(answer).as(() -> answer.toString()).isInstanceOf(Answer.SeeOther.class);
        return ((Answer.SeeOther) answer).path();
    }

    /** Sends a form that must be refused, and gives the page that comes back. */
    String refused(String path, SortedMap<String, List<String>> form) {
        Answer.Html page = (Answer.Html) post(path, form);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.written()).isEmpty();
        return page.html();
    }

    void sleep() {
        day++;
        minute = 0;
    }

    List<Entry> diary() {
        return diary;
    }

    int day() {
        return day;
    }

    /** The names of all fields of a page's forms. */
    static List<String> names(String html) {
        List<String> names = new ArrayList<>();
        int at = html.indexOf(" name=\"");
        while (at >= 0) {
            String name = html.substring(at + 7, html.indexOf('"', at + 7));
            if (!names.contains(name)) {
                names.add(name);
            }
            at = html.indexOf(" name=\"", at + 7);
        }
        return names;
    }

    private String newId() {
        lastId++;
        String digits = Integer.toString(lastId);
        return "00000000-0000-4000-8000-" + "0".repeat(12 - digits.length()) + digits;
    }

    private static String bundle(String name) {
        try (InputStream bundle = Pages.class.getResourceAsStream("/birddog/" + name + ".json")) {
            if (bundle == null) {
                throw new IllegalStateException("The bundle " + name + " is missing.\nMaybe build library.");
            }
            return new String(bundle.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
