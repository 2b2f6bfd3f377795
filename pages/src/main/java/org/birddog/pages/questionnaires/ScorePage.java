package org.birddog.pages.questionnaires;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.assessment.ScoreChange;
import org.birddog.coach.content.QuestionnaireForm;
import org.birddog.coach.content.QuestionnaireText;
import org.birddog.coach.content.Source;
import org.birddog.coach.diary.Questionnaire;
import org.birddog.coach.vocabulary.Form;
import org.birddog.coach.vocabulary.Word;
import org.birddog.pages.look.JtelostGenerated;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Frame;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.PlainDay;
import org.birddog.pages.words.Wording;
import org.jspecify.annotations.Nullable;

/** The score of a questionnaire: what it means, how it has changed, and whether that is more than chance. */
public final class ScorePage {

    /** Where the scores are, by the word of the form. */
    static final String ABOVE = "/scores/";

    private static final int NOT_FOUND = 404;
    private static final int MOST_ROWS = 12;

    private ScorePage() {}

    /**
     * What the page shows.
     *
     * @param score the newest, or null where it was never filled in
     * @param entry its id; empty where there is none
     * @param change what has changed since the first and what to make of it; empty where there is nothing to compare
     * @param effect what the plan does with it
     * @param rows the newest last scores, newest first
     */
    record View(
            Frame frame,
            QuestionnaireForm sheet,
            QuestionnaireText text,
            @Nullable String score,
            String entry,
            List<String> change,
            String effect,
            List<Row> rows,
            List<Source> sources) {

        String id() {
            return sheet.form().word();
        }
    }

    /**
     * One earlier score.
     *
     * @param parts what it was made of, where the person's own activities were rated; else empty
     */
    record Row(String day, String score, List<String> parts) {}

    /** The scores of the questionnaire that the path names. */
    public static Answer show(Turn turn) {
        Form known = Word.find(Form.values(), turn.visit().path().substring(ABOVE.length()));
        if (known == null) {
            return turn.html(
                    NOT_FOUND, (out, none) -> JtelostGenerated.render(out, none, turn.frame(false, false), "lost"));
        }
        QuestionnaireForm sheet = turn.content().measures().form(known);
        Questionnaire newest = QuestionnairesPage.newest(turn, known);
        View view = new View(
                turn.frame(false, false),
                sheet,
                sheet.text(turn.say().language()),
                newest == null ? null : PlainScore.of(newest, turn.sayings()),
                newest == null ? "" : newest.id(),
                newest == null ? List.of() : change(turn, sheet, newest),
                effect(turn, newest),
                rows(turn, newest),
                turn.content().sources().stream()
                        .filter(source -> sheet.sources().contains(source.key()))
                        .toList());
        return turn.html(200, (out, none) -> JtescoreGenerated.render(out, none, view));
    }

    private static List<String> change(Turn turn, QuestionnaireForm sheet, Questionnaire newest) {
        Wording say = turn.say();
        ScoreChange change = ScoreChange.of(sheet, turn.sight().facts().questionnaires(), newest);
        if (change == null || sheet.form() == Form.GLOBAL_CHANGE) {
            return sheet.form() == Form.GLOBAL_CHANGE ? List.of() : List.of(say.of("questionnaire.change.first"));
        }
        String way = change.gain() == 0 ? "same" : change.gain() > 0 ? "gain" : "loss";
        List<String> says = new ArrayList<>();
        says.add(say.of(
                "questionnaire.change." + way,
                "points",
                PlainScore.tenths(say, change.gain()),
                "day",
                PlainDay.ofYear(say, change.first().at().day()),
                "first",
                PlainScore.of(change.first(), turn.sayings())));
        says.add(verdict(say, sheet, change, newest));
        return says;
    }

    private static String verdict(Wording say, QuestionnaireForm sheet, ScoreChange change, Questionnaire newest) {
        QuestionnaireForm.Notable notable = sheet.notable();
        int points = notable == null
                ? 0
                : newest.answers().size() == 1 && notable.alone() != null ? notable.alone() : notable.points();
        String needed = say.count("questionnaire.points", points);
        String share = notable == null || notable.percent() == null
                ? needed
                : say.of("questionnaire.points-or-share", "points", needed, "percent", notable.percent());
        return switch (change.verdict()) {
            case BETTER -> say.of("questionnaire.verdict.better", "needed", share);
            case WORSE -> say.of("questionnaire.verdict.worse", "needed", share);
            case WITHIN_CHANCE -> say.of("questionnaire.verdict.within-chance", "needed", share);
            case COARSE -> say.of("questionnaire.verdict.coarse");
            case UNKNOWN -> say.of("questionnaire.verdict.unknown");
        };
    }

    /** What the plan does with a score: the Roland-Morris form alone is read by a rule. */
    private static String effect(Turn turn, @Nullable Questionnaire newest) {
        Wording say = turn.say();
        if (newest == null || newest.form() != Form.RMDQ) {
            return say.of("questionnaire.effect.none");
        }
        int limit = turn.content().page("high-irritability").number("rmdq");
        return newest.total() >= limit
                ? say.of("questionnaire.effect.calm", "limit", limit)
                : say.of("questionnaire.effect.free", "limit", limit);
    }

    private static List<Row> rows(Turn turn, @Nullable Questionnaire newest) {
        List<Row> rows = new ArrayList<>();
        if (newest != null) {
            for (Questionnaire filled : ofForm(turn, newest.form()).reversed()) {
                if (rows.size() < MOST_ROWS) {
                    rows.add(new Row(
                            PlainDay.ofYear(turn.say(), filled.at().day()),
                            PlainScore.of(filled, turn.sayings()),
                            parts(turn.say(), filled)));
                }
            }
        }
        return rows;
    }

    private static List<Questionnaire> ofForm(Turn turn, Form form) {
        return turn.sight().facts().questionnaires().stream()
                .filter(filled -> filled.form() == form)
                .toList();
    }

    private static List<String> parts(Wording say, Questionnaire filled) {
        List<String> parts = new ArrayList<>();
        if (filled.form() == Form.PSFS) {
            filled.answers()
                    .forEach((activity, rating) ->
                            parts.add(say.of("questionnaire.own.part", "activity", activity, "n", rating)));
        }
        return parts;
    }
}
