package org.birddog.trials.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.birddog.coach.Coach;
import org.birddog.coach.advice.Advice;
import org.birddog.coach.diary.Entry;
import org.birddog.wire.AdviceWriter;
import org.birddog.wire.JsonWriter;

/**
 * Advice is a function of the set of entries: shuffled, doubled or joined from two halves, it is the same bytes.
 *
 * @param advising gives the advice of a diary on a day: the coach, unless a fault was put before it
 */
record SameSet(BiFunction<List<Entry>, Integer, Advice> advising, AdviceWriter writer) {

    static SameSet of(Coach coach) {
        return new SameSet(
                (bag, day) -> coach.advise(bag, day, null), new AdviceWriter(coach.content(), Coach.VERSION));
    }

    /** What is wrong, in words; empty where nothing is. */
    List<String> broken(List<Entry> bag, int today, Dice dice) {
        List<String> broken = new ArrayList<>();
        String bytes = bytes(bag, today);
        List<Entry> shuffled = new ArrayList<>(bag);
        Collections.shuffle(shuffled, new Random(dice.bits()));
        if (!bytes(shuffled, today).equals(bytes)) {
            broken.add("a shuffled diary gives another advice");
        }
        int half = bag.size() / 2;
        List<Entry> joined = new ArrayList<>(shuffled.subList(half, shuffled.size()));
        joined.addAll(bag.subList(0, half));
        joined.addAll(shuffled);
        if (!bytes(joined, today).equals(bytes)) {
            broken.add("a doubled diary, joined from two devices, gives another advice");
        }
        return broken;
    }

    private String bytes(List<Entry> bag, int today) {
        StringBuilder text = new StringBuilder();
        writer.write(new JsonWriter(text), null, advising.apply(bag, today));
        return text.toString();
    }
}
