package org.birddog.pages.questionnaires;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.assessment.DueForm;
import org.birddog.coach.content.QuestionnaireForm;
import org.birddog.coach.diary.Questionnaire;
import org.birddog.coach.vocabulary.Form;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Frame;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.PlainDay;
import org.jspecify.annotations.Nullable;

/** Every questionnaire, with its last score. Any of them can be filled in at any time. */
public final class QuestionnairesPage {

    private QuestionnairesPage() {}

    /** What the page shows. */
    record View(Frame frame, List<Row> rows) {}

    /**
     * One questionnaire.
     *
     * @param id the word of the form
     * @param score the last, or null where it was never filled in
     * @param day of the last, in words; empty where there is none
     */
    record Row(
            String id,
            String name,
            String about,
            boolean isDue,
            @Nullable String score,
            String day) {}

    /** The list. */
    public static Answer show(Turn turn) {
        List<Row> rows = new ArrayList<>();
        for (QuestionnaireForm form : turn.content().measures().forms()) {
            rows.add(row(turn, form));
        }
        View view = new View(turn.frame(false, false), rows);
        return turn.html(200, (out, none) -> JtequestionnairesGenerated.render(out, none, view));
    }

    private static Row row(Turn turn, QuestionnaireForm form) {
        boolean due = false;
        for (DueForm each : turn.assessment().due()) {
            due |= each.form() == form.form();
        }
        Questionnaire last = newest(turn, form.form());
        return new Row(
                form.form().word(),
                form.text(turn.say().language()).name(),
                form.text(turn.say().language()).about(),
                due,
                last == null ? null : PlainScore.of(last, turn.sayings()),
                last == null ? "" : PlainDay.ofYear(turn.say(), last.at().day()));
    }

    /** The newest filled-in questionnaire of a form, or null. */
    public static @Nullable Questionnaire newest(Turn turn, Form form) {
        Questionnaire newest = null;
        for (Questionnaire filled : turn.sight().facts().questionnaires()) {
            newest = filled.form() == form ? filled : newest;
        }
        return newest;
    }
}
