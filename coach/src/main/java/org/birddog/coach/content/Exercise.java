package org.birddog.coach.content;

import java.util.List;
import org.birddog.coach.vocabulary.Category;
import org.birddog.coach.vocabulary.Demand;
import org.birddog.coach.vocabulary.Demands;
import org.birddog.coach.vocabulary.Equipment;
import org.birddog.coach.vocabulary.Position;
import org.birddog.coach.vocabulary.Site;
import org.jspecify.annotations.Nullable;

/**
 * One exercise of the library: everything the coach decides by. Its words stand in {@link ExerciseText}.
 *
 * @param id the name of its file in content/exercises
 * @param stage 1 calm and mobilise, 2 restore, 3 control, 4 strengthen, 5 load and return
 * @param sites where it chiefly helps
 * @param helps what it gives
 * @param targets muscles
 * @param equipment all of it is needed
 * @param barredFromWeek the week of pregnancy from which it is barred, or null
 * @param pregnancyForm {@code as-is}, {@code adapted} or {@code not}
 * @param pregnancyInstead what to do instead then, or null
 * @param easier the same movement made easier, never of a higher stage
 * @param harder the same movement made harder, never of a lower stage
 * @param instead a stand-in with other demands
 * @param sources keys of sources.yml
 * @param enoughForPosture the rung that is enough where the aim is posture, or null where there is no such (clinical.md
 *     D1)
 * @param inPyramid its ladder as a descending pyramid, for those who want that, or null
 */
public record Exercise(
        String id,
        Category category,
        int stage,
        Position position,
        Demands demands,
        List<Site> sites,
        List<String> helps,
        List<String> targets,
        List<Equipment> equipment,
        String pregnancyForm,
        @Nullable Integer barredFromWeek,
        @Nullable String pregnancyInstead,
        DoseLadder ladder,
        @Nullable String easier,
        @Nullable String harder,
        @Nullable String instead,
        List<String> sources,
        @Nullable Integer enoughForPosture,
        @Nullable DoseLadder inPyramid) {

    /** The same exercise, done as a descending pyramid where it has one. */
    public Exercise asPyramid() {
        return inPyramid == null
                ? this
                : new Exercise(
                        id,
                        category,
                        stage,
                        position,
                        demands,
                        sites,
                        helps,
                        targets,
                        equipment,
                        pregnancyForm,
                        barredFromWeek,
                        pregnancyInstead,
                        inPyramid,
                        easier,
                        harder,
                        instead,
                        sources,
                        null,
                        inPyramid);
    }

    /** Whether it is done on the floor, so that getting to it is a change of position. */
    public boolean onFloor() {
        return demands.contains(Demand.FLOOR);
    }

    /** Whether it fits any position, so that nothing has to change for it. */
    public boolean anywhere() {
        return position == Position.ANY && !onFloor();
    }
}
