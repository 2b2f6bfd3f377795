package org.birddog.pages.form;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.vocabulary.Word;
import org.birddog.pages.words.Wording;

/** The choices that a question offers. */
public final class Choices {

    private Choices() {}

    /** The words of a vocabulary, each under its label. */
    public static List<Choice> of(Wording say, List<? extends Word> vocabulary) {
        List<Choice> choices = new ArrayList<>();
        for (Word word : vocabulary) {
            choices.add(new Choice(word.word(), say.label(word), null));
        }
        return choices;
    }

    /** Numbers, each with what is counted. */
    public static List<Choice> counted(Wording say, String key, List<Integer> numbers) {
        List<Choice> choices = new ArrayList<>();
        for (int number : numbers) {
            choices.add(new Choice(Integer.toString(number), say.count(key, number), null));
        }
        return choices;
    }
}
