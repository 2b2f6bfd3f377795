package org.birddog.pages.today;

import java.util.List;
import org.birddog.coach.diary.CheckIn;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.pages.checkin.CheckInForm;
import org.birddog.pages.form.Form;
import org.birddog.pages.safety.LockedPage;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Turn;
import org.jspecify.annotations.Nullable;

/** The day: the check-in, how much is allowed, today's session with its reasons, and the week. */
public final class TodayPage {

    private TodayPage() {}

    /** The page of the day; somebody whose diary is empty begins at the beginning. */
    public static Answer show(Turn turn) {
        return turn.entries().isEmpty()
                ? new Answer.SeeOther("/welcome", List.of())
                : page(turn, Form.blank(turn.say()));
    }

    /** The filled-in check-in. A second one on the same day is as good as the first. */
    public static Answer checkedIn(Turn turn) {
        Form form = Form.of(turn.visit().form(), turn.say());
        CheckIn checkIn = CheckInForm.read(form, turn.newId(), turn.at());
        return checkIn == null ? page(turn, form) : new Answer.SeeOther("/today?noted=yes", List.of(checkIn));
    }

    /** Today's newest check-in, or null. */
    public static @Nullable CheckIn checkIn(Turn turn) {
        List<CheckIn> all = turn.diary().all(CheckIn.class);
        return all.isEmpty() || all.getLast().at().day() != turn.now().day() ? null : all.getLast();
    }

    private static Answer page(Turn turn, Form form) {
        if (turn.advice().permission().compareTo(Permission.ASK_FIRST) >= 0) {
            return LockedPage.page(turn, form);
        }
        TodayView view = TodayView.of(turn, form);
        return turn.html(form, (out, none) -> JtetodayGenerated.render(out, none, view));
    }
}
