package org.birddog.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import org.birddog.coach.diary.CheckIn;
import org.birddog.coach.diary.Felt;
import org.birddog.coach.vocabulary.BodyRegion;
import org.birddog.coach.vocabulary.PainKind;
import org.junit.jupiter.api.Test;

/** Where it hurts and how can be told by tapping or from a list, and a leg that is marked needs its number. */
class BodyMapTest {

    private final PersonWalking person = PersonWalking.ready();

    private static SortedMap<String, List<String>> marked(String pain, String... where) {
        SortedMap<String, List<String>> form = PersonWalking.form("pain", pain);
        form.put("where", List.of(where));
        return form;
    }

    @Test
    void eachRegionStandsOnceOnTheMapAndOnceInTheList() {
        String page = person.html("/today");
        for (BodyRegion region : BodyRegion.values()) {
            String id = region == BodyRegion.UPPER_BACK_LEFT ? "where" : "where-" + region.word();
            assertThat(page)
                    .containsOnlyOnce("<label for=\"" + id + "\"")
                    .containsOnlyOnce("class=\"at-" + region.word() + "\"")
                    .containsOnlyOnce("name=\"where\" value=\"" + region.word() + "\" id=\"" + id + "\"");
        }
        assertThat(page).contains("/figures/en/body-back.still.svg", "/figures/en/body-front.still.svg");
    }

    @Test
    void whatWasToldIsKeptAndReadAgain() {
        SortedMap<String, List<String>> form = marked("4", "lower-back-left", "calf-left");
        form.put("feels", List.of("aching", "stabbing"));
        form.put("leg-pain", List.of("2"));
        form.put("leg-feels", List.of("burning"));
        person.send("/check-in", form);
        assertThat(((CheckIn) person.diary().getLast()).felt())
                .isEqualTo(new Felt(
                        List.of(BodyRegion.LOWER_BACK_LEFT, BodyRegion.CALF_LEFT),
                        List.of(PainKind.ACHING, PainKind.STABBING),
                        List.of(PainKind.BURNING)));
        assertThat(person.html("/diary"))
                .contains("Where: lower back, left and left calf.")
                .contains("The back feels like this: aching and stabbing.", "The leg feels like this: burning.");
        assertThat(person.html("/today")).contains("id=\"where-calf-left\" checked");
    }

    @Test
    void aLegThatIsMarkedNeedsItsNumber() {
        for (BodyRegion region : BodyRegion.values()) {
            if (region.isLeg()) {
                assertThat(person.refused("/check-in", marked("4", region.word())))
                        .contains("You marked a leg.");
            } else {
                person.send("/check-in", marked("4", region.word()));
            }
        }
        SortedMap<String, List<String>> none = marked("4", "calf-left");
        none.put("leg-pain", List.of("0"));
        assertThat(person.refused("/check-in", none)).contains("You marked a leg.");
        SortedMap<String, List<String>> feels = PersonWalking.form("pain", "4", "leg-feels", "shooting");
        assertThat(person.refused("/check-in", feels)).contains("You marked a leg.");
    }

    @Test
    void whatIsOnNoMapIsRefused() {
        assertThat(person.refused("/check-in", marked("4", "left-wing"))).contains("Please check");
        assertThat(person.refused("/check-in", PersonWalking.form("pain", "4", "feels", "numb")))
                .contains("Please check");
    }

    @Test
    void whatWasToldMovesNoPlan() {
        person.send("/check-in", PersonWalking.form("pain", "3"));
        List<String> before = PersonWalking.names(person.html("/session"));
        SortedMap<String, List<String>> form = marked("3", "lower-back-middle", "groin-left");
        form.put("feels", List.of("stabbing", "shooting"));
        person.send("/check-in", form);
        assertThat(PersonWalking.names(person.html("/session")))
                .isEqualTo(before)
                .isNotEmpty();
    }
}
