package org.birddog.pages.hurt;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.diary.Hurt;
import org.birddog.coach.ladder.Training.Standing;
import org.birddog.coach.vocabulary.Onset;
import org.birddog.coach.vocabulary.Quality;
import org.birddog.pages.form.Choice;
import org.birddog.pages.form.Choices;
import org.birddog.pages.form.Form;
import org.birddog.pages.safety.EmergencyNumbers;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Frame;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.Wording;

/** "This hurt me": an exercise, how bad it was, when it began and what it was like. */
public final class HurtPage {

    static final String PATH = "/hurt";

    private static final int LONGEST_NOTE = 2_000;

    private HurtPage() {}

    /**
     * What the page shows.
     *
     * @param lately exercises that were done or are planned, the newest first
     * @param others all others, by name
     * @param numbers to call in an emergency
     */
    record View(Frame frame, Form form, List<Choice> lately, List<Choice> others, String numbers) {

        Wording say() {
            return frame.say();
        }

        List<Choice> onsets() {
            return Choices.of(say(), List.of(Onset.values()));
        }

        List<Choice> signs() {
            return Choices.of(say(), List.of(Quality.values()));
        }
    }

    /** The empty form; the exercise may stand in the query. */
    public static Answer show(Turn turn) {
        SortedMap<String, List<String>> known = new TreeMap<>();
        String asked = turn.visit().asked("exercise");
        if (asked != null && turn.content().exercise(asked) != null) {
            known.put("exercise", List.of(asked));
        }
        return page(turn, Form.of(known, turn.say()));
    }

    /** The filled-in form. */
    public static Answer told(Turn turn) {
        Wording say = turn.say();
        Form form = Form.of(turn.visit().form(), say);
        String exercise = form.single("exercise");
        if (exercise == null) {
            form.refuse("exercise", say.of("hurt.exercise.wanted"));
        } else if (turn.content().exercise(exercise) == null) {
            form.refuse("exercise", say.of("form.one-of-these"));
        }
        Integer pain = form.wantedNumber("pain", 0, 10, say.of("hurt.pain.wanted"));
        Onset onset = form.wantedWord("onset", Onset.values(), say.of("hurt.onset.wanted"));
        List<Quality> quality = form.words("quality", Quality.values());
        String note = form.text("note", LONGEST_NOTE);
        if (form.isFaulty() || exercise == null || pain == null || onset == null) {
            return page(turn, form);
        }
        Hurt hurt = new Hurt(turn.newId(), turn.at(), exercise, pain, onset, quality, note);
        return new Answer.SeeOther(PATH + "/" + hurt.id(), List.of(hurt));
    }

    private static Answer page(Turn turn, Form form) {
        List<String> lately = lately(turn);
        List<Choice> others = new ArrayList<>();
        for (Exercise exercise : turn.content().exercises()) {
            if (!lately.contains(exercise.id())) {
                others.add(choice(turn, exercise.id()));
            }
        }
        others.sort((one, other) -> one.label().compareTo(other.label()));
        View view = new View(
                turn.frame(form),
                form,
                lately.stream().map(id -> choice(turn, id)).toList(),
                others,
                turn.say().or(EmergencyNumbers.of(turn.country())));
        return turn.html(form, (out, none) -> JtehurtGenerated.render(out, none, view));
    }

    /** What was ever done, the newest first. */
    private static List<String> lately(Turn turn) {
        List<Standing> done = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        List<Standing> standings = turn.sight().training().standings();
        for (int place = 0; place < standings.size(); place++) {
            Standing standing = standings.get(place);
            if (standing != null) {
                int before = 0;
                while (before < done.size() && done.get(before).lastDay() >= standing.lastDay()) {
                    before++;
                }
                done.add(before, standing);
                ids.add(before, turn.content().exercises().get(place).id());
            }
        }
        return ids;
    }

    private static Choice choice(Turn turn, String id) {
        return new Choice(id, turn.sayings().name(id), null);
    }
}
