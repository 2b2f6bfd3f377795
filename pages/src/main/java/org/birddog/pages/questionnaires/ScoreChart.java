package org.birddog.pages.questionnaires;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.assessment.ScoreChange;
import org.birddog.coach.content.QuestionnaireForm;
import org.birddog.coach.diary.Questionnaire;
import org.birddog.coach.vocabulary.Better;
import org.birddog.pages.chart.Chart;
import org.birddog.pages.chart.Drawing;
import org.birddog.pages.chart.Scale;
import org.birddog.pages.chart.Span;
import org.birddog.pages.chart.Steps;
import org.birddog.pages.chart.Table;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.PlainDay;
import org.birddog.pages.words.Wording;

/** The scores of a questionnaire that can be compared, as points in time beside the change that people notice. */
final class ScoreChart {

    private static final int MOST = 60;
    private static final int FEWEST_DAYS = 14;
    private static final int TOP = 240;
    private static final int BOTTOM = 1340;
    private static final int HEIGHT = 1590;

    private ScoreChart() {}

    /**
     * The chart until today.
     *
     * @param table what is told of each score
     */
    static Chart of(Turn turn, QuestionnaireForm sheet, Questionnaire newest, Table table) {
        Wording say = turn.say();
        List<Questionnaire> all = ScoreChange.alike(turn.sight().facts().questionnaires(), newest);
        List<Questionnaire> shown = all.subList(Math.max(0, all.size() - MOST), all.size());
        int today = turn.now().day();
        int from = Math.min(shown.getFirst().at().day(), today - FEWEST_DAYS + 1);
        Drawing drawing = new Drawing(new Span(from, today), say);
        Scale scale = drawing.panel(
                say.of("questionnaire.chart.name", "highest", sheet.highest()),
                Steps.to(sheet.highest()),
                10,
                TOP,
                BOTTOM);
        Integer needed = ScoreChange.needed(sheet, newest);
        List<Chart.Key> key =
                new ArrayList<>(List.of(new Chart.Key("dots alone", say.of("questionnaire.chart.score"))));
        if (needed != null && all.size() > 1) {
            int first = score(sheet, all.getFirst());
            int noticed = first + (sheet.better() == Better.HIGHER ? 10 * needed : -10 * needed);
            drawing.level("level", first, scale);
            key.add(new Chart.Key("level", say.of("questionnaire.chart.first")));
            if (noticed >= 0 && noticed <= 10 * sheet.highest()) {
                drawing.level("level noticed", noticed, scale);
                key.add(new Chart.Key("level noticed", say.of("questionnaire.chart.noticed")));
            }
        }
        StringBuilder dots = new StringBuilder();
        for (Questionnaire filled : shown) {
            int day = filled.at().day();
            dots.append('M').append(drawing.axis().middle(new Span(day, day))).append(' ');
            dots.append(scale.at(score(sheet, filled))).append("h0");
        }
        drawing.stroke("dots", dots.toString());
        drawing.days(BOTTOM);
        return new Chart(
                "scores",
                say.of("questionnaire.earlier"),
                String.join(" ", ScoreWords.change(turn, sheet, newest)),
                HEIGHT,
                drawing.strokes(),
                drawing.texts(),
                key,
                say.of(
                        "questionnaire.chart.rule",
                        "day",
                        PlainDay.ofYear(say, shown.getFirst().at().day())),
                table);
    }

    private static int score(QuestionnaireForm sheet, Questionnaire filled) {
        return sheet.score(filled.answers().values());
    }
}
