package org.birddog.pages.turn;

import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.birddog.coach.Coach;
import org.birddog.coach.Outlook;
import org.birddog.coach.advice.Advice;
import org.birddog.coach.assessment.Assessment;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.ExerciseText;
import org.birddog.coach.diary.At;
import org.birddog.coach.diary.Diary;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.diary.Profile;
import org.birddog.coach.facts.Person;
import org.birddog.coach.lessons.LessonOfTheDay;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.pages.form.Form;
import org.birddog.pages.look.Figures;
import org.birddog.pages.words.Sayings;
import org.birddog.pages.words.Wording;
import org.jspecify.annotations.Nullable;

/** One visit with all that is needed to answer it. */
public final class Turn {

    private static final int USUAL_PAGE = 16_384;

    private final App app;
    private final Visit visit;
    private final List<Entry> entries;
    private final Home home;
    private final Now now;
    private final Supplier<String> ids;
    private @Nullable Diary diary;
    private @Nullable Outlook outlook;
    private @Nullable Advice advice;
    private final @Nullable Advice[] beside = new Advice[3];
    private @Nullable Assessment assessment;
    private @Nullable Sayings sayings;

    public Turn(App app, Visit visit, List<Entry> entries, Home home, Now now, Supplier<String> ids) {
        this.app = app;
        this.visit = visit;
        this.entries = entries;
        this.home = home;
        this.now = now;
        this.ids = ids;
    }

    /** A template with its view. */
    public interface Template {
        void render(HtmlTemplateOutput output, HtmlInterceptor interceptor);
    }

    public Visit visit() {
        return visit;
    }

    public Now now() {
        return now;
    }

    /** Where the diary lives. */
    public Home home() {
        return home;
    }

    public Content content() {
        return app.coach().content();
    }

    /** What the pages say in this person's language. */
    public Wording say() {
        return sayings().say();
    }

    /** The words of every language that the app speaks, by its ISO code. */
    public SortedMap<String, Sayings> languages() {
        return app.languages();
    }

    /** The reasons of the coach in words. */
    public Sayings sayings() {
        Sayings known = sayings;
        if (known == null) {
            known = app.sayings(language());
            sayings = known;
        }
        return known;
    }

    /** The drawing of an exercise, in this person's language. */
    public Figures.Figure figure(String exercise) {
        return app.figures().of(say().language(), exercise);
    }

    /** The words of an exercise. */
    public ExerciseText text(String exercise) {
        return content().text(say().language(), exercise);
    }

    private @Nullable String language() {
        for (Profile profile : diary().all(Profile.class).reversed()) {
            if (profile.language() != null) {
                return profile.language();
            }
        }
        return null;
    }

    /** Everything that the person ever wrote, as it came. */
    public List<Entry> entries() {
        return entries;
    }

    /** The diary up to today, with its corrections applied. */
    public Diary diary() {
        Diary known = diary;
        if (known == null) {
            known = Diary.of(entries, now.day());
            diary = known;
        }
        return known;
    }

    /** What the coach says today. */
    public Advice advice() {
        Advice known = advice;
        if (known == null) {
            known = app.coach().advise(outlook());
            advice = known;
        }
        return known;
    }

    /** What the coach says to somebody who asks for quick relief now; on a closed day, today's advice. */
    public Advice relief() {
        return beside(0, app.coach()::relief);
    }

    /** What the coach says to somebody for whom the whole session is too much; on a closed day, today's advice. */
    public Advice minimumDay() {
        return beside(1, app.coach()::minimumDay);
    }

    /** What the coach says to somebody who wants a break from sitting; on a closed day, today's advice. */
    public Advice sittingBreak() {
        return beside(2, app.coach()::sittingBreak);
    }

    private interface Beside {
        Advice ask(List<Entry> bag, int today, @Nullable Integer hour);
    }

    private Advice beside(int place, Beside what) {
        Advice known = beside[place];
        if (known == null) {
            known = what.ask(entries, now.day(), now.hour());
            beside[place] = known;
            advice = known.permission().compareTo(Permission.ASK_FIRST) >= 0 ? known : advice;
        }
        return known;
    }

    /** The lesson that the coach picked for today, or null where none is fit. */
    public @Nullable LessonOfTheDay lessonOfTheDay() {
        return app.coach().lesson(outlook());
    }

    /** What there is to measure today. */
    public Assessment assessment() {
        Assessment known = assessment;
        if (known == null) {
            known = app.coach().assess(outlook());
            assessment = known;
        }
        return known;
    }

    /** The content with the ladders that this person climbs. */
    public Content climbed() {
        return outlook().prescriber().content();
    }

    /** What the coach sees in the diary up to today. */
    public Coach.Sight sight() {
        return outlook().now();
    }

    /** What the coach makes of the diary before it plans. */
    public Outlook outlook() {
        Outlook known = outlook;
        if (known == null) {
            known = app.coach().outlook(entries, now.day(), now.hour());
            outlook = known;
        }
        return known;
    }

    /** The same visit over a part of the diary, to tell what the rest of it changed. */
    public Turn over(Predicate<Entry> kept) {
        return new Turn(app, visit, entries.stream().filter(kept).toList(), home, now, ids);
    }

    /** What the person told about themselves. */
    public Person person() {
        return sight().facts().person();
    }

    /** The person's country, or null where not told. */
    public @Nullable String country() {
        for (Profile profile : diary().all(Profile.class).reversed()) {
            if (profile.country() != null) {
                return profile.country();
            }
        }
        return null;
    }

    /** The same visit with one more entry in the diary, to see what would come of it. */
    public Turn after(Entry entry) {
        List<Entry> more = new ArrayList<>(entries);
        more.add(entry);
        return new Turn(app, visit, more, home, now, ids);
    }

    /** The id of a new entry. */
    public String newId() {
        return ids.get();
    }

    /** When a new entry is written. */
    public At at() {
        return Earlier.read(now.at());
    }

    /**
     * When a new entry was written that comes late.
     *
     * @param ago so many seconds before now, by the clock that is now in use where the person is
     */
    public At at(int ago) {
        return Earlier.read(Earlier.than(at(), ago));
    }

    /** What surrounds a page of this visit. */
    public Frame frame(boolean faulty, boolean bare) {
        return new Frame(
                visit.path(),
                app.style().address(),
                faulty,
                bare,
                player(),
                loader(),
                home,
                ClockNotice.of(this),
                sayings(),
                app.figures());
    }

    /**
     * The address of the player's script on the pages that it runs on, else null. A form that was refused is for the
     * person to mend, without it.
     */
    public @Nullable String player() {
        return app.scripts() == null ? null : app.scripts().playerOn(visit);
    }

    private @Nullable String loader() {
        return app.scripts() == null || home.stays() ? null : app.scripts().loaderOn(visit);
    }

    /** What surrounds a page with a form. */
    public Frame frame(Form form) {
        return frame(form.isFaulty(), false);
    }

    /** A page that writes nothing. */
    public Answer.Html html(int status, Template template) {
        StringOutput text = new StringOutput(USUAL_PAGE);
        template.render(new OwaspHtmlTemplateOutput(text), new Untouched());
        return new Answer.Html(status, text.toString(), List.of(), loader() != null);
    }

    /** A page whose form may have been refused. */
    public Answer.Html html(Form form, Template template) {
        return html(form.isFaulty() ? 422 : 200, template);
    }
}
