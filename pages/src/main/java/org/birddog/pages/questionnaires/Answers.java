package org.birddog.pages.questionnaires;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.coach.content.QuestionnaireForm;
import org.birddog.coach.content.QuestionnaireText;
import org.birddog.coach.diary.Questionnaire;
import org.birddog.pages.form.Form;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.Wording;
import org.jspecify.annotations.Nullable;

/** Reads the answers to a questionnaire as they were given; what is missing is never made up. */
final class Answers {

    /** Said by whoever finds no statement that fits, so that an empty form is not taken for an answer. */
    static final String NONE = "none";

    private Answers() {}

    /** The filled-in questionnaire, or null where the form has a fault. */
    static @Nullable Questionnaire read(Form form, QuestionnaireForm sheet, OwnActivities own, Turn turn) {
        QuestionnaireText text = sheet.text(turn.say().language());
        SortedMap<String, Integer> answers = switch (sheet.form()) {
            case RMDQ -> ticks(form, sheet);
            case PEG, PAIN_NRS -> ratings(form, sheet, text);
            case GLOBAL_CHANGE -> choice(form, sheet);
            case PSFS -> own.read(form);
        };
        return form.isFaulty() ? null : new Questionnaire(turn.newId(), turn.at(), sheet.form(), answers);
    }

    private static SortedMap<String, Integer> ticks(Form form, QuestionnaireForm sheet) {
        List<String> ticked = form.values("tick");
        SortedMap<String, Integer> answers = new TreeMap<>();
        for (String item : sheet.form().items()) {
            answers.put(item, ticked.contains(item) ? 1 : 0);
        }
        Wording say = form.say();
        for (String tick : ticked) {
            if (!tick.equals(NONE) && !answers.containsKey(tick)) {
                form.refuse("tick", say.of("form.only-these"));
            }
        }
        if (ticked.isEmpty()) {
            form.refuse("tick", say.of("questionnaire.tick-wanted"));
        } else if (ticked.contains(NONE) && ticked.size() > 1) {
            form.refuse("tick", say.of("questionnaire.none-and-some"));
        }
        return answers;
    }

    private static SortedMap<String, Integer> ratings(Form form, QuestionnaireForm sheet, QuestionnaireText text) {
        SortedMap<String, Integer> answers = new TreeMap<>();
        for (QuestionnaireText.Item item : text.items()) {
            Integer answer = form.wantedNumber(
                    item.key(),
                    sheet.form().lowest(),
                    sheet.form().highest(),
                    form.say().of("questionnaire.wanted", "question", item.text()));
            if (answer != null) {
                answers.put(item.key(), answer);
            }
        }
        return answers;
    }

    private static SortedMap<String, Integer> choice(Form form, QuestionnaireForm sheet) {
        SortedMap<String, Integer> answers = new TreeMap<>();
        String item = sheet.form().items().getFirst();
        String picked = form.single(item);
        for (int answer = sheet.form().lowest(); answer <= sheet.form().highest(); answer++) {
            if (Integer.toString(answer).equals(picked)) {
                answers.put(item, answer);
            }
        }
        if (answers.isEmpty()) {
            form.refuse(item, form.say().of("form.one-of-these"));
        }
        return answers;
    }
}
