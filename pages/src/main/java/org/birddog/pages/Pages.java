package org.birddog.pages;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.birddog.coach.Coach;
import org.birddog.coach.content.LessonText;
import org.birddog.coach.diary.Entry;
import org.birddog.pages.activity.ActivityPage;
import org.birddog.pages.activity.ImportPage;
import org.birddog.pages.calendar.CalendarFile;
import org.birddog.pages.calendar.CalendarPage;
import org.birddog.pages.demo.DemoPage;
import org.birddog.pages.diary.DiaryPage;
import org.birddog.pages.diary.Download;
import org.birddog.pages.diary.EntryPage;
import org.birddog.pages.diary.ErasePage;
import org.birddog.pages.diary.LoadPage;
import org.birddog.pages.exercises.ExercisePage;
import org.birddog.pages.exercises.GalleryPage;
import org.birddog.pages.exercises.LibraryPage;
import org.birddog.pages.goals.GoalsPage;
import org.birddog.pages.habits.HabitsPage;
import org.birddog.pages.help.HelpPage;
import org.birddog.pages.hurt.HurtNotedPage;
import org.birddog.pages.hurt.HurtPage;
import org.birddog.pages.lessons.LessonPage;
import org.birddog.pages.lessons.LessonsPage;
import org.birddog.pages.lessons.TermsPage;
import org.birddog.pages.look.Figures;
import org.birddog.pages.look.Icon;
import org.birddog.pages.look.JtelostGenerated;
import org.birddog.pages.look.Manifest;
import org.birddog.pages.look.Stylesheet;
import org.birddog.pages.me.MePage;
import org.birddog.pages.profile.ProfilePage;
import org.birddog.pages.progress.ClimbsPage;
import org.birddog.pages.progress.ProgressPage;
import org.birddog.pages.progress.SleepPage;
import org.birddog.pages.progress.WeeksPage;
import org.birddog.pages.questionnaires.FormPage;
import org.birddog.pages.questionnaires.QuestionnairesPage;
import org.birddog.pages.questionnaires.ScorePage;
import org.birddog.pages.review.ReviewPage;
import org.birddog.pages.safety.EmergencyPage;
import org.birddog.pages.safety.ScreeningPage;
import org.birddog.pages.safety.SeenPage;
import org.birddog.pages.safety.SignsPage;
import org.birddog.pages.safety.WelcomePage;
import org.birddog.pages.selftests.SelfTestPage;
import org.birddog.pages.selftests.SelfTestsPage;
import org.birddog.pages.session.AfterPage;
import org.birddog.pages.session.ReliefPage;
import org.birddog.pages.session.SessionPage;
import org.birddog.pages.session.SheetPage;
import org.birddog.pages.summary.SummaryPage;
import org.birddog.pages.today.TodayPage;
import org.birddog.pages.today.WhyNotPage;
import org.birddog.pages.trouble.Trouble;
import org.birddog.pages.trouble.TroublePage;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.App;
import org.birddog.pages.turn.Home;
import org.birddog.pages.turn.Now;
import org.birddog.pages.turn.Scripts;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.turn.Visit;
import org.birddog.pages.words.Sayings;
import org.birddog.pages.words.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The person's app: a request, the diary and the moment in; a page and new entries out. It has no clock, no input or
 * output and no chance.
 */
public final class Pages {

    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;

    private final App app;
    private final SortedMap<String, Way> ways = new TreeMap<>();

    private Pages(
            Coach coach,
            SortedMap<String, Wording> wordings,
            SortedMap<String, SortedMap<String, LessonText>> lessons,
            Figures figures,
            @Nullable Scripts scripts,
            Stylesheet style,
            Way imports) {
        app = new App(coach, Sayings.in(wordings, coach.content(), lessons), style, figures, scripts);
        ways.put("/", Way.get(Pages::home));
        ways.put("/emergency", Way.get(EmergencyPage::show));
        ways.put("/before-you-start", new Way(SignsPage::show, SignsPage::acknowledge));
        ways.put("/welcome", new Way(WelcomePage::show, WelcomePage::acknowledge));
        ways.put("/acknowledgement", Way.post(WelcomePage::read));
        ways.put("/screening", new Way(ScreeningPage::show, ScreeningPage::answered));
        ways.put("/profile", Way.get(ProfilePage::show));
        ways.put("/profile/", new Way(ProfilePage::showStep, ProfilePage::told));
        ways.put("/me", Way.get(MePage::show));
        ways.put("/today", Way.get(TodayPage::show));
        ways.put("/today/why-not", Way.get(WhyNotPage::show));
        ways.put("/check-in", Way.post(TodayPage::checkedIn));
        ways.put("/session", new Way(SessionPage::show, SessionPage::logged));
        ways.put("/session/short", new Way(SessionPage::show, SessionPage::logged));
        ways.put("/session/break", new Way(SessionPage::show, SessionPage::logged));
        ways.put("/session/after", Way.get(AfterPage::show));
        ways.put("/session/sheet", Way.get(SheetPage::show));
        ways.put("/calendar", new Way(CalendarPage::show, CalendarPage::asked));
        ways.put("/calendar.ics", Way.get(CalendarFile::show));
        ways.put("/relief", new Way(ReliefPage::show, ReliefPage::logged));
        ways.put("/seen", new Way(SeenPage::show, SeenPage::told));
        ways.put("/hurt", new Way(HurtPage::show, HurtPage::told));
        ways.put("/hurt/", Way.get(HurtNotedPage::show));
        ways.put("/activity", new Way(ActivityPage::show, ActivityPage::logged));
        ways.put("/activity/import", imports);
        ways.put("/habits", new Way(HabitsPage::show, HabitsPage::told));
        ways.put("/goals", new Way(GoalsPage::show, GoalsPage::told));
        ways.put("/review", new Way(ReviewPage::show, ReviewPage::seen));
        ways.put("/diary", Way.get(DiaryPage::show));
        ways.put("/diary/", new Way(EntryPage::show, EntryPage::takenBack));
        ways.put("/diary/load", new Way(LoadPage::show, LoadPage::loaded));
        ways.put("/diary/erase", new Way(ErasePage::show, ErasePage::erased));
        ways.put(Download.PATH, Way.get(Download::show));
        ways.put("/exercises", Way.get(LibraryPage::show));
        ways.put(GalleryPage.PATH, Way.get(GalleryPage::show));
        ways.put("/exercises/", Way.get(ExercisePage::show));
        ways.put("/lessons", Way.get(LessonsPage::show));
        ways.put("/lessons/", new Way(LessonPage::show, LessonPage::read));
        ways.put("/words", Way.get(TermsPage::show));
        ways.put("/questionnaires", Way.get(QuestionnairesPage::show));
        ways.put("/questionnaires/", new Way(FormPage::show, FormPage::filledIn));
        ways.put("/scores/", Way.get(ScorePage::show));
        ways.put("/self-tests", Way.get(SelfTestsPage::show));
        ways.put("/self-tests/", new Way(SelfTestPage::show, SelfTestPage::noted));
        ways.put("/progress", Way.get(ProgressPage::show));
        ways.put("/progress/exercises", Way.get(ClimbsPage::show));
        ways.put("/progress/weeks", Way.get(WeeksPage::show));
        ways.put("/progress/sleep", Way.get(SleepPage::show));
        ways.put("/summary", Way.get(SummaryPage::show));
        ways.put(DemoPage.PATH, Way.get(DemoPage::show));
        ways.put("/help", Way.get(HelpPage::show));
        ways.put(Manifest.PATH, Way.get(Manifest::show));
        ways.put(Icon.PATH, Way.get(turn -> Icon.answer()));
        ways.put(Stylesheet.PATH, Way.get(turn -> app.style().answer()));
    }

    /**
     * The app around a coach. It is immutable; one serves all threads.
     *
     * @param wordings what the pages say in each language, English among them
     * @param lessons what the lessons say: by language, then by lesson
     * @param figures where the drawings of the exercises are
     */
    public static Pages of(
            Coach coach,
            SortedMap<String, Wording> wordings,
            SortedMap<String, SortedMap<String, LessonText>> lessons,
            Figures figures) {
        return onServer(coach, wordings, lessons, figures, null);
    }

    /**
     * The same app on a host that serves scripts.
     *
     * @param scripts where
     */
    public static Pages of(
            Coach coach,
            SortedMap<String, Wording> wordings,
            SortedMap<String, SortedMap<String, LessonText>> lessons,
            Figures figures,
            Scripts scripts) {
        return onServer(coach, wordings, lessons, figures, scripts);
    }

    private static Pages onServer(
            Coach coach,
            SortedMap<String, Wording> wordings,
            SortedMap<String, SortedMap<String, LessonText>> lessons,
            Figures figures,
            @Nullable Scripts scripts) {
        Way imports = new Way(ImportPage::show, ImportPage::taken);
        return new Pages(coach, wordings, lessons, figures, scripts, Stylesheet.make(), imports);
    }

    /**
     * Pages of a device, which keeps the style sheet as a file and need not be able to make it. It reads no files of
     * watches, so what becomes of them is none of the code that it loads.
     */
    public static Pages of(
            Coach coach,
            SortedMap<String, Wording> wordings,
            SortedMap<String, SortedMap<String, LessonText>> lessons,
            Figures figures,
            Scripts scripts,
            Stylesheet style) {
        return new Pages(coach, wordings, lessons, figures, scripts, style, Way.get(ImportPage::elsewhere));
    }

    /** Answers one request on a server. */
    public Answer answer(Visit visit, List<Entry> diary, Now now, Supplier<String> ids) {
        return answer(visit, diary, Home.SERVER, now, ids);
    }

    /**
     * Answers one request.
     *
     * @param diary all entries of the person, in any order
     * @param home where it lives
     * @param ids gives a new UUID at each call
     */
    public Answer answer(Visit visit, List<Entry> diary, Home home, Now now, Supplier<String> ids) {
        Turn turn = new Turn(app, visit, diary, home, now, ids);
        Way way = way(visit.path());
        if (way == null) {
            return lost(turn, NOT_FOUND, "lost");
        }
        Function<Turn, Answer> handler = switch (visit.method()) {
            case "GET" -> way.get();
            case "POST" -> way.post();
            default -> null;
        };
        return handler == null ? lost(turn, METHOD_NOT_ALLOWED, "wrong-way") : handler.apply(turn);
    }

    /** The page of a host that cannot do what was asked. Nothing of a diary stands on it. */
    public Answer.Html trouble(Trouble trouble, Visit visit, Now now) {
        return TroublePage.show(new Turn(app, visit, List.of(), Home.SERVER, now, () -> ""), trouble);
    }

    /** The handlers of a path. A way that ends with a slash leads to all pages right below it. */
    private @Nullable Way way(String path) {
        int slash = path.lastIndexOf('/');
        if (slash == path.length() - 1 && slash > 0) {
            return null;
        }
        Way way = ways.get(path);
        return way == null && slash > 0 ? ways.get(path.substring(0, slash + 1)) : way;
    }

    private static Answer lost(Turn turn, int status, String what) {
        return turn.html(status, (out, none) -> JtelostGenerated.render(out, none, turn.frame(false, false), what));
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
}
