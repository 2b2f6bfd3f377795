package org.birddog.pages.questionnaires;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.coach.diary.Questionnaire;
import org.birddog.pages.form.Form;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The person's own activities: named once, then rated again and again, until they name others.
 *
 * @param names those that are rated again; empty where they are to be named
 * @param of the entry that named them, so that a page left open does not rate others by mistake; empty where none did
 */
record OwnActivities(List<String> names, String of) {

    /** The most that a person may name. */
    static final int MOST = 3;

    private static final int LONGEST = 100;
    private static final String ANEW = "anew";
    private static final String NAME = "activity-";
    private static final String RATING = "ability-";

    /** Those of the newest entry, unless the person wants to name others. */
    static OwnActivities of(Turn turn, Form form) {
        Questionnaire newest = QuestionnairesPage.newest(turn, org.birddog.coach.vocabulary.Form.PSFS);
        boolean anew = turn.visit().asked(ANEW) != null || form.has(ANEW, "yes");
        return newest == null || anew
                ? new OwnActivities(List.of(), "")
                : new OwnActivities(List.copyOf(newest.answers().keySet()), newest.id());
    }

    /** Whether the person names the activities now. */
    boolean areNamedNow() {
        return names.isEmpty();
    }

    /** The numbers of the fields. */
    List<Integer> fields() {
        List<Integer> fields = new ArrayList<>();
        for (int i = 1; i <= (areNamedNow() ? MOST : names.size()); i++) {
            fields.add(i);
        }
        return fields;
    }

    /** What the activity of a field is called where it is known. */
    String name(int field) {
        return names.get(field - 1);
    }

    /** The ratings as they were given. */
    SortedMap<String, Integer> read(Form form) {
        return areNamedNow() ? named(form) : rated(form);
    }

    private SortedMap<String, Integer> rated(Form form) {
        SortedMap<String, Integer> answers = new TreeMap<>();
        if (!of.equals(form.value("of"))) {
            form.refuse(RATING + 1, form.say().of("questionnaire.own.changed"));
        }
        for (int field : fields()) {
            Integer rating = rating(form, field, name(field), true);
            if (rating != null) {
                answers.put(name(field), rating);
            }
        }
        return answers;
    }

    private SortedMap<String, Integer> named(Form form) {
        Wording say = form.say();
        SortedMap<String, Integer> answers = new TreeMap<>();
        for (int field : fields()) {
            String name = form.text(NAME + field, LONGEST);
            Integer rating = rating(form, field, say.of("questionnaire.own.numbered", "n", field), name != null);
            if (name == null && rating != null) {
                form.refuse(NAME + field, say.of("questionnaire.own.name-wanted"));
            } else if (name != null && answers.containsKey(name)) {
                form.refuse(NAME + field, say.of("questionnaire.own.twice"));
            } else if (name != null && rating != null) {
                answers.put(name, rating);
            }
        }
        if (answers.isEmpty()) {
            form.refuse(NAME + 1, say.of("questionnaire.own.one-wanted"));
        }
        return answers;
    }

    private static @Nullable Integer rating(Form form, int field, String about, boolean wanted) {
        org.birddog.coach.vocabulary.Form psfs = org.birddog.coach.vocabulary.Form.PSFS;
        return wanted
                ? form.wantedNumber(
                        RATING + field,
                        psfs.lowest(),
                        psfs.highest(),
                        form.say().of("questionnaire.own.rating-wanted", "activity", about))
                : form.number(RATING + field, psfs.lowest(), psfs.highest());
    }
}
