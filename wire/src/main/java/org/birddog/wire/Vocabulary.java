package org.birddog.wire;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.vocabulary.Word;

/** The words of a closed vocabulary, ready to be found in a text. */
final class Vocabulary<W extends Word> {

    /** The most words that any list of an entry holds. */
    static final int LONGEST_LIST = 100;

    private final List<W> constants;
    private final Choice words;

    private Vocabulary(List<W> constants) {
        this.constants = constants;
        String[] spelled = new String[constants.size()];
        for (int i = 0; i < spelled.length; i++) {
            spelled[i] = constants.get(i).word();
        }
        this.words = new Choice(spelled);
    }

    /** The vocabulary of these words, or the part of one that fits a place. */
    @SafeVarargs
    static <W extends Word> Vocabulary<W> of(W... constants) {
        List<W> list = new ArrayList<>(constants.length);
        for (W constant : constants) {
            list.add(constant);
        }
        return new Vocabulary<>(list);
    }

    /** The word that is next. */
    W read(JsonReader reader) {
        return constants.get(words.read(reader));
    }

    /** The words that are next: each once, in the vocabulary's order. */
    List<W> readList(JsonReader reader) {
        long seen = 0;
        reader.beginList();
        while (reader.nextElement(LONGEST_LIST)) {
            seen |= 1L << words.read(reader);
        }
        if (seen == 0) {
            return List.of();
        }
        List<W> list = new ArrayList<>(Long.bitCount(seen));
        for (int i = 0; i < constants.size(); i++) {
            if ((seen & (1L << i)) != 0) {
                list.add(constants.get(i));
            }
        }
        return List.copyOf(list);
    }

    /** The words that are next, as they stand: for lists whose order says something, as in content. */
    List<W> readInOrder(JsonReader reader) {
        List<W> list = new ArrayList<>();
        reader.beginList();
        while (reader.nextElement(LONGEST_LIST)) {
            list.add(read(reader));
        }
        return List.copyOf(list);
    }
}
