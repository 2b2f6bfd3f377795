package org.birddog.coach.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place of each exercise in a content, by its id: a year of sessions asks for it thousands of times. It can only be
 * asked, never walked, so its hashing decides no order.
 */
public final class ExerciseIndex {

    /** So many slots for each exercise, or half as many, that hardly any two want the same one. */
    private static final int ROOM = 16;

    private final @Nullable String[] ids;
    private final int[] places;

    /** The index of a list of exercises. */
    public ExerciseIndex(List<Exercise> exercises) {
        int size = Integer.highestOneBit(Math.max(1, exercises.size())) * ROOM;
        ids = new String[size];
        places = new int[size];
        for (int place = 0; place < exercises.size(); place++) {
            String id = exercises.get(place).id();
            int slot = slot(id);
            ids[slot] = id;
            places[slot] = place;
        }
    }

    /** The place of an exercise, or -1 where there is none of that id. */
    public int of(String id) {
        int slot = slot(id);
        return ids[slot] == null ? -1 : places[slot];
    }

    /** The slot that holds an id, or the empty one where it would stand. */
    private int slot(String id) {
        int slot = id.hashCode() & (ids.length - 1);
        while (ids[slot] != null && !id.equals(ids[slot])) {
            slot = (slot + 1) & (ids.length - 1);
        }
        return slot;
    }
}
