package org.birddog.pages.safety;

import java.util.List;
import org.birddog.coach.diary.CheckIn;
import org.birddog.coach.envelope.Reason;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.pages.form.Form;
import org.birddog.pages.today.TodayPage;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Frame;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.Saying;
import org.jspecify.annotations.Nullable;

/** Today's page where there is no session: an emergency, someone to see, or something to answer first. */
public final class LockedPage {

    /** Rules that the safety questions answer; whatever else asks first is answered in the profile. */
    private static final List<String> ANSWERED_BY_SCREENING = List.of("screening-due", "pain-stop");

    private LockedPage() {}

    /**
     * What these pages show.
     *
     * @param because what leads here
     * @param others whatever else is in force
     * @param numbers to call in an emergency
     * @param answersLeft whether a clinician has said yes and only the safety questions are left
     * @param screening whether the safety questions are wanted
     * @param profile whether the profile is wanted
     */
    record View(
            Frame frame,
            Form form,
            List<Saying> because,
            List<Saying> others,
            List<String> numbers,
            boolean answersLeft,
            boolean screening,
            boolean profile,
            @Nullable CheckIn checkIn) {

        String numbersInWords() {
            return frame.say().or(numbers);
        }
    }

    /** The page that a locked or asking permission calls for. */
    public static Answer page(Turn turn, Form form) {
        Permission permission = turn.advice().permission();
        List<Reason> because = Locks.reasons(turn, permission);
        boolean screening = false;
        boolean profile = false;
        for (Reason reason : because) {
            boolean questions = ANSWERED_BY_SCREENING.contains(reason.rule());
            screening |= questions;
            profile |= !questions;
        }
        List<Saying> sayings = turn.sayings().of(because);
        List<Saying> others = turn.sayings().of(turn.advice().because());
        others.removeAll(sayings);
        View view = new View(
                turn.frame(form.isFaulty(), permission == Permission.SEEK_CARE_NOW),
                form,
                sayings,
                others,
                EmergencyNumbers.of(turn.country()),
                Locks.waitForAnswers(turn),
                screening,
                profile,
                TodayPage.checkIn(turn));
        return turn.html(form, (out, none) -> {
            switch (permission) {
                case SEEK_CARE_NOW -> JteemergencyGenerated.render(out, none, view);
                case SEE_CLINICIAN -> JteclinicianGenerated.render(out, none, view);
                default -> JteaskGenerated.render(out, none, view);
            }
        });
    }
}
