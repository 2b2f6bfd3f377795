package org.birddog.pages.profile;

import java.util.List;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.diary.Session;
import org.birddog.pages.form.Form;
import org.birddog.pages.look.JtelostGenerated;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Turn;

/** What the person tells about themselves, in short steps. Each is kept by itself, so one can stop and go on later. */
public final class ProfilePage {

    private static final int NOT_FOUND = 404;

    private ProfilePage() {}

    /** The first step that lacks something wanted; where none does, what was told so far. */
    public static Answer show(Turn turn) {
        List<Step> lacking = Step.lacking(turn);
        return new Answer.SeeOther(
                lacking.isEmpty() ? "/me" : lacking.getFirst().path(), List.of());
    }

    /** One step, filled with what was told before. */
    public static Answer showStep(Turn turn) {
        Step step = Step.at(turn.visit().path());
        return step == null ? lost(turn) : page(turn, step, ToldForm.of(turn, step));
    }

    /** The filled-in form of one step. Where nothing changed, nothing is written. */
    public static Answer told(Turn turn) {
        Step step = Step.at(turn.visit().path());
        if (step == null) {
            return lost(turn);
        }
        Form form = Form.of(turn.visit().form(), turn.say());
        Telling telling = Telling.of(turn, form, ToldForm.of(turn, step));
        switch (step) {
            case PAIN -> PainStep.read(telling);
            case HEALTH -> HealthStep.read(telling);
            case AIM -> WishesStep.readAim(telling);
            case COMFORT -> WishesStep.readComfort(telling);
            case MOVES -> MovesStep.read(telling);
            case HOME -> WishesStep.readHome(telling);
        }
        if (form.isFaulty()) {
            return page(turn, step, form);
        }
        List<Entry> written = telling.written();
        return new Answer.SeeOther(next(turn, step, !written.isEmpty()), written);
    }

    /** Whoever was on the way to a first session goes on; whoever changed something is back where they came from. */
    private static String next(Turn turn, Step step, boolean isKept) {
        List<Step> lacking = Step.lacking(turn);
        boolean onTheWay = !lacking.isEmpty();
        lacking.remove(step);
        if (!lacking.isEmpty()) {
            return lacking.getFirst().path();
        }
        if (onTheWay && turn.diary().all(Session.class).isEmpty()) {
            return "/before-you-start";
        }
        return isKept ? "/me?kept=yes" : "/me";
    }

    private static Answer page(Turn turn, Step step, Form form) {
        boolean onTheWay = !Step.lacking(turn).isEmpty();
        int number = onTheWay ? Step.WANTED.indexOf(step) + 1 : 0;
        StepView view = new StepView(turn.frame(form), form, step, number, turn);
        return turn.html(form, (out, none) -> JtestepGenerated.render(out, none, view));
    }

    private static Answer lost(Turn turn) {
        return turn.html(
                NOT_FOUND, (out, none) -> JtelostGenerated.render(out, none, turn.frame(false, false), "lost"));
    }
}
