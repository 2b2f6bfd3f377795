package org.birddog.pages.exercises;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.content.ExerciseText;
import org.birddog.coach.vocabulary.Category;
import org.birddog.pages.exercises.InPlan.Place;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Frame;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.Wording;

/** All exercises, to look through, to search and to narrow down. */
public final class LibraryPage {

    private LibraryPage() {}

    /**
     * What the page shows.
     *
     * @param plan where exercises stand for the person
     * @param inWords what was chosen, in words
     * @param close whether nothing is called what was typed, and this only comes close
     * @param rows what was found by name, the nearest first; empty where no name was typed
     * @param groups what was found, by kind; empty where a name was typed
     * @param all how many there are
     */
    record View(
            Frame frame,
            InPlan plan,
            Wanted wanted,
            List<Pick> picks,
            List<String> inWords,
            boolean close,
            List<Row> rows,
            List<Group> groups,
            int all) {

        int found() {
            int found = rows.size();
            for (Group group : groups) {
                found += group.rows().size();
            }
            return found;
        }
    }

    /** The exercises of one kind. */
    record Group(Category category, List<Row> rows) {}

    /**
     * One exercise.
     *
     * @param helps what it is good for
     * @param today whether it is in today's plan
     * @param place where it stands in the plan; empty where there is none
     */
    record Row(String id, String name, String helps, String position, boolean today, String place) {}

    public static Answer show(Turn turn) {
        Wanted wanted = Wanted.of(turn);
        InPlan plan = InPlan.of(turn);
        List<Exercise> fitting = new ArrayList<>();
        for (Exercise exercise : turn.content().exercises()) {
            if (wanted.fits(exercise, turn.content())) {
                fitting.add(exercise);
            }
        }
        SortedMap<Integer, List<Exercise>> near =
                wanted.typed().isEmpty() ? new TreeMap<>() : near(turn, wanted, fitting);
        List<Row> rows = new ArrayList<>();
        near.values().forEach(each -> rows.addAll(rows(turn, plan, each)));
        View view = new View(
                plan.frame(turn),
                plan,
                wanted,
                Pick.all(turn.say(), wanted, turn.content(), Wanted.ownWeek(turn)),
                wanted.inWords(turn.say()),
                !near.isEmpty() && near.firstKey() >= NameSearch.CLOSE,
                rows,
                wanted.typed().isEmpty() ? groups(turn, plan, fitting) : List.of(),
                turn.content().exercises().size());
        return turn.html(200, (out, none) -> JtelibraryGenerated.render(out, none, view));
    }

    /** What is called what was typed, by how near it is; only where nothing is, what comes close. */
    private static SortedMap<Integer, List<Exercise>> near(Turn turn, Wanted wanted, List<Exercise> fitting) {
        Wording say = turn.say();
        NameSearch search = NameSearch.of(wanted.typed(), PlainLetters.words(say.of("library.ignored")));
        SortedMap<Integer, List<Exercise>> near = new TreeMap<>();
        for (Exercise exercise : fitting) {
            int distance = search.distance(turn.text(exercise.id()), besides(say, exercise));
            if (distance < NameSearch.NONE) {
                near.computeIfAbsent(distance, any -> new ArrayList<>()).add(exercise);
            }
        }
        SortedMap<Integer, List<Exercise>> asTyped = near.headMap(NameSearch.CLOSE);
        return asTyped.isEmpty() ? near : asTyped;
    }

    /** Words that somebody may type who knows no name: the kind, and parts of the body. */
    private static List<String> besides(Wording say, Exercise exercise) {
        List<String> besides = new ArrayList<>(List.of(say.label(exercise.category())));
        for (String target : exercise.targets()) {
            besides.add(say.of("target.plain." + target));
            besides.add(say.of("target.name." + target));
        }
        return besides;
    }

    private static List<Group> groups(Turn turn, InPlan plan, List<Exercise> fitting) {
        List<Group> groups = new ArrayList<>();
        for (Category category : Category.values()) {
            List<Exercise> kind = new ArrayList<>();
            for (Exercise exercise : fitting) {
                if (exercise.category() == category) {
                    kind.add(exercise);
                }
            }
            if (!kind.isEmpty()) {
                groups.add(new Group(category, rows(turn, plan, kind)));
            }
        }
        return groups;
    }

    private static List<Row> rows(Turn turn, InPlan plan, List<Exercise> exercises) {
        Wording say = turn.say();
        List<Row> rows = new ArrayList<>();
        for (Exercise exercise : exercises) {
            ExerciseText text = turn.text(exercise.id());
            Place place = plan.place(exercise.id());
            rows.add(new Row(
                    exercise.id(),
                    text.name(),
                    helps(say, exercise),
                    say.label(exercise.position()),
                    plan.isOpen() && place == Place.TODAY,
                    plan.isOpen() ? place(turn, plan, exercise) : ""));
        }
        rows.sort(Comparator.comparing(Row::name));
        return rows;
    }

    /** What an exercise is good for. */
    static String helps(Wording say, Exercise exercise) {
        List<String> helps = new ArrayList<>();
        for (String help : exercise.helps()) {
            helps.add(say.of("library.helps." + help));
        }
        return say.of("library.good-for", "helps", say.and(helps));
    }

    private static String place(Turn turn, InPlan plan, Exercise exercise) {
        return switch (plan.place(exercise.id())) {
            case TODAY -> turn.say().of("library.place.today");
            case AHEAD -> turn.say().of("library.place.ahead");
            case OPEN -> turn.say().of("library.place.open");
            case LEFT_OUT ->
                turn.say()
                        .of(
                                "library.place.left-out",
                                "title",
                                turn.sayings()
                                        .title(plan.because(exercise.id())
                                                .getFirst()
                                                .rule()));
        };
    }
}
