package org.birddog.pages.session;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.diary.Session;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.envelope.Reason;
import org.birddog.coach.vocabulary.Condition;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.pages.form.Form;
import org.birddog.pages.safety.EmergencyNumbers;
import org.birddog.pages.safety.LockedPage;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Frame;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.PlainDose;
import org.birddog.pages.words.Saying;
import org.birddog.pages.words.Wording;

/** What today's log means: for the rest of the day, and for next time. */
public final class AfterPage {

    static final String PATH = "/session/after";

    private static final int MINUTE = 60;

    private AfterPage() {}

    /**
     * What the page shows.
     *
     * @param sessions of today, oldest first
     * @param rest why the rest of the day is for resting; empty where it is not
     * @param greensUp good sessions until a step up
     * @param greensBack good sessions until what had to stop comes back
     */
    record View(
            Frame frame,
            List<Session> sessions,
            List<Taken> taken,
            List<Saying> rest,
            int greensUp,
            int greensBack,
            String numbers) {

        Wording say() {
            return frame.say();
        }

        String numbers(Session session) {
            return say().of(
                            "after.numbers",
                            "before",
                            session.painBefore(),
                            "after",
                            session.painAfter(),
                            "minutes",
                            PlainDose.time(say(), session.minutes() * MINUTE));
        }

        /** What comes next for exercises that were taken so. */
        String next(Taken.How how) {
            return switch (how) {
                case STOP -> say().count("after.next.stop", greensBack);
                case GOOD, GREEN -> say().count("after.next.good", greensUp);
                case DOWN, AMBER, PARTLY, MISSING -> say().of("after.next." + how.word());
            };
        }
    }

    public static Answer show(Turn turn) {
        // A lock says what to do now, and nothing else matters beside it.
        if (turn.advice().permission().compareTo(Permission.ASK_FIRST) >= 0) {
            return LockedPage.page(turn, Form.blank(turn.say()));
        }
        List<Session> sessions = SessionPage.today(turn);
        if (sessions.isEmpty()) {
            return new Answer.SeeOther("/today", List.of());
        }
        View view = new View(
                turn.frame(false, false),
                sessions,
                Taken.today(turn),
                turn.sayings().of(resting(turn, turn.advice().permission())),
                turn.content().page(stepsUpBy(turn)).number("greens"),
                turn.content().page("pain-stop").number("green-sessions"),
                turn.say().or(EmergencyNumbers.of(turn.country())));
        return turn.html(200, (out, none) -> JteafterGenerated.render(out, none, view));
    }

    /** The page that says how many good sessions make a step up for this person. */
    private static String stepsUpBy(Turn turn) {
        String fear = Condition.FEAR_OF_MOVEMENT.word();
        return turn.person().told(Condition.FEAR_OF_MOVEMENT) == null ? "step-up" : fear;
    }

    /** What makes this a day of rest. */
    static List<Reason> resting(Turn turn, Permission permission) {
        List<Reason> reasons = new ArrayList<>();
        if (permission == Permission.REST) {
            for (Finding finding : turn.sight().findings()) {
                if (finding.limit().permission() == Permission.REST) {
                    reasons.add(finding.reason());
                }
            }
        }
        return reasons;
    }
}
