package org.birddog.pages.today;

import java.util.List;
import org.birddog.coach.diary.CheckIn;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.pages.form.Form;
import org.birddog.pages.safety.LockedPage;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Turn;
import org.jspecify.annotations.Nullable;

/** The day: how much is allowed, today's session with its reasons, the week, and the check-in. */
public final class TodayPage {

    private static final int LONGEST_NOTE = 2_000;

    private TodayPage() {}

    public static Answer show(Turn turn) {
        return page(turn, Form.blank(turn.say()));
    }

    /** The filled-in check-in. */
    public static Answer checkedIn(Turn turn) {
        Form form = Form.of(turn.visit().form(), turn.say());
        Integer pain = form.wantedNumber("pain", 0, 10, "Choose a number for your back pain now.");
        Integer legPain = form.number("leg-pain", 0, 10);
        Integer sleep = form.number("sleep", 0, 10);
        String note = form.text("note", LONGEST_NOTE);
        if (form.isFaulty() || pain == null) {
            return page(turn, form);
        }
        CheckIn checkIn =
                new CheckIn(turn.newId(), turn.at(), pain, legPain, null, sleep, null, null, null, List.of(), note);
        return new Answer.SeeOther("/today", List.of(checkIn));
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
