package org.birddog.pages.today;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.advice.Advice;
import org.birddog.coach.advice.PlannedSession;
import org.birddog.coach.diary.Acknowledgement;
import org.birddog.coach.diary.CheckIn;
import org.birddog.coach.diary.Session;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.envelope.Reason;
import org.birddog.coach.vocabulary.Acknowledged;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.coach.vocabulary.Word;
import org.birddog.pages.diary.Where;
import org.birddog.pages.form.Form;
import org.birddog.pages.habits.Kept;
import org.birddog.pages.lessons.LessonCard;
import org.birddog.pages.safety.EmergencyNumbers;
import org.birddog.pages.session.Taken;
import org.birddog.pages.turn.Frame;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.PlainDay;
import org.birddog.pages.words.Saying;
import org.birddog.pages.words.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What the day's page shows.
 *
 * @param form the check-in
 * @param checkIn today's newest, or null
 * @param noted what the check-in that was just sent did to the plan, or null
 * @param amount how many exercises and minutes the session has; empty where there is none
 * @param plan the session, or null; on a day that is done, the one that was done
 * @param strict what sets today's permission, where that is not to train
 * @param findings whatever else the plan takes into account
 * @param notes words that bar nothing
 * @param taken how each exercise that was logged today was taken
 * @param beginner whether no session was ever logged
 * @param notToday whether the person said today that they are not up for it
 * @param shortest minutes of the short session that is offered instead; 0 where today's is no longer
 * @param lesson the lesson of the day, or null
 * @param invitation to a questionnaire or a self-test, or null
 * @param wantsCopy whether it is time to save the diary to a file
 * @param habits how many of the chosen habits were done today, or null where none is chosen
 * @param numbers to call in an emergency
 */
record TodayView(
        Frame frame,
        Form form,
        String date,
        Permission permission,
        DayKind kind,
        Headline headline,
        DayLog log,
        @Nullable CheckIn checkIn,
        @Nullable String noted,
        String amount,
        @Nullable PlanView plan,
        Changes changes,
        List<Saying> strict,
        List<Saying> findings,
        List<Saying> notes,
        WeekView week,
        int excluded,
        List<Taken> taken,
        boolean beginner,
        boolean notToday,
        int shortest,
        @Nullable LessonCard lesson,
        @Nullable Invitation invitation,
        boolean wantsCopy,
        @Nullable String habits,
        String numbers) {

    static TodayView of(Turn turn, Form form) {
        Advice advice = turn.advice();
        Wording say = turn.say();
        DayLog log = DayLog.of(turn);
        Cleared cleared = Cleared.of(turn);
        DayKind kind = DayKind.of(advice, log, cleared != null);
        CheckIn checkIn = TodayPage.checkIn(turn);
        boolean asked = turn.visit().asked("noted") != null && checkIn != null;
        PlannedSession session = kind == DayKind.DONE ? log.planned() : advice.session();
        List<Reason> strict = strict(turn);
        List<Reason> others = new ArrayList<>(advice.because());
        others.removeAll(strict);
        others.removeIf(reason -> reason.rule().equals(said(kind)));
        return new TodayView(
                turn.frame(form),
                form,
                PlainDay.ofWeek(say, advice.today()),
                advice.permission(),
                kind,
                Headline.of(turn, kind, log, cleared),
                log,
                checkIn,
                asked && checkIn != null ? Noted.of(turn, checkIn).says(say) : null,
                session == null ? "" : amount(session, say),
                session == null ? null : PlanView.of(session, turn.sayings(), log, said(kind)),
                Changes.of(turn),
                turn.sayings().of(Together.gathered(strict)),
                turn.sayings().of(Together.gathered(others)),
                turn.sayings().of(advice.advice()),
                WeekView.of(advice, turn.sayings()),
                advice.excluded().size(),
                log.sessions().isEmpty() ? List.of() : Taken.today(turn),
                turn.diary().all(Session.class).isEmpty(),
                isNotToday(turn),
                shortest(turn),
                LessonCard.of(turn),
                Invitation.of(turn),
                Where.wantsCopy(turn),
                habits(turn),
                say.or(EmergencyNumbers.of(turn.country())));
    }

    Wording say() {
        return frame.say();
    }

    /** Whether the day's session is a choice that has not been begun; in a flare-up and after it nobody is asked. */
    boolean asksIfUp() {
        return kind == DayKind.TRAIN || kind == DayKind.REST_DAY || kind == DayKind.AFTER_BREAK;
    }

    /** Whether the session is long enough that a short one is another choice. */
    boolean shortens() {
        return shortest > 0 && kind != DayKind.PART_DONE && kind != DayKind.FLARE;
    }

    /** Whether something speaks for the short one today. */
    boolean isHard() {
        for (Saying note : notes) {
            if (note.rule().equals("hard-day")) {
                return true;
            }
        }
        return false;
    }

    /** Whether something is only to be read, and goes away when it was. */
    static boolean isToBeRead(Saying note) {
        return Word.find(Acknowledged.values(), note.rule()) != null;
    }

    /** The rule whose own words are the reason in the heading, or nothing. */
    private static String said(DayKind kind) {
        return switch (kind) {
            case CALM -> "pain-before";
            case AFTER_BREAK -> "after-a-break";
            case REST_DAY -> "rest-day";
            default -> "";
        };
    }

    private static boolean isNotToday(Turn turn) {
        for (Acknowledgement said : turn.sight().facts().acknowledgements()) {
            if (said.of() == Acknowledged.NOT_TODAY
                    && said.at().day() == turn.now().day()) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String habits(Turn turn) {
        List<Kept> kept = Kept.all(turn);
        long done = kept.stream().filter(Kept::today).count();
        return kept.isEmpty() ? null : turn.say().of("habit.today", "done", done, "all", kept.size());
    }

    private static int shortest(Turn turn) {
        int minutes = turn.content().page("minimum-day").number("minutes");
        PlannedSession session = turn.advice().session();
        return session == null || session.minutes() <= minutes + 1 ? 0 : minutes;
    }

    private static String amount(PlannedSession session, Wording say) {
        return say.of(
                "today.amount",
                "exercises",
                say.count("today.exercises", session.items().size()),
                "minutes",
                say.count("calendar.minutes", session.minutes()));
    }

    private static List<Reason> strict(Turn turn) {
        List<Reason> strict = new ArrayList<>();
        Permission permission = turn.advice().permission();
        if (permission != Permission.TRAIN) {
            for (Finding finding : turn.sight().findings()) {
                if (finding.limit().permission() == permission) {
                    strict.add(finding.reason());
                }
            }
        }
        return strict;
    }
}
