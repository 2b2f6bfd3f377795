package org.birddog.library;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.coach.content.DoseLadder;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.content.ExerciseText;
import org.birddog.coach.vocabulary.Category;
import org.birddog.coach.vocabulary.Demand;
import org.birddog.coach.vocabulary.Demands;
import org.birddog.coach.vocabulary.Equipment;
import org.birddog.coach.vocabulary.Position;
import org.birddog.coach.vocabulary.Site;

/**
 * One file of content/exercises.
 *
 * @param part the whole file, to say where a fault stands
 * @param moves the kinds of movement that it is, of {@link Vocabularies#MOVES}; they hold its links together
 * @param judgedFor how many demands there were when somebody last judged it for every one of them
 * @param poses of a sequence, what each of its poses asks for, by the names of its figure; empty where it is none
 * @param texts its words by language
 */
public record ExerciseFile(
        Part part,
        Exercise exercise,
        List<String> moves,
        int judgedFor,
        SortedMap<String, Demands> poses,
        SortedMap<String, ExerciseText> texts) {

    private static final int LAST_STAGE = 5;
    private static final int LAST_WEEK = 42;
    private static final int MOST_DEMANDS = 99;
    private static final List<String> KEYS = List.of(
            "category",
            "stage",
            "position",
            "moves",
            "demands",
            "judged-for",
            "sites",
            "helps",
            "targets",
            "equipment",
            "pregnancy",
            "dose",
            "easier",
            "harder",
            "instead",
            "sources");

    static ExerciseFile read(String id, Part part) {
        part.keys(Languages.with(KEYS), List.of("poses", "dose-in-pyramid"));
        Part pyramid = part.at("dose-in-pyramid");
        Part dose = part.at("dose");
        DoseLadder ladder = LadderBuilder.build(dose);
        Part pregnancy = part.at("pregnancy");
        pregnancy.keys(List.of("form", "barred-from", "instead"), List.of());
        Exercise exercise = new Exercise(
                id,
                Vocabularies.word(part.at("category"), Category.values()),
                part.at("stage").wholeNumber(1, LAST_STAGE),
                Vocabularies.word(part.at("position"), Position.values()),
                Demands.of(Vocabularies.words(part.at("demands"), Demand.values())),
                Vocabularies.words(part.at("sites"), Site.values()),
                Vocabularies.words(part.at("helps"), Vocabularies.HELPS),
                Vocabularies.words(part.at("targets"), Vocabularies.TARGETS),
                Vocabularies.words(part.at("equipment"), Equipment.values()),
                Vocabularies.word(pregnancy.at("form"), Vocabularies.PREGNANCY_FORMS),
                pregnancy.at("barred-from").wholeNumberOrNull(1, LAST_WEEK),
                pregnancy.at("instead").textOrNull(),
                ladder,
                part.at("easier").textOrNull(),
                part.at("harder").textOrNull(),
                part.at("instead").textOrNull(),
                part.at("sources").texts(),
                LadderBuilder.enoughForPosture(dose, ladder),
                pyramid.present() ? LadderBuilder.build(pyramid) : null);
        return new ExerciseFile(
                part,
                exercise,
                Vocabularies.words(part.at("moves").filled(), Vocabularies.MOVES),
                part.at("judged-for").wholeNumber(1, MOST_DEMANDS),
                poses(part.at("poses")),
                Languages.of(part, ExerciseWords::read));
    }

    private static SortedMap<String, Demands> poses(Part part) {
        SortedMap<String, Demands> poses = new TreeMap<>();
        if (part.present()) {
            part.entries()
                    .forEach((pose, demands) ->
                            poses.put(pose, Demands.of(Vocabularies.words(demands, Demand.values()))));
        }
        return poses;
    }

    /** Whether its page states the rungs itself. */
    boolean ownLadder() {
        return part.at("dose").at("rungs").present();
    }
}
