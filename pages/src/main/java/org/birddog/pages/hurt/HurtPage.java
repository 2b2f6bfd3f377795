package org.birddog.pages.hurt;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.diary.Hurt;
import org.birddog.coach.vocabulary.Onset;
import org.birddog.coach.vocabulary.Quality;
import org.birddog.pages.form.Choice;
import org.birddog.pages.form.Choices;
import org.birddog.pages.form.Form;
import org.birddog.pages.safety.EmergencyNumbers;
import org.birddog.pages.session.Alarm;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Frame;
import org.birddog.pages.turn.Once;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.Wording;
import org.jspecify.annotations.Nullable;

/** "This hurt me": an exercise, how bad it was, when it began and what it was like. */
public final class HurtPage {

    static final String PATH = "/hurt";

    private static final int LONGEST_NOTE = 2_000;

    private HurtPage() {}

    /**
     * What the page shows.
     *
     * @param lately exercises that were done, the newest first
     * @param others all others, by name
     * @param numbers to call in an emergency
     */
    record View(Frame frame, Form form, List<Choice> lately, List<Choice> others, String numbers) {

        Wording say() {
            return frame.say();
        }

        /** What to do at once about what was ticked in a form that could not be saved, or null. */
        @Nullable
        String alarm() {
            return Alarm.says(form, numbers);
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
        known.put("id", List.of(turn.newId()));
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
        if (Once.isKept(turn, form)) {
            return new Answer.SeeOther(PATH + "/" + Once.id(form), List.of());
        }
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
        Hurt hurt = new Hurt(Once.idOrNew(form, turn), turn.at(), exercise, pain, onset, quality, note);
        return new Answer.SeeOther(PATH + "/" + hurt.id(), List.of(hurt));
    }

    private static Answer page(Turn turn, Form form) {
        List<String> lately = new ArrayList<>();
        for (int place : turn.sight().training().doneLately()) {
            lately.add(turn.content().exercises().get(place).id());
        }
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

    private static Choice choice(Turn turn, String id) {
        return new Choice(id, turn.sayings().name(id), null);
    }
}
