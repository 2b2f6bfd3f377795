package org.birddog.pages.diary;

import java.util.List;
import org.birddog.pages.form.Form;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Frame;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.PlainDay;
import org.jspecify.annotations.Nullable;

/** Carries a diary here from elsewhere: what is in the file is shown first, and joined on the second step. */
public final class LoadPage {

    private static final int SHOWN_FAULTS = 10;

    private LoadPage() {}

    /**
     * What the page shows.
     *
     * @param file what was found in the file, or null before one was picked
     * @param text the file, to be sent again with the second step
     */
    record View(Frame frame, Form form, @Nullable DiaryFile file, String text) {

        List<DiaryFile.LineFault> faults() {
            return file == null
                    ? List.of()
                    : file.faults()
                            .subList(0, Math.min(SHOWN_FAULTS, file.faults().size()));
        }

        boolean tooMany() {
            return file != null && file.fresh().size() > DiaryFile.MOST;
        }

        /** From when to when the new entries are. */
        String between() {
            int first = Integer.MAX_VALUE;
            int last = Integer.MIN_VALUE;
            for (var entry : file == null ? List.<org.birddog.coach.diary.Entry>of() : file.fresh()) {
                first = Math.min(first, entry.at().day());
                last = Math.max(last, entry.at().day());
            }
            return frame.say()
                    .of(
                            "diary.load-page.between",
                            "first",
                            PlainDay.ofYear(frame.say(), first),
                            "last",
                            PlainDay.ofYear(frame.say(), last));
        }
    }

    /** The form that takes a file. */
    public static Answer show(Turn turn) {
        return page(turn, Form.blank(turn.say()), null, "");
    }

    /** A file to look at, or one that was looked at and is wanted. */
    public static Answer loaded(Turn turn) {
        Form form = Form.of(turn.visit().form(), turn.say());
        String wanted = form.value("diary");
        String text = wanted.isEmpty() ? form.value("file") : wanted;
        if (text.isBlank()) {
            form.refuse("file", turn.say().of("diary.load-page.empty"));
            return page(turn, form, null, "");
        }
        DiaryFile file = DiaryFile.read(text, turn.entries());
        if (!wanted.isEmpty() && file.isGood()) {
            return new Answer.SeeOther("/diary", file.fresh());
        }
        return page(turn, form, file, text);
    }

    private static Answer page(Turn turn, Form form, @Nullable DiaryFile file, String text) {
        View view = new View(turn.frame(form), form, file, text);
        int status = form.isFaulty() || (file != null && !file.isGood()) ? 422 : 200;
        return turn.html(status, (out, none) -> JteloadGenerated.render(out, none, view));
    }
}
