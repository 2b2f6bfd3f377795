package org.birddog.pages.form;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.coach.vocabulary.Word;
import org.birddog.pages.words.PlainDay;
import org.birddog.pages.words.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A form as it was typed, and what is wrong with it. Reading a field is strict: what does not fit is a fault
 * and gives null, and what was typed stays as it was.
 */
public final class Form {

    private static final int TIME = 5;
    private static final int LAST_HOUR = 23;
    private static final int LAST_MINUTE = 59;

    private final SortedMap<String, List<String>> typed;
    private final List<Fault> faults = new ArrayList<>();
    private final Wording say;
    private String heading = "";

    private Form(SortedMap<String, List<String>> typed, Wording say) {
        this.typed = typed;
        this.say = say;
    }

    /** A form with these fields. */
    public static Form of(SortedMap<String, List<String>> typed, Wording say) {
        return new Form(typed, say);
    }

    /** A form in which nothing was typed yet. */
    public static Form blank(Wording say) {
        return new Form(new TreeMap<>(), say);
    }

    /** What the pages say in the language of the person. */
    public Wording say() {
        return say;
    }

    /** What was typed in a field; empty where nothing was. */
    public String value(String field) {
        List<String> values = typed.get(field);
        return values == null || values.isEmpty() ? "" : values.getFirst();
    }

    /** All that was typed in a field, in the order in which it came. */
    public List<String> values(String field) {
        return List.copyOf(typed.getOrDefault(field, List.of()));
    }

    /** Whether a field has this among its values. */
    public boolean has(String field, String value) {
        List<String> values = typed.get(field);
        return values != null && values.contains(value);
    }

    /** The names of all fields, in their order. */
    public List<String> fields() {
        return List.copyOf(typed.keySet());
    }

    /** Every fault, in the order of the form. */
    public List<Fault> faults() {
        return faults;
    }

    public boolean isFaulty() {
        return !faults.isEmpty();
    }

    /** What is wrong with a field, or null. */
    @Nullable
    public String fault(String field) {
        for (Fault fault : faults) {
            if (fault.field().equals(field)) {
                return fault.message();
            }
        }
        return null;
    }

    /** What the faults from here on are about, so that the summary can be read alone; empty for nothing. */
    public void under(String newHeading) {
        heading = newHeading;
    }

    /** Notes what is wrong with a field; only the first fault of a field is kept. */
    public void refuse(String field, String message) {
        if (fault(field) == null) {
            faults.add(new Fault(
                    field, heading.isEmpty() ? message : say.of("form.about", "heading", heading, "message", message)));
        }
    }

    /** The trimmed text of a field that has one answer, or null where it is empty or was given twice. */
    @Nullable
    public String single(String field) {
        List<String> values = typed.get(field);
        if (values != null && values.size() > 1) {
            refuse(field, say.of("form.one-answer"));
            return null;
        }
        String text = value(field).strip();
        return text.isEmpty() ? null : text;
    }

    /** A whole number within bounds, or null where nothing was typed or it does not fit. */
    @Nullable
    public Integer number(String field, int low, int high) {
        String text = single(field);
        if (text == null) {
            return null;
        }
        int number = PlainDay.digits(text, 0, text.length());
        if (number < low || number > high || text.length() > PlainDay.LONGEST_NUMBER) {
            refuse(field, say.of("form.whole-number", "low", low, "high", high));
            return null;
        }
        return number;
    }

    /** A whole number that has to be there. */
    @Nullable
    public Integer wantedNumber(String field, int low, int high, String ask) {
        Integer number = number(field, low, high);
        if (number == null) {
            refuse(field, ask);
        }
        return number;
    }

    /** A word of a vocabulary, or null where none was picked or it is not among the answers. */
    public <W extends Word> @Nullable W word(String field, W[] vocabulary) {
        String text = single(field);
        if (text == null) {
            return null;
        }
        W word = Word.find(vocabulary, text);
        if (word == null) {
            refuse(field, say.of("form.one-of-these"));
        }
        return word;
    }

    /** A word that has to be there. */
    public <W extends Word> @Nullable W wantedWord(String field, W[] vocabulary, String ask) {
        W word = word(field, vocabulary);
        if (word == null) {
            refuse(field, ask);
        }
        return word;
    }

    /** The words that were ticked, each once, in the vocabulary's order. */
    public <W extends Word> List<W> words(String field, W[] vocabulary) {
        List<String> values = typed.getOrDefault(field, List.of());
        for (String value : values) {
            if (Word.find(vocabulary, value) == null) {
                refuse(field, say.of("form.only-these"));
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
    public String text(String field, int longest) {
        String text = single(field);
        if (text != null && text.length() > longest) {
            refuse(field, say.of("form.too-long", "most", longest, "length", text.length()));
            return null;
        }
        return text;
    }

    /** A date as a browser sends it, in days since 1970-01-01, or null where none fits. */
    @Nullable
    public Integer date(String field, int first, int last) {
        String text = single(field);
        if (text == null) {
            return null;
        }
        Integer day = PlainDay.parse(text);
        if (day == null) {
            refuse(field, say.of("form.date-format"));
            return null;
        }
        if (day < first || day > last) {
            refuse(field, say.of("form.date-range", "first", PlainDay.iso(first), "last", PlainDay.iso(last)));
            return null;
        }
        return day;
    }

    /** A time of day as a browser sends it and a profile has it, for example 07:30, or null where none fits. */
    @Nullable
    public String time(String field) {
        String text = single(field);
        if (text == null) {
            return null;
        }
        int hour = PlainDay.digits(text, 0, 2);
        int minute = PlainDay.digits(text, 3, TIME);
        boolean fits = text.length() == TIME && text.charAt(2) == ':' && hour >= 0 && minute >= 0;
        if (!fits || hour > LAST_HOUR || minute > LAST_MINUTE) {
            refuse(field, say.of("form.time-format"));
            return null;
        }
        return text;
    }
}
