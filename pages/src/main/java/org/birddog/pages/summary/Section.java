package org.birddog.pages.summary;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.vocabulary.Word;
import org.birddog.pages.me.FactSheet;
import org.birddog.pages.profile.Step;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.PlainDay;
import org.birddog.pages.words.Wording;

/** One part of a summary as it fills up: names and what belongs to them. */
final class Section {

    /** Rows of one kind; more would not fit on a page of paper. */
    private static final int MOST = 12;

    private final Part part;
    private final Turn turn;
    private final List<Row> rows = new ArrayList<>();

    Section(Part part, Turn turn) {
        this.part = part;
        this.turn = turn;
    }

    /** A name and what belongs to it. */
    record Row(String name, String value) {}

    String title() {
        return say().of("summary.part." + part.word());
    }

    List<Row> rows() {
        return rows;
    }

    Turn turn() {
        return turn;
    }

    Wording say() {
        return turn.say();
    }

    /** A row whose name the words of the summary say. */
    Section add(String key, String value) {
        return row(say().of("summary." + key), value);
    }

    Section row(String name, String value) {
        rows.add(new Row(name, value));
        return this;
    }

    /** Rows that stand newest first: so many as fit, and how many more there are. */
    Section newest(List<Row> oldestFirst) {
        List<Row> newest = oldestFirst.reversed();
        rows.addAll(newest.subList(0, Math.min(MOST, newest.size())));
        if (newest.size() > MOST) {
            add("more", Integer.toString(newest.size() - MOST));
        }
        return this;
    }

    /** What was told of a step of the profile. */
    Section told(Step step) {
        for (FactSheet.Fact fact : FactSheet.of(turn, step)) {
            if (!fact.values().isEmpty()) {
                row(fact.name(), String.join("; ", fact.values()));
            }
        }
        return this;
    }

    String day(int day) {
        return PlainDay.briefOfYear(say(), day);
    }

    List<String> labels(List<? extends Word> words) {
        return words.stream().map(say()::label).toList();
    }
}
