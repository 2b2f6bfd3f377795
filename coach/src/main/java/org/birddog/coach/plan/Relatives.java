package org.birddog.coach.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.birddog.coach.content.Exercise;

/** Which of some choices are one movement in an easier and a harder form, so that one of the two is enough. */
public final class Relatives {

    private final int[][] relatives;

    private Relatives(int[][] relatives) {
        this.relatives = relatives;
    }

    /** The relatives among choices in the order of their ids, by what their exercises name as easier and harder. */
    static Relatives among(List<Choice> choices) {
        List<String> ids = new ArrayList<>(choices.size());
        for (Choice choice : choices) {
            ids.add(choice.exercise().id());
        }
        int[][] relatives = new int[choices.size()][];
        Arrays.fill(relatives, new int[0]);
        for (int i = 0; i < relatives.length; i++) {
            Exercise exercise = choices.get(i).exercise();
            for (String id : Arrays.asList(exercise.easier(), exercise.harder())) {
                int other = id == null ? -1 : Collections.binarySearch(ids, id);
                if (other >= 0) {
                    relatives[i] = with(relatives[i], other);
                    relatives[other] = with(relatives[other], i);
                }
            }
        }
        return new Relatives(relatives);
    }

    /** The places of a choice's relatives; not to be changed. */
    int[] of(int choice) {
        return relatives[choice];
    }

    private static int[] with(int[] places, int place) {
        for (int each : places) {
            if (each == place) {
                return places;
            }
        }
        int[] more = Arrays.copyOf(places, places.length + 1);
        more[places.length] = place;
        return more;
    }
}
