package org.birddog.trials;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.coach.Coach;
import org.birddog.coach.diary.Entry;
import org.birddog.pages.Pages;
import org.birddog.pages.look.Figures;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Now;
import org.birddog.pages.turn.Visit;
import org.birddog.pages.words.Wording;
import org.birddog.wire.AdviceWriter;
import org.birddog.wire.Case;
import org.birddog.wire.CaseReader;
import org.birddog.wire.ContentCodec;
import org.birddog.wire.EntryCodec;
import org.birddog.wire.JsonWriter;
import org.birddog.wire.LessonTextCodec;
import org.birddog.wire.WireException;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSExport;

/**
 * What {@link TeaVmTest} runs twice: here on the JVM, and compiled by TeaVM in a browser. Only text goes in and
 * out, so
 * that both sides can be compared byte by byte.
 */
public final class TeaVmEntry {

    private static @Nullable Coach coach;
    private static @Nullable AdviceWriter writer;
    private static @Nullable Pages pages;

    private TeaVmEntry() {}

    /** TeaVM wants a main class; what is exported is called from outside. */
    public static void main(String[] arguments) {}

    /** Reads the bundles. */
    @JSExport
    public static void load(String content, String words, String lessons, String figures) {
        Coach loaded = Coach.of(ContentCodec.read(content));
        pages = Pages.of(loaded, Wording.read(words), LessonTextCodec.read(lessons), Figures.read(figures));
        writer = new AdviceWriter(loaded.content(), Coach.VERSION);
        coach = loaded;
    }

    /** The advice, or the fault, for one line. */
    @JSExport
    public static String advise(String line) {
        if (coach == null || writer == null) {
            return "load first";
        }
        StringBuilder out = new StringBuilder();
        JsonWriter json = new JsonWriter(out);
        try {
            Case read = CaseReader.read(line);
            writer.write(json, read.id(), coach.advise(read.diary(), read.today(), read.hour()));
        } catch (WireException fault) {
            CaseReader.writeFault(json, line, fault);
        }
        return out.toString();
    }

    /** A page of the person whose diary a line holds: status or way on, then the entries written, then the body. */
    @JSExport
    public static String page(String line, String method, String path, String form) {
        if (pages == null) {
            return "load first";
        }
        Case read = CaseReader.read(line);
        Now now = new Now(read.today(), 9, "2026-11-20T09:00:00+01:00");
        Visit visit = new Visit(method, path, new TreeMap<>(), fields(form));
        int[] given = {0};
        Answer answer = pages.answer(visit, read.diary(), now, () -> id(given[0]++));
        return switch (answer) {
            case Answer.Html html -> html.status() + written(html.written()) + html.html();
            case Answer.SeeOther other -> "303 " + other.path() + written(other.written());
            case Answer.Erased erased -> "303 " + erased.path() + " erased";
            case Answer.Following following -> "feed " + following.isOpen();
            case Answer.Asset asset -> asset.type() + written(asset.written()) + asset.body();
        };
    }

    private static String written(List<Entry> entries) {
        StringBuilder out = new StringBuilder("\n");
        for (Entry entry : entries) {
            EntryCodec.write(new JsonWriter(out), entry);
            out.append('\n');
        }
        return out.toString();
    }

    private static String id(int number) {
        return "00000000-0000-4000-8000-00000000000" + number;
    }

    /** Reads {@code a=1 b=2}: words without spaces are all that these trials post. */
    private static SortedMap<String, List<String>> fields(String form) {
        SortedMap<String, List<String>> fields = new TreeMap<>();
        int from = 0;
        while (from < form.length()) {
            int space = form.indexOf(' ', from);
            int end = space < 0 ? form.length() : space;
            int equals = form.indexOf('=', from);
            fields.put(form.substring(from, equals), List.of(form.substring(equals + 1, end)));
            from = end + 1;
        }
        return fields;
    }
}
