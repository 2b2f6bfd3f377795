package org.birddog.pages.profile;

import java.time.LocalDate;
import java.util.List;
import org.birddog.coach.facts.Person;
import org.birddog.coach.vocabulary.Settles;
import org.birddog.coach.vocabulary.Site;
import org.birddog.pages.form.Form;

/** Where it hurts, how much, and since when. */
final class PainStep {

    private static final int FIRST_DAY = (int) LocalDate.of(1900, 1, 1).toEpochDay();
    private static final int MOST = 10;

    private PainStep() {}

    /** Reads the answers in the order of the form, so that the faults stand in it too. */
    static void read(Telling telling) {
        Form form = telling.form();
        Person person = telling.person();
        Draft draft = telling.draft();
        List<Site> sites = form.words("sites", Site.values());
        if (sites.isEmpty()) {
            form.refuse("sites", form.say().of("profile.fault.sites"));
        }
        draft.sites = Telling.changed(sites, Telling.value(person.sites()));
        Integer usual = form.wantedNumber("usual-pain", 0, MOST, form.say().of("profile.fault.usual-pain"));
        draft.usualPain = Telling.changed(usual, Telling.value(person.usualPain()));
        Integer worst = form.wantedNumber("worst-pain", 0, MOST, form.say().of("profile.fault.worst-pain"));
        if (usual != null && worst != null && worst < usual) {
            form.refuse("worst-pain", form.say().of("profile.fault.worst-below-usual", "usual", usual));
        }
        draft.worstPain = Telling.changed(worst, Telling.value(person.worstPain()));
        draft.settles = Telling.changed(
                form.wantedWord("settles", Settles.values(), form.say().of("profile.fault.settles")),
                Telling.value(person.settles()));
        Integer began = form.date("started-on", FIRST_DAY, telling.today());
        draft.startedOn = Telling.changed(began, Telling.value(person.startedOn()));
        telling.emptyIfGone("started-on", began == null, earlier -> earlier.startedOn = null);
    }
}
