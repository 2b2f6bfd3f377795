package org.birddog.pages.session;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.vocabulary.Word;
import org.birddog.pages.form.Choice;
import org.birddog.pages.words.Wording;

/** How much of an exercise was done. */
enum Amount implements Word {
    PLANNED,
    PARTLY,
    NOT;

    static List<Choice> choices(Wording say) {
        List<Choice> choices = new ArrayList<>();
        for (Amount amount : values()) {
            choices.add(new Choice(amount.word(), say.of("session.amounts." + amount.word()), null));
        }
        return choices;
    }
}
