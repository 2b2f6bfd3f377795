package org.birddog.pages.exercises;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.advice.Item;
import org.birddog.coach.content.Dose;
import org.birddog.coach.content.DoseLadder;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.content.ExerciseText;
import org.birddog.coach.content.Source;
import org.birddog.coach.vocabulary.Demand;
import org.birddog.coach.vocabulary.Equipment;
import org.birddog.pages.look.Figures;
import org.birddog.pages.look.JtelostGenerated;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Frame;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.PlainDay;
import org.birddog.pages.words.Saying;
import org.birddog.pages.words.Sayings;
import org.birddog.pages.words.Terms;
import org.birddog.pages.words.Wording;
import org.jspecify.annotations.Nullable;

/** One exercise: what it is for, how it is done, and whether it is in the person's plan and why. */
public final class ExercisePage {

    private static final String ABOVE = "/exercises/";
    private static final int NOT_FOUND = 404;

    private ExercisePage() {}

    /**
     * What the page shows.
     *
     * @param plan where exercises stand for the person
     * @param barredFrom the week of a pregnancy from which it is left out, or null
     * @param sources where it comes from
     */
    record View(
            Frame frame,
            InPlan plan,
            Exercise exercise,
            ExerciseText text,
            @Nullable Integer barredFrom,
            List<Source> sources) {

        Wording say() {
            return frame.say();
        }

        Sayings sayings() {
            return frame.sayings();
        }

        Figures.Figure figure() {
            return frame.figure(exercise.id());
        }

        /** Why, then each step, then when to stop; what the app explains is linked where it stands first. */
        List<List<Terms.Piece>> linked() {
            List<String> texts = new ArrayList<>(List.of(text.why()));
            texts.addAll(text.steps());
            texts.add(text.stop());
            return sayings().terms().linked(texts);
        }

        InPlan.Place place() {
            return plan.place(exercise.id());
        }

        @Nullable
        Item item() {
            return plan.item(exercise.id());
        }

        /** Why it is left out. */
        List<Saying> leftOut() {
            return sayings().of(plan.because(exercise.id()));
        }

        /** The days ahead that have it, in one sentence. */
        String days() {
            List<String> days = new ArrayList<>();
            plan.days(exercise.id()).forEach(day -> days.add(PlainDay.ofWeek(say(), day)));
            return say().and(days);
        }

        String also() {
            return String.join(say().of("exercise.between"), text.also());
        }

        String helps() {
            return LibraryPage.helps(say(), exercise);
        }

        /** The muscles it works or stretches: in plain words, each once, or by their names. */
        List<String> targets(String list) {
            List<String> targets = new ArrayList<>();
            for (String target : exercise.targets()) {
                String words = say().of("target." + list + "." + target);
                if (!targets.contains(words)) {
                    targets.add(words);
                }
            }
            return targets;
        }

        String equipment() {
            List<String> things = new ArrayList<>();
            for (Equipment thing : exercise.equipment()) {
                things.add(say().label(thing));
            }
            return things.isEmpty()
                    ? say().of("exercise.no-equipment")
                    : String.join(say().of("exercise.plus"), things);
        }

        List<Demand> demands() {
            return exercise.demands().list();
        }

        String pregnancy() {
            Integer from = barredFrom;
            if (from == null) {
                return say().of("exercise.pregnancy." + exercise.pregnancyForm());
            }
            return from <= 1
                    ? say().of("exercise.pregnancy.never")
                    : say().of("exercise.pregnancy.until", "week", from);
        }

        String dose(Dose dose) {
            return sayings().dose(exercise, dose);
        }

        /** Every dose from a newcomer's to the top. */
        List<Dose> steps() {
            DoseLadder ladder = exercise.ladder();
            return ladder.rungs().subList(ladder.start(), ladder.top() + 1);
        }

        /** Where its links to others lead; what is easier and also an exercise to do instead stands once. */
        List<Other> others() {
            List<Other> others = new ArrayList<>();
            add(others, "easier", exercise.easier());
            add(others, "harder", exercise.harder());
            add(others, "instead", exercise.instead());
            add(others, "pregnant", exercise.pregnancyInstead());
            return others;
        }

        private void add(List<Other> others, String how, @Nullable String id) {
            if (id == null) {
                return;
            }
            for (Other other : others) {
                if (other.id().equals(id)) {
                    return;
                }
            }
            others.add(new Other(how, id, sayings().name(id)));
        }
    }

    /**
     * Another exercise in place of this one.
     *
     * @param how easier, harder, instead or pregnant
     */
    record Other(String how, String id, String name) {}

    /** The page of the exercise that the path names, or the page that says there is none. */
    public static Answer show(Turn turn) {
        Exercise exercise = turn.content().exercise(turn.visit().path().substring(ABOVE.length()));
        if (exercise == null) {
            return turn.html(
                    NOT_FOUND, (out, none) -> JtelostGenerated.render(out, none, turn.frame(false, false), "lost"));
        }
        List<Source> sources = new ArrayList<>();
        for (Source source : turn.content().sources()) {
            if (exercise.sources().contains(source.key())) {
                sources.add(source);
            }
        }
        InPlan plan = InPlan.of(turn);
        View view = new View(
                plan.frame(turn),
                plan,
                exercise,
                turn.text(exercise.id()),
                Pregnant.leftOutFrom(exercise, turn.content()),
                sources);
        return turn.html(200, (out, none) -> JteexerciseGenerated.render(out, none, view));
    }
}
