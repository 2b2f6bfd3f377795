package org.birddog.pages.safety;

import java.util.List;
import org.birddog.coach.diary.CheckIn;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.pages.form.Form;
import org.birddog.pages.lessons.LessonCard;
import org.birddog.pages.today.TodayPage;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Frame;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.Saying;
import org.jspecify.annotations.Nullable;

/** Where there is no session: an emergency, someone to see, or something to answer first. */
public final class LockedPage {

    private LockedPage() {}

    /**
     * What is the same on these pages.
     *
     * @param because what leads here
     * @param others whatever else is in force
     * @param numbers to call in an emergency
     * @param answersLeft whether a clinician has said yes and only fresh answers are left
     * @param checkIn whether pain itself holds training back, so that only a check-in shows that it has eased
     * @param lesson what is fit to be read meanwhile, or null
     */
    record View(
            Frame frame,
            Form form,
            List<Saying> because,
            List<Saying> others,
            List<String> numbers,
            boolean answersLeft,
            boolean checkIn,
            @Nullable CheckIn today,
            @Nullable LessonCard lesson) {

        String numbersInWords() {
            return frame.say().or(numbers);
        }
    }

    /** The page that a locked or asking permission calls for. */
    public static Answer page(Turn turn, Form form) {
        Permission permission = turn.advice().permission();
        List<Saying> because = turn.sayings().of(Locks.reasons(turn));
        List<Saying> others = turn.sayings().of(turn.advice().because());
        others.removeAll(because);
        View view = new View(
                turn.frame(form.isFaulty(), permission == Permission.SEEK_CARE_NOW),
                form,
                because,
                others,
                EmergencyNumbers.of(turn.country()),
                Locks.waitForAnswers(turn),
                form.isFaulty()
                        || because.stream().anyMatch(saying -> saying.rule().equals("severe-pain")),
                TodayPage.checkIn(turn),
                LessonCard.of(turn));
        return switch (permission) {
            case SEEK_CARE_NOW -> turn.html(form, (out, none) -> JteemergencyGenerated.render(out, none, view));
            case SEE_CLINICIAN -> {
                Opening opening = Opening.of(turn);
                yield turn.html(form, (out, none) -> JteclinicianGenerated.render(out, none, view, opening));
            }
            default -> {
                List<Task> tasks = Task.all(turn);
                yield turn.html(form, (out, none) -> JteaskGenerated.render(out, none, view, tasks));
            }
        };
    }
}
