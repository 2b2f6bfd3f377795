package org.birddog.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.coach.vocabulary.Word;
import org.jspecify.annotations.Nullable;

/**
 * A form as it was typed, and what is wrong with it. Reading a field is strict: what does not fit is a fault
 * and gives null, and what was typed stays as it was.
 */
final class Form {

    private final SortedMap<String, List<String>> typed;
    private final List<Fault> faults = new ArrayList<>();
    private String heading = "";

    private Form(SortedMap<String, List<String>> typed) {
        this.typed = typed;
    }

    /** A form with these fields. */
    static Form of(SortedMap<String, List<String>> typed) {
        return new Form(typed);
    }

    /** A form in which nothing was typed yet. */
    static Form blank() {
        return new Form(new TreeMap<>());
    }

    /** What was typed in a field; empty where nothing was. */
    String value(String field) {
        List<String> values = typed.get(field);
        return values == null || values.isEmpty() ? "" : values.getFirst();
    }

    /** Whether a field has this among its values. */
    boolean has(String field, String value) {
        List<String> values = typed.get(field);
        return values != null && values.contains(value);
    }

    /** The names of all fields, in their order. */
    List<String> fields() {
        return List.copyOf(typed.keySet());
    }

    /** Every fault, in the order of the form. */
    List<Fault> faults() {
        return faults;
    }

    boolean isFaulty() {
        return !faults.isEmpty();
    }

    /** What is wrong with a field, or null. */
    @Nullable
    String fault(String field) {
        for (Fault fault : faults) {
            if (fault.field().equals(field)) {
                return fault.message();
            }
        }
        return null;
    }

    /** What the faults from here on are about, so that the summary can be read alone; empty for nothing. */
    void under(String newHeading) {
        heading = newHeading;
    }

    /** Notes what is wrong with a field; only the first fault of a field is kept. */
    void refuse(String field, String message) {
        if (fault(field) == null) {
            faults.add(new Fault(field, heading.isEmpty() ? message : heading + ": " + message));
        }
    }

    /** The trimmed text of a field that has one answer, or null where it is empty or was given twice. */
    @Nullable
    String single(String field) {
        List<String> values = typed.get(field);
        if (values != null && values.size() > 1) {
            refuse(field, "Give one answer here.");
            return null;
        }
        String text = value(field).strip();
        return text.isEmpty() ? null : text;
    }

    /** A whole number within bounds, or null where nothing was typed or it does not fit. */
    @Nullable
    Integer number(String field, int low, int high) {
        String text = single(field);
        if (text == null) {
            return null;
        }
        int number = PlainDay.digits(text, 0, text.length());
        if (number < low || number > high || text.length() > PlainDay.LONGEST_NUMBER) {
            refuse(field, "Give a whole number from " + low + " to " + high + ".");
            return null;
        }
        return number;
    }

    /** A whole number that has to be there. */
    @Nullable
    Integer wantedNumber(String field, int low, int high, String ask) {
        Integer number = number(field, low, high);
        if (number == null) {
            refuse(field, ask);
        }
        return number;
    }

    /** A word of a vocabulary, or null where none was picked or it is not among the answers. */
    <W extends Word> @Nullable W word(String field, W[] vocabulary) {
        String text = single(field);
        if (text == null) {
            return null;
        }
        W word = Word.find(vocabulary, text);
        if (word == null) {
            refuse(field, "Choose one of the answers shown here.");
        }
        return word;
    }

    /** A word that has to be there. */
    <W extends Word> @Nullable W wantedWord(String field, W[] vocabulary, String ask) {
        W word = word(field, vocabulary);
        if (word == null) {
            refuse(field, ask);
        }
        return word;
    }

    /** The words that were ticked, each once, in the vocabulary's order. */
    <W extends Word> List<W> words(String field, W[] vocabulary) {
        List<String> values = typed.getOrDefault(field, List.of());
        for (String value : values) {
            if (Word.find(vocabulary, value) == null) {
                refuse(field, "Tick only the answers shown here.");
                return List.of();
            }
        }
        List<W> words = new ArrayList<>();
        for (W word : vocabulary) {
            if (values.contains(word.word())) {
                words.add(word);
            }
        }
        return List.copyOf(words);
    }

    /** A text of limited length, or null where nothing was typed. */
    @Nullable
    String text(String field, int longest) {
        String text = single(field);
        if (text != null && text.length() > longest) {
            refuse(field, "Please keep this to " + longest + " characters. It has " + text.length() + " now.");
            return null;
        }
        return text;
    }

    /** A date as a browser sends it, in days since 1970-01-01, or null where none fits. */
    @Nullable
    Integer date(String field, int first, int last) {
        String text = single(field);
        if (text == null) {
            return null;
        }
        Integer day = PlainDay.parse(text);
        if (day == null) {
            refuse(field, "Write the date as year-month-day, for example 2026-03-14.");
            return null;
        }
        if (day < first || day > last) {
            refuse(field, "Give a date from " + PlainDay.iso(first) + " to " + PlainDay.iso(last) + ".");
            return null;
        }
        return day;
    }
}
