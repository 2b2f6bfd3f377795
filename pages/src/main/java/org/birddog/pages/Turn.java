package org.birddog.pages;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.birddog.coach.Coach;
import org.birddog.coach.advice.Advice;
import org.birddog.coach.content.Content;
import org.birddog.coach.diary.At;
import org.birddog.coach.diary.Diary;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.diary.Profile;
import org.birddog.coach.facts.Person;
import org.birddog.wire.EntryCodec;
import org.birddog.wire.JsonWriter;
import org.jspecify.annotations.Nullable;

/** One visit with all that is needed to answer it. */
final class Turn {

    private static final int USUAL_PAGE = 16_384;

    private final App app;
    private final Visit visit;
    private final List<Entry> entries;
    private final Now now;
    private final Supplier<String> ids;
    private @Nullable Advice advice;

    Turn(App app, Visit visit, List<Entry> entries, Now now, Supplier<String> ids) {
        this.app = app;
        this.visit = visit;
        this.entries = entries;
        this.now = now;
        this.ids = ids;
    }

    /** A template with its view. */
    interface Template {
        void render(HtmlTemplateOutput output, HtmlInterceptor interceptor);
    }

    /** Leaves every tag as the template wrote it. */
    private static final HtmlInterceptor UNTOUCHED = new HtmlInterceptor() {
        @Override
        public void onHtmlTagOpened(String name, Map<String, Object> attributes, TemplateOutput output) {}

        @Override
        public void onHtmlTagClosed(String name, TemplateOutput output) {}
    };

    /**
     * What is the same for every visit.
     *
     * @param style the style sheet and its address
     */
    record App(Coach coach, Sayings sayings, Stylesheet style) {}

    Visit visit() {
        return visit;
    }

    Now now() {
        return now;
    }

    Content content() {
        return app.coach().content();
    }

    Sayings sayings() {
        return app.sayings();
    }

    /** Everything that the person ever wrote, as it came. */
    List<Entry> entries() {
        return entries;
    }

    /** The diary up to today, with its corrections applied. */
    Diary diary() {
        return Diary.of(entries, now.day());
    }

    /** What the coach says today. */
    Advice advice() {
        Advice known = advice;
        if (known == null) {
            known = app.coach().advise(entries, now.day(), now.hour());
            advice = known;
        }
        return known;
    }

    /** What the coach sees in the diary up to today. */
    Coach.Sight sight() {
        return app.coach().see(diary(), now.day(), now.hour());
    }

    /** What the person told about themselves. */
    Person person() {
        return sight().facts().person();
    }

    /** The person's country, or null where not told. */
    @Nullable
    String country() {
        for (Profile profile : diary().all(Profile.class).reversed()) {
            if (profile.country() != null) {
                return profile.country();
            }
        }
        return null;
    }

    /** The id of a new entry. */
    String newId() {
        return ids.get();
    }

    /** When a new entry is written. */
    At at() {
        // The wire alone knows how a date-time is read, and it reads whole entries.
        StringBuilder text = new StringBuilder();
        new JsonWriter(text)
                .beginObject()
                .key("at")
                .value(now.at())
                .key("kind")
                .value("acknowledgement")
                .key("of")
                .value("warning-signs")
                .endObject();
        return EntryCodec.read(text.toString(), "now", 0).at();
    }

    /** What surrounds a page of this visit. */
    Frame frame(boolean faulty, boolean bare) {
        return new Frame(visit.path(), app.style().address(), faulty, bare);
    }

    /** What surrounds a page with a form. */
    Frame frame(Form form) {
        return frame(form.isFaulty(), false);
    }

    /** A page that writes nothing. */
    Answer.Html html(int status, Template template) {
        StringOutput text = new StringOutput(USUAL_PAGE);
        template.render(new OwaspHtmlTemplateOutput(text), UNTOUCHED);
        return new Answer.Html(status, text.toString(), List.of());
    }

    /** A page whose form may have been refused. */
    Answer.Html html(Form form, Template template) {
        return html(form.isFaulty() ? 422 : 200, template);
    }
}
