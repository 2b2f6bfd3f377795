package org.birddog.trials.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.birddog.coach.vocabulary.Condition;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.trials.check.BarTable;
import org.birddog.trials.check.Known;

/**
 * One person of the sweep; {@link SweptDiary} tells of them.
 *
 * @param conditions what they have, one bit each by the condition's place in its vocabulary
 * @param cleared of these, what somebody was seen about
 * @param week of pregnancy; 0 is not pregnant
 * @param stage that training has reached, 1 to 5
 */
public record SweptPerson(int conditions, int cleared, int week, Irritable irritable, Direction direction, int stage) {

    /** How easily pain starts (contract.md "Stage"). */
    public enum Irritable {
        LOW,
        MODERATE,
        HIGH
    }

    /** What the self-tests of repeated movement showed to do good. */
    public enum Direction {
        NONE,
        FLEXION,
        EXTENSION
    }

    /** The day on which everybody is advised: 2026-11-20, in days since 1970-01-01. */
    public static final int TODAY = 20_777;

    /** The hour: late enough that no rule counts it as morning. */
    public static final int HOUR = 15;

    /** The week of pregnancy is told yesterday. */
    private static final int WEEK_TURNS = 6;

    private static final String SEEN = ":seen";
    private static final String NOTHING = "none";
    private static final List<Condition> CONDITIONS = List.of(Condition.values());

    /** The number of conditions as bits that a list of them makes. */
    public static int bits(List<Condition> conditions) {
        int bits = 0;
        for (Condition condition : conditions) {
            bits |= 1 << condition.ordinal();
        }
        return bits;
    }

    /** Whether the person has a condition. */
    public boolean has(Condition condition) {
        return (conditions & (1 << condition.ordinal())) != 0;
    }

    /** Whether the person has a condition about which nobody was seen. */
    public boolean isUncleared(Condition condition) {
        return has(condition) && (cleared & (1 << condition.ordinal())) == 0;
    }

    /** The highest stage that the person may be planned at, but for blood pressure. */
    public int highestStage() {
        return irritable == Irritable.HIGH ? 1 : stage;
    }

    /** What there must be with answers that lock nothing. */
    public Permission permission() {
        if (week > BarTable.LAST_WEEK) {
            return Permission.ASK_FIRST;
        }
        boolean unseen = isUncleared(Condition.HIGH_BLOOD_PRESSURE) || isUncleared(Condition.SPINAL_FUSION);
        return unseen ? Permission.GENTLE : Permission.TRAIN;
    }

    /** What the checker is told. */
    public Known known(int minutes) {
        int repetitions = irritable == Irritable.HIGH ? Known.IRRITABLE_REPETITIONS : Known.MOST_REPETITIONS;
        return new Known(
                minutes,
                conditions,
                week,
                WEEK_TURNS,
                highestStage(),
                repetitions,
                Known.Dosing.FIRST,
                permission(),
                List.of());
    }

    /** The conditions in the vocabulary's order. */
    public List<Condition> list() {
        return list(conditions);
    }

    /** The same person with a direction. */
    public SweptPerson with(Direction other) {
        return new SweptPerson(conditions, cleared, week, irritable, other, stage);
    }

    /** The person in one word, from which {@link #of} makes them again. */
    public String key() {
        StringBuilder key = new StringBuilder();
        for (Condition condition : list()) {
            key.append(key.isEmpty() ? "" : "+").append(condition.word());
            key.append((cleared & (1 << condition.ordinal())) == 0 ? "" : SEEN);
        }
        return (key.isEmpty() ? NOTHING : key) + "," + week + "," + word(irritable) + "," + word(direction) + ","
                + stage;
    }

    /**
     * The person of a key.
     *
     * @throws IllegalArgumentException where it is none
     */
    public static SweptPerson of(String key) {
        List<String> parts = List.of(key.split(",", -1));
        if (parts.size() != 5) {
            throw new IllegalArgumentException("has not five parts");
        }
        int conditions = 0;
        int cleared = 0;
        List<String> names = parts.getFirst().equals(NOTHING)
                ? List.of()
                : List.of(parts.getFirst().split("\\+", -1));
        for (String named : names) {
            boolean seen = named.endsWith(SEEN);
            int bit = bit(seen ? named.substring(0, named.length() - SEEN.length()) : named);
            conditions |= bit;
            cleared |= seen ? bit : 0;
        }
        return new SweptPerson(
                conditions,
                cleared,
                number(parts.get(1), 0, BarTable.LAST_WEEK + 1),
                Irritable.valueOf(parts.get(2).toUpperCase(Locale.ROOT)),
                Direction.valueOf(parts.get(3).toUpperCase(Locale.ROOT)),
                number(parts.get(4), 1, 5));
    }

    private static int bit(String condition) {
        for (Condition each : CONDITIONS) {
            if (each.word().equals(condition)) {
                return 1 << each.ordinal();
            }
        }
        throw new IllegalArgumentException("has no condition " + condition);
    }

    private static int number(String text, int least, int most) {
        int number = Integer.parseInt(text);
        if (number < least || number > most) {
            throw new IllegalArgumentException("has a number that is not from " + least + " to " + most);
        }
        return number;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** The conditions that bits stand for, in the vocabulary's order. */
    static List<Condition> list(int bits) {
        List<Condition> list = new ArrayList<>(Integer.bitCount(bits));
        for (Condition condition : CONDITIONS) {
            if ((bits & (1 << condition.ordinal())) != 0) {
                list.add(condition);
            }
        }
        return list;
    }
}
