package org.birddog.pages.hurt;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.assessment.RepeatedStop;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.diary.Hurt;
import org.birddog.coach.ladder.Suspension;
import org.birddog.coach.ladder.Training.Standing;
import org.birddog.coach.rules.PainStop;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.coach.vocabulary.Quality;
import org.birddog.pages.form.Form;
import org.birddog.pages.look.JtelostGenerated;
import org.birddog.pages.safety.EmergencyNumbers;
import org.birddog.pages.safety.LockedPage;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Frame;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.PlainDay;
import org.birddog.pages.words.Wording;
import org.jspecify.annotations.Nullable;

/** What comes of an exercise that hurt: it is left out, whom to ask, and the facts to show them. */
public final class HurtNotedPage {

    private static final String RULE = "pain-stop";
    private static final int NOT_FOUND = 404;

    private HurtNotedPage() {}

    /**
     * What the page shows.
     *
     * @param name of the exercise
     * @param stands how it stands with the exercise now, a word under hurt.noted
     * @param rests whether the rest of today is for resting
     * @param greens good sessions until it may come back
     * @param times how often it had to stop lately, where a professional is to be asked first; else 0
     * @param days how many days that is
     * @param dose what was prescribed when it was last done, or null where it never was
     * @param numbers to call in an emergency
     */
    record View(
            Frame frame,
            Hurt hurt,
            String name,
            String stands,
            boolean rests,
            int greens,
            int times,
            int days,
            @Nullable String dose,
            String numbers) {

        Wording say() {
            return frame.say();
        }

        String day() {
            return PlainDay.ofYear(say(), hurt.at().day());
        }

        String signs() {
            List<String> signs = new ArrayList<>();
            for (Quality quality : hurt.quality()) {
                signs.add(say().label(quality));
            }
            return say().and(signs);
        }
    }

    /** What was told under the id of the path. */
    public static Answer show(Turn turn) {
        Hurt hurt = hurt(turn);
        if (hurt == null) {
            return turn.html(
                    NOT_FOUND, (out, none) -> JtelostGenerated.render(out, none, turn.frame(false, false), "lost"));
        }
        // A lock says what to do now, and nothing else matters beside it.
        if (turn.advice().permission().compareTo(Permission.ASK_FIRST) >= 0) {
            return LockedPage.page(turn, Form.blank(turn.say()));
        }
        RulePage page = turn.content().page(RULE);
        View view = new View(
                turn.frame(false, false),
                hurt,
                turn.sayings().nameOrId(hurt.exercise()),
                stands(turn, hurt.exercise()),
                turn.advice().permission() == Permission.REST,
                page.number("green-sessions"),
                times(turn, hurt.exercise()),
                page.number("again-days"),
                dose(turn, hurt.exercise()),
                turn.say().or(EmergencyNumbers.of(turn.country())));
        return turn.html(200, (out, none) -> JtenotedGenerated.render(out, none, view));
    }

    private static @Nullable Hurt hurt(Turn turn) {
        String id = turn.visit().path().substring(HurtPage.PATH.length() + 1);
        for (Hurt hurt : turn.diary().all(Hurt.class)) {
            if (hurt.id().equals(id)) {
                return hurt;
            }
        }
        return null;
    }

    /** Whether it is left out now, or was and may be back; what calms is never left out. */
    private static String stands(Turn turn, String exercise) {
        if (!PainStop.suspends(exercise)) {
            return "open";
        }
        for (Suspension suspension : turn.sight().training().suspensions()) {
            if (suspension.stop().exercise().equals(exercise)) {
                return "out";
            }
        }
        return "back";
    }

    private static int times(Turn turn, String exercise) {
        for (RepeatedStop repeated : turn.assessment().repeatedStops()) {
            if (repeated.exercise().equals(exercise)) {
                return repeated.times();
            }
        }
        return 0;
    }

    private static @Nullable String dose(Turn turn, String exercise) {
        int place = turn.content().indexOf(exercise);
        Standing standing =
                place < 0 ? null : turn.sight().training().standings().get(place);
        return standing == null
                ? null
                : turn.sayings().dose(turn.climbed().exercises().get(place), standing.lastPrescribed());
    }
}
