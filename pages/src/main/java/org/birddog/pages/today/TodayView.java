package org.birddog.pages.today;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.advice.Advice;
import org.birddog.coach.advice.Change;
import org.birddog.coach.advice.Item;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.Dose;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.content.ExerciseText;
import org.birddog.coach.diary.CheckIn;
import org.birddog.coach.diary.Session;
import org.birddog.coach.envelope.Reason;
import org.birddog.coach.vocabulary.Block;
import org.birddog.pages.form.Form;
import org.birddog.pages.safety.EmergencyNumbers;
import org.birddog.pages.turn.Frame;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.Saying;
import org.birddog.pages.words.Sayings;
import org.jspecify.annotations.Nullable;

/**
 * What the day's page shows.
 *
 * @param form the check-in
 * @param checkIn today's newest, or null
 * @param taken how each exercise of today's last session was taken; empty where none was logged
 * @param sessions how many were logged today
 * @param numbers to call in an emergency
 */
public record TodayView(
        Frame frame,
        Form form,
        Advice advice,
        Content content,
        Sayings sayings,
        @Nullable CheckIn checkIn,
        List<Taken> taken,
        int sessions,
        String numbers) {

    static TodayView of(Turn turn, Form form) {
        int sessions = 0;
        for (Session session : turn.diary().all(Session.class)) {
            sessions += session.at().day() == turn.now().day() ? 1 : 0;
        }
        return new TodayView(
                turn.frame(form),
                form,
                turn.advice(),
                turn.content(),
                turn.sayings(),
                TodayPage.checkIn(turn),
                sessions == 0 ? List.of() : Taken.today(turn),
                sessions,
                turn.say().or(EmergencyNumbers.of(turn.country())));
    }

    /** Whether today's session was done as often as it was planned. */
    boolean isDone() {
        return sessions > 0
                && (advice.session() == null || sessions >= advice.session().timesADay());
    }

    List<Saying> because() {
        return sayings.of(advice.because());
    }

    List<Saying> tips() {
        return sayings.of(advice.advice());
    }

    List<Saying> says(List<Reason> reasons) {
        return sayings.of(reasons);
    }

    Saying says(Reason reason) {
        return sayings.of(reason);
    }

    /** The items of one part of the session. */
    List<Item> items(Block block) {
        List<Item> items = new ArrayList<>();
        if (advice.session() != null) {
            for (Item item : advice.session().items()) {
                if (item.block() == block) {
                    items.add(item);
                }
            }
        }
        return items;
    }

    String name(String exercise) {
        return text(exercise).name();
    }

    ExerciseText text(String exercise) {
        return sayings.text(exercise);
    }

    /** The names of several exercises, with semicolons between them, as some names hold a comma. */
    String names(List<String> exercises) {
        StringBuilder names = new StringBuilder();
        for (String exercise : exercises) {
            names.append(names.isEmpty() ? "" : "; ").append(name(exercise));
        }
        return names.toString();
    }

    String dose(Item item) {
        return sayings.dose(item.exercise(), item.dose());
    }

    String from(Change change) {
        return dose(change.exercise(), change.from());
    }

    String to(Change change) {
        return dose(change.exercise(), change.to());
    }

    private String dose(String exercise, Dose dose) {
        Exercise known = content.exercise(exercise);
        return known == null ? "" : sayings.dose(known, dose);
    }
}
