package org.birddog.pages.questionnaires;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.content.QuestionnaireForm;
import org.birddog.coach.content.QuestionnaireText;
import org.birddog.coach.content.Source;
import org.birddog.coach.diary.Questionnaire;
import org.birddog.coach.vocabulary.Form;
import org.birddog.coach.vocabulary.Word;
import org.birddog.pages.chart.Chart;
import org.birddog.pages.chart.Table;
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

    private ScorePage() {}

    /**
     * What the page shows.
     *
     * @param score the newest, or null where it was never filled in
     * @param entry its id; empty where there is none
     * @param change what has changed since the first and what to make of it; empty where there is nothing to compare
     * @param effect what the plan does with it
     * @param chart the scores over time, or null where there is nothing to draw
     */
    record View(
            Frame frame,
            QuestionnaireForm sheet,
            QuestionnaireText text,
            @Nullable String score,
            String entry,
            List<String> change,
            String effect,
            @Nullable Chart chart,
            List<Source> sources) {

        String id() {
            return sheet.form().word();
        }
    }

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
                newest == null ? List.of() : ScoreWords.change(turn, sheet, newest),
                effect(turn, newest),
                newest == null || known == Form.GLOBAL_CHANGE
                        ? null
                        : ScoreChart.of(turn, sheet, newest, table(turn, newest)),
                turn.content().sources().stream()
                        .filter(source -> sheet.sources().contains(source.key()))
                        .toList());
        return turn.html(200, (out, none) -> JtescoreGenerated.render(out, none, view));
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

    /** All scores of the form, the newest first, with the ratings of own activities. */
    private static Table table(Turn turn, Questionnaire newest) {
        Wording say = turn.say();
        boolean own = newest.form() == Form.PSFS;
        List<String> columns = new ArrayList<>(List.of(say.of("questionnaire.when"), say.of("questionnaire.result")));
        if (own) {
            columns.add(say.of("questionnaire.own.title"));
        }
        List<List<String>> rows = new ArrayList<>();
        for (Questionnaire filled : ofForm(turn, newest.form()).reversed()) {
            List<String> row = new ArrayList<>(
                    List.of(PlainDay.ofYear(say, filled.at().day()), PlainScore.of(filled, turn.sayings())));
            if (own) {
                row.add(String.join(say.of("list.between"), parts(say, filled)));
            }
            rows.add(row);
        }
        return new Table(columns, rows);
    }

    private static List<Questionnaire> ofForm(Turn turn, Form form) {
        return turn.sight().facts().questionnaires().stream()
                .filter(filled -> filled.form() == form)
                .toList();
    }

    private static List<String> parts(Wording say, Questionnaire filled) {
        List<String> parts = new ArrayList<>();
        filled.answers()
                .forEach((activity, rating) ->
                        parts.add(say.of("questionnaire.own.part", "activity", activity, "n", rating)));
        return parts;
    }
}
