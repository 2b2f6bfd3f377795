package org.birddog.coach.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of a questionnaire in one language. Instruction and items are its authors' and stay as they are.
 *
 * @param about what it is for, in our words
 * @param items in their order
 * @param meaning what the score tells and what it does not, in our words
 */
public record QuestionnaireText(String name, String about, String instruction, List<Item> items, String meaning) {

    /** The key of the one item of a form whose items the person names. */
    public static final String OWN = "own";

    /**
     * One question or statement.
     *
     * @param low what the lowest answer stands for, or null where there is no scale
     * @param high what the highest answer stands for, or null
     * @param choices what each answer stands for, from the lowest on; empty for a scale and for a statement
     */
    public record Item(
            String key,
            String text,
            @Nullable String low,
            @Nullable String high,
            List<String> choices) {}
}
