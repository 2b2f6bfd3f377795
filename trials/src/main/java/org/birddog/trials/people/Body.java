package org.birddog.trials.people;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.advice.Item;
import org.birddog.coach.content.DoseLadder;
import org.birddog.coach.vocabulary.Quality;
import org.jspecify.annotations.Nullable;

/**
 * A simulated body: pain with a course of its own, that answers to load with noise, and again the next morning. Nobody
 * claims that real backs do so; it only has to lead the coach into as many of its states as can be.
 */
final class Body {

    private static final int WHOLE = 10;
    private static final List<Quality> SIGNS = List.of(
            Quality.SHARP,
            Quality.SHARP,
            Quality.SHARP,
            Quality.RADIATING,
            Quality.DIZZY,
            Quality.NUMBNESS,
            Quality.WEAKNESS,
            Quality.BREATHLESS);

    private final Temperament who;
    private final Dice dice;
    /** The level that pain swings around, in tenths of a point. */
    private int level;
    /** What yesterday's load left, in tenths. */
    private int soreness;

    private int flareDays;
    private int flareRise;
    private int badDay;

    Body(Temperament who, Dice dice) {
        this.who = who;
        this.dice = dice;
        this.level = who.usual() * WHOLE;
    }

    /**
     * What one exercise felt like.
     *
     * @param pain the highest during it, 0 to 10
     * @param effort 0 to 10, or null where it is never told
     */
    record Felt(int pain, @Nullable Integer effort, List<Quality> signs) {}

    /** A night goes by. */
    void sleep() {
        switch (who.kind()) {
            case RESPONDER -> level = Math.max(0, level - (dice.oneIn(3) ? 1 : 0));
            case LIVELY, FLARING, IRRITABLE -> level = clamp(level + dice.between(-3, 2), 0, (who.usual() + 2) * WHOLE);
            case WORSENING -> level = clamp(level + dice.between(-2, 3), 0, 7 * WHOLE);
            case STEADY, UNCHANGING -> {}
        }
        if (who.isPlain()) {
            return;
        }
        flareDays = Math.max(0, flareDays - 1);
        if (flareDays == 0 && dice.oneIn(who.kind() == Temperament.Kind.FLARING ? 20 : 70)) {
            flareDays = dice.between(2, 9);
            flareRise = dice.between(2, 5) * WHOLE;
        }
        badDay = dice.oneIn(20) ? dice.between(1, 4) * WHOLE : 0;
    }

    /** Pain at rest today, 0 to 10. */
    int pain() {
        if (who.kind() == Temperament.Kind.STEADY) {
            return who.usual();
        }
        if (who.kind() == Temperament.Kind.UNCHANGING) {
            return clamp(who.usual() + (dice.oneIn(8) ? dice.between(-1, 1) : 0), 1, 10);
        }
        int noise = who.isPlain() ? 0 : dice.between(-6, 6);
        int now = level + soreness + badDay + (flareDays > 0 ? flareRise : 0) + noise;
        return clamp((now + WHOLE / 2) / WHOLE, 0, 10);
    }

    /** How well they slept, 10 is best. */
    int slept() {
        return who.kind() == Temperament.Kind.IRRITABLE && dice.oneIn(3) ? dice.between(1, 3) : dice.between(4, 9);
    }

    /** What one exercise feels like that begins at a pain. */
    Felt feel(Item item, int before) {
        if (who.kind() == Temperament.Kind.STEADY) {
            return switch (who.constant()) {
                case GREEN, STOP -> new Felt(before, 4, List.of());
                case UNKNOWN -> new Felt(before, null, List.of());
                case AMBER -> new Felt(before, 7, List.of());
                case DOWN -> new Felt(before, 9, List.of());
            };
        }
        if (who.isPlain()) {
            return new Felt(before, dice.between(2, 5), List.of());
        }
        DoseLadder ladder = item.exercise().ladder();
        int top = Math.max(1, ladder.dose(ladder.top()).volume());
        int load = clamp(item.dose().volume() * WHOLE / top, 0, WHOLE);
        int strain = load * who.sensitivity() / 5 + dice.between(-14, 8) + (dice.oneIn(40) ? dice.between(10, 40) : 0);
        int rise = Math.max(0, strain) / WHOLE;
        int effort = clamp(2 + load * (2 + who.sensitivity()) / 20 + dice.between(-1, 2), 0, 10);
        List<Quality> signs = dice.oneIn(1500) ? List.of(dice.any(SIGNS)) : List.of();
        return new Felt(clamp(before + rise, 0, 10), dice.oneIn(60) ? 9 : effort, signs);
    }

    /** Pain after a session, and what it leaves for the morning. */
    int after(int before, List<Felt> felt) {
        soreness = 0;
        if (who.isPlain()) {
            return before;
        }
        int rise = 0;
        for (Felt each : felt) {
            rise = Math.max(rise, each.pain() - before);
        }
        soreness = dice.oneIn(3) ? rise * WHOLE / 2 : dice.oneIn(15) ? dice.between(1, 3) * WHOLE : 0;
        return clamp(before + (dice.oneIn(3) ? rise : rise / 2) - dice.between(0, 1), 0, 10);
    }

    /** A day without a session: what was sore settles. */
    void rest() {
        soreness = 0;
    }

    /** What all of a session felt like. */
    List<Felt> feel(List<Item> items, int before) {
        List<Felt> felt = new ArrayList<>();
        for (Item item : items) {
            felt.add(feel(item, before));
        }
        return felt;
    }

    private static int clamp(int value, int least, int most) {
        return Math.max(least, Math.min(most, value));
    }
}
