package org.birddog.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.birddog.coach.diary.CheckIn;
import org.birddog.coach.diary.Correction;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Visit;
import org.junit.jupiter.api.Test;

/** A check-in can be changed: the new one counts from the old one's moment, and the old one can still be read. */
class ChangedCheckInTest {

    private final PersonWalking person = PersonWalking.ready();

    private String checkIn(String... fields) {
        person.send("/check-in", PersonWalking.form(fields));
        return person.diary().getLast().id();
    }

    private String change(String id, String... fields) {
        SortedMap<String, List<String>> form = PersonWalking.form(fields);
        form.put("change", List.of("yes"));
        return person.send("/diary/" + id, form);
    }

    @Test
    void theNewOneCounts_andTheOldOneCanBeRead() {
        String old = checkIn("pain", "9", "medicines", "Paracetamol", "note", "Slipped on the stairs.");
        assertThat(person.html("/today")).contains("Rest for today");
        assertThat(person.html("/diary/" + old))
                .contains("Change it", "value=\"9\" id=\"pain-9\" checked", ">Paracetamol</textarea>");
        assertThat(change(old, "pain", "3", "mood", "6", "stiffness", "4", "note", "Slipped on the stairs."))
                .isEqualTo("/diary");
        Correction correction = (Correction) person.diary().getLast();
        CheckIn right = (CheckIn) Objects.requireNonNull(correction.with());
        assertThat(correction.replaces()).isEqualTo(old);
        assertThat(right.pain()).isEqualTo(3);
        assertThat(right.mood()).isEqualTo(6);
        assertThat(right.stiffness()).isEqualTo(4);
        assertThat(right.medicines()).isNull();
        assertThat(right.at())
                .as("it is of the same moment")
                .isEqualTo(person.diary().get(person.diary().size() - 2).at());
        assertThat(person.html("/today")).doesNotContain("Rest for today").contains("href=\"/session\"");
        assertThat(person.html("/diary"))
                .contains("Back pain 3 of 10.", "Mood 6 of 10.", "Taken back or changed", "Back pain 9 of 10.")
                .contains("Medicines: Paracetamol.");
        assertThat(person.html("/diary/" + right.id()))
                .contains("This was changed. Before it was", "Back pain 9 of 10.", "Slipped on the stairs.");
    }

    @Test
    void itCanBeChangedTwice_andUndone() {
        String first = checkIn("pain", "5");
        change(first, "pain", "4");
        CheckIn second =
                (CheckIn) Objects.requireNonNull(((Correction) person.diary().getLast()).with());
        change(second.id(), "pain", "2");
        String correction = person.diary().getLast().id();
        assertThat(person.html("/diary")).contains("Back pain 2 of 10.");
        person.send("/diary/" + correction, PersonWalking.form());
        assertThat(PersonLooking.html("/today", person.diary())).contains("Back pain 4");
    }

    @Test
    void aSignThatWasToldWithIt_isNotChangedAway() {
        person.diary().add(PersonLooking.entry("check-in", 0, "\"pain\":5,\"new-symptoms\":[\"one-leg-weak\"]"));
        String told = person.diary().getLast().id();
        assertThat(person.html("/today")).contains("href=\"/seen\"");
        change(told, "pain", "1");
        CheckIn right =
                (CheckIn) Objects.requireNonNull(((Correction) person.diary().getLast()).with());
        assertThat(right.newSymptoms()).hasSize(1);
        assertThat(person.html("/today")).contains("href=\"/seen\"").doesNotContain("href=\"/session\"");
    }

    @Test
    void whatIsMissingIsAskedFor_withWhatWasTypedKept() {
        String id = checkIn("pain", "5");
        String page = person.refused("/diary/" + id, PersonWalking.form("change", "yes", "note", "kept"));
        assertThat(page).contains("Choose a number for your back pain now.", ">kept</textarea>");
    }

    @Test
    void onlyACheckInIsChangedSo() {
        person.send("/session", person.goodLog());
        String id = person.diary().getLast().id();
        assertThat(person.html("/diary/" + id)).doesNotContain("Change it");
        SortedMap<String, List<String>> form = PersonWalking.form("change", "yes", "pain", "1");
        Visit sent = new Visit("POST", "/diary/" + id, PersonWalking.form(), form);
        assertThat(person.visit(sent)).isInstanceOf(Answer.Html.class);
        assertThat(person.diary().getLast().id()).as("nothing is written").isEqualTo(id);
    }
}
