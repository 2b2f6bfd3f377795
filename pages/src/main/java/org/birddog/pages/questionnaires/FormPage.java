package org.birddog.pages.questionnaires;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.assessment.DueForm;
import org.birddog.coach.content.QuestionnaireForm;
import org.birddog.coach.content.QuestionnaireText;
import org.birddog.coach.diary.Questionnaire;
import org.birddog.coach.vocabulary.Word;
import org.birddog.pages.form.Choice;
import org.birddog.pages.form.Form;
import org.birddog.pages.look.JtelostGenerated;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Frame;
import org.birddog.pages.turn.Turn;
import org.jspecify.annotations.Nullable;

/** One questionnaire to fill in: all of it on one page, in its authors' words. */
public final class FormPage {

    private static final String ABOVE = "/questionnaires/";
    private static final int NOT_FOUND = 404;

    private FormPage() {}

    /**
     * What the page shows.
     *
     * @param because why it is due today, or null
     * @param ticks the statements to tick; empty where there are none
     * @param choices the answers to choose from; empty where there are none
     * @param own the person's activities that are rated again; empty where they are to be named
     */
    record View(
            Frame frame,
            Form form,
            QuestionnaireForm sheet,
            QuestionnaireText text,
            @Nullable String because,
            List<Choice> ticks,
            List<Choice> choices,
            OwnActivities own) {

        String id() {
            return sheet.form().word();
        }
    }

    /** The questionnaire that the path names. */
    public static Answer show(Turn turn) {
        return page(turn, Form.blank(turn.say()));
    }

    /** The filled-in questionnaire. */
    public static Answer filledIn(Turn turn) {
        QuestionnaireForm sheet = sheet(turn);
        if (sheet == null) {
            return lost(turn);
        }
        Form form = Form.of(turn.visit().form(), turn.say());
        Questionnaire filled = Answers.read(form, sheet, OwnActivities.of(turn, form), turn);
        return filled == null
                ? page(turn, form)
                : new Answer.SeeOther(ScorePage.ABOVE + sheet.form().word(), List.of(filled));
    }

    private static Answer page(Turn turn, Form form) {
        QuestionnaireForm sheet = sheet(turn);
        if (sheet == null) {
            return lost(turn);
        }
        QuestionnaireText text = sheet.text(turn.say().language());
        View view = new View(
                turn.frame(form),
                form,
                sheet,
                text,
                because(turn, sheet),
                ticks(turn, sheet, text),
                choices(sheet, text),
                OwnActivities.of(turn, form));
        return turn.html(form, (out, none) -> JteformGenerated.render(out, none, view));
    }

    private static Answer lost(Turn turn) {
        return turn.html(
                NOT_FOUND, (out, none) -> JtelostGenerated.render(out, none, turn.frame(false, false), "lost"));
    }

    private static @Nullable QuestionnaireForm sheet(Turn turn) {
        String id = turn.visit().path().substring(ABOVE.length());
        org.birddog.coach.vocabulary.Form known = Word.find(org.birddog.coach.vocabulary.Form.values(), id);
        return known == null ? null : turn.content().measures().form(known);
    }

    private static @Nullable String because(Turn turn, QuestionnaireForm sheet) {
        for (DueForm due : turn.assessment().due()) {
            if (due.form() == sheet.form()) {
                return turn.sayings().of(due.because()).says();
            }
        }
        return null;
    }

    private static List<Choice> ticks(Turn turn, QuestionnaireForm sheet, QuestionnaireText text) {
        List<Choice> ticks = new ArrayList<>();
        if (sheet.form() == org.birddog.coach.vocabulary.Form.RMDQ) {
            for (QuestionnaireText.Item item : text.items()) {
                ticks.add(new Choice(item.key(), item.text(), null));
            }
            ticks.add(new Choice(Answers.NONE, turn.say().of("questionnaire.none"), null));
        }
        return ticks;
    }

    private static List<Choice> choices(QuestionnaireForm sheet, QuestionnaireText text) {
        List<Choice> choices = new ArrayList<>();
        int answer = sheet.form().highest();
        for (String choice : text.items().getFirst().choices().reversed()) {
            choices.add(new Choice(Integer.toString(answer--), choice, null));
        }
        return choices;
    }
}
