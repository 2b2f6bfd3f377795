package org.birddog.pages.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.birddog.coach.diary.Correction;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.diary.Profile;
import org.birddog.coach.facts.Person;
import org.birddog.coach.facts.Told;
import org.birddog.pages.form.Form;
import org.birddog.pages.turn.Turn;
import org.jspecify.annotations.Nullable;

/**
 * One step as it was filled in, beside what was told before. It holds only where the form has no fault.
 *
 * @param before the form as it was shown
 * @param draft the keys that changed
 * @param emptied how each answer that was taken back is taken out of an earlier profile
 */
record Telling(Turn turn, Form form, Form before, Draft draft, List<Consumer<Draft>> emptied) {

    static Telling of(Turn turn, Form form, Form before) {
        return new Telling(turn, form, before, Draft.blank(), new ArrayList<>());
    }

    Person person() {
        return turn.person();
    }

    int today() {
        return turn.now().day();
    }

    /** An answer, or null where it is the one that is known. */
    static <T> @Nullable T changed(@Nullable T said, @Nullable T known) {
        return Objects.equals(said, known) ? null : said;
    }

    /** What was told, or null. */
    static <T> @Nullable T value(@Nullable Told<T> told) {
        return told == null ? null : told.value();
    }

    /**
     * Takes an answer back where the form showed one and came back without it. A profile has no word for that, so the
     * earlier entries are corrected.
     */
    void emptyIfGone(String field, boolean isGone, Consumer<Draft> without) {
        if (isGone && !before.value(field).isEmpty()) {
            emptied.add(without);
        }
    }

    /** The entries to write: none where nothing changed. */
    List<Entry> written() {
        List<Entry> written = new ArrayList<>();
        for (Profile told :
                emptied.isEmpty() ? List.<Profile>of() : turn.diary().all(Profile.class)) {
            Draft without = Draft.of(told);
            for (Consumer<Draft> gone : emptied) {
                gone.accept(without);
            }
            if (!without.profile(told.id(), told.at()).equals(told)) {
                boolean blank = without.isBlank(told.id(), told.at());
                Profile left = blank ? null : without.profile(turn.newId(), told.at());
                written.add(new Correction(turn.newId(), turn.at(), told.id(), left));
            }
        }
        Profile news = draft.profile(turn.newId(), turn.at());
        if (!draft.isBlank(news.id(), news.at())) {
            written.add(news);
        }
        return written;
    }
}
