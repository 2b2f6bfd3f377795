package org.birddog.pages.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.coach.vocabulary.Word;
import org.birddog.pages.form.Choice;
import org.birddog.pages.form.Form;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Frame;
import org.birddog.pages.turn.Print;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.PlainDay;
import org.birddog.pages.words.Wording;

/** A page for whoever the person goes to see: short, on paper, and only what the person chose. */
public final class SummaryPage {

    private SummaryPage() {}

    /**
     * What the page shows.
     *
     * @param form what to show, as it was chosen
     * @param span the first and the last day
     */
    record View(Frame frame, Form form, Print print, String span, List<Section> sections) {

        Wording say() {
            return frame.say();
        }

        List<Choice> periods() {
            return choices("summary.period.", Period.values());
        }

        List<Choice> parts() {
            return choices("summary.part.", Part.values());
        }

        List<Choice> prints() {
            return choices("print.", Print.values());
        }

        private List<Choice> choices(String key, Word[] words) {
            List<Choice> choices = new ArrayList<>();
            for (Word word : words) {
                choices.add(new Choice(word.word(), say().of(key + word.word()), null));
            }
            return choices;
        }
    }

    /** The page. */
    public static Answer show(Turn turn) {
        Form asked = Form.of(turn.visit().query(), turn.say());
        Period period = Period.of(turn.visit().asked("period"));
        List<Part> parts = Part.of(asked);
        Print print = Print.of(turn.visit());
        int from = period.from(turn);
        Summary summary = new Summary(turn, from);
        List<Section> sections = parts.stream().map(summary::of).toList();
        String span = turn.say()
                .of(
                        "calendar.from-to",
                        "from",
                        PlainDay.ofYear(turn.say(), from),
                        "to",
                        PlainDay.ofYear(turn.say(), turn.now().day()));
        View view = new View(turn.frame(false, false), chosen(turn, period, parts, print), print, span, sections);
        return turn.html(200, (out, none) -> JtesummaryGenerated.render(out, none, view));
    }

    private static Form chosen(Turn turn, Period period, List<Part> parts, Print print) {
        SortedMap<String, List<String>> fields = new TreeMap<>();
        fields.put("period", List.of(period.word()));
        fields.put("part", parts.stream().map(Part::word).toList());
        fields.put("print", List.of(print.word()));
        return Form.of(fields, turn.say());
    }
}
