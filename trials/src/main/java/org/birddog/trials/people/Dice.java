package org.birddog.trials.people;

import java.util.List;
import java.util.SplittableRandom;

/** The chance of one simulated life: the same seed throws the same numbers. */
final class Dice {

    private final long seed;
    private final SplittableRandom random;

    Dice(long seed) {
        this.seed = seed;
        random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L);
    }

    /** Other dice of the same seed: whatever they throw, these go on as if nobody had thrown them. */
    Dice other(int which) {
        return new Dice(seed ^ (long) which << 48);
    }

    /** Whether something happens that happens once in so many times. */
    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    /** Whether something happens that happens so many times in a hundred. */
    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    /** A whole number between two, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** One of some things. */
    <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** One of a vocabulary's words. */
    <T> T any(T[] things) {
        return things[random.nextInt(things.length)];
    }

    /** 64 bits, for an id or for other dice. */
    long bits() {
        return random.nextLong();
    }
}
