package org.birddog.coach.vocabulary;

import java.util.ArrayList;
import java.util.List;

/** A questionnaire. */
public enum Form implements Word {
    RMDQ,
    PEG,
    PSFS,
    PAIN_NRS,
    GLOBAL_CHANGE;

    private static final int STATEMENTS = 24;

    private final String word = Word.super.word();

    @Override
    public String word() {
        return word;
    }

    /** The keys of its items; empty where the person names the items themselves. */
    public List<String> items() {
        return switch (this) {
            case RMDQ -> statements();
            case PEG -> List.of("pain", "enjoyment", "activity");
            case PSFS -> List.of();
            case PAIN_NRS -> List.of("now", "average", "worst");
            case GLOBAL_CHANGE -> List.of("change");
        };
    }

    /** The lowest answer to one of its items. */
    public int lowest() {
        return this == GLOBAL_CHANGE ? -3 : 0;
    }

    /** The highest answer to one of its items. */
    public int highest() {
        return switch (this) {
            case RMDQ -> 1;
            case GLOBAL_CHANGE -> 3;
            case PEG, PSFS, PAIN_NRS -> 10;
        };
    }

    private static List<String> statements() {
        List<String> statements = new ArrayList<>();
        for (int item = 1; item <= STATEMENTS; item++) {
            statements.add(Integer.toString(item));
        }
        return List.copyOf(statements);
    }
}
