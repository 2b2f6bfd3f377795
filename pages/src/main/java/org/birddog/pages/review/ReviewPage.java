package org.birddog.pages.review;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.diary.Acknowledgement;
import org.birddog.coach.facts.Pain;
import org.birddog.coach.ladder.ReliefRoutine;
import org.birddog.coach.plan.Wishes;
import org.birddog.coach.vocabulary.Acknowledged;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.pages.form.Form;
import org.birddog.pages.habits.Kept;
import org.birddog.pages.lessons.LessonCard;
import org.birddog.pages.progress.DayMark;
import org.birddog.pages.safety.LockedPage;
import org.birddog.pages.today.Invitation;
import org.birddog.pages.today.WeekView;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Frame;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.PlainNumber;
import org.birddog.pages.words.Wording;
import org.jspecify.annotations.Nullable;

/** The last seven days: what was done, what changed and why, what comes next, one lesson, one question. */
public final class ReviewPage {

    private static final String RULE = "weekly-review";

    private ReviewPage() {}

    /**
     * What the page shows.
     *
     * @param done what was done, in sentences
     * @param moved doses that went up or down
     * @param stopped what had to stop and is out
     * @param week its goals, and the days ahead
     * @param habits how each chosen habit went; empty where none is chosen
     * @param lesson what to read, or null where none is fit
     * @param question what is due to be filled in, or null where the plan itself is asked about
     * @param plan the days and minutes that the person wanted, in words
     */
    record View(
            Frame frame,
            List<String> done,
            List<Moved> moved,
            List<String> stopped,
            WeekView week,
            List<String> habits,
            @Nullable LessonCard lesson,
            @Nullable Invitation question,
            String plan) {

        Wording say() {
            return frame.say();
        }
    }

    /** The page. */
    public static Answer show(Turn turn) {
        if (turn.advice().permission().compareTo(Permission.ASK_FIRST) >= 0) {
            return LockedPage.page(turn, Form.blank(turn.say()));
        }
        RulePage page = turn.content().page(RULE);
        int to = turn.now().day();
        int from = to - page.number("days") + 1;
        View view = new View(
                turn.frame(false, false),
                done(turn, from, to),
                Moved.doses(turn, from, to),
                Moved.stopped(turn, from, to),
                WeekView.of(turn.advice(), turn.sayings()),
                habits(turn),
                LessonCard.of(turn),
                Invitation.toMeasure(turn),
                plan(turn));
        return turn.html(200, (out, none) -> JtereviewGenerated.render(out, none, view));
    }

    /** The button at its end. */
    public static Answer seen(Turn turn) {
        return new Answer.SeeOther(
                "/today", List.of(new Acknowledgement(turn.newId(), turn.at(), Acknowledged.WEEKLY_REVIEW)));
    }

    private static List<String> done(Turn turn, int from, int to) {
        Wording say = turn.say();
        Pain pain = turn.sight().facts().pain();
        int days = DayMark.count(turn.sight().facts(), ReliefRoutine.of(turn.content()), from, to, DayMark.SESSION);
        List<String> done = new ArrayList<>();
        done.add(days == 0 ? say.of("review.done.none") : say.count("review.done.days", days));
        int now = pain.mean(from, to);
        int before = pain.mean(from - (to - from + 1), from - 1);
        if (now < 0) {
            done.add(say.of("review.done.no-pain-told"));
        } else if (before < 0) {
            done.add(say.of("review.done.pain", "now", PlainNumber.points(say, now)));
        } else {
            done.add(say.of(
                    "review.done.pain-beside",
                    "now",
                    PlainNumber.points(say, now),
                    "before",
                    PlainNumber.points(say, before)));
        }
        return done;
    }

    private static List<String> habits(Turn turn) {
        List<String> habits = new ArrayList<>();
        for (Kept kept : Kept.all(turn)) {
            habits.add(turn.say()
                    .of(
                            "habit.week.one",
                            "name",
                            turn.say().of("habit." + kept.habit().word() + ".name"),
                            "days",
                            kept.days()));
        }
        return habits;
    }

    private static String plan(Turn turn) {
        Wording say = turn.say();
        Wishes wishes = Wishes.of(turn.person());
        return say.of(
                "review.question.plan",
                "days",
                say.count("calendar.days", wishes.days()),
                "minutes",
                say.count("calendar.minutes", wishes.minutes()));
    }
}
