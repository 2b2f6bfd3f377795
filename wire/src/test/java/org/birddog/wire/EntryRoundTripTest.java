package org.birddog.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.birddog.coach.content.Dose;
import org.birddog.coach.content.Load;
import org.birddog.coach.diary.Correction;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.diary.Order;
import org.birddog.coach.diary.Profile;
import org.birddog.coach.diary.Questionnaire;
import org.birddog.coach.diary.Session;
import org.birddog.coach.vocabulary.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EntryRoundTripTest {

    private static Entry read(Sample sample) {
        return EntryCodec.read(sample.json(), "", 0);
    }

    @ParameterizedTest
    @MethodSource("org.birddog.wire.Sample#all")
    void the_canonical_form_comes_back_byte_for_byte(Sample sample) {
        Entry entry = read(sample);
        assertThat(EntryCodec.text(entry)).isEqualTo(sample.json());
        assertThat(EntryCodec.read(EntryCodec.text(entry), "", 0)).isEqualTo(entry);
        assertThat("\"" + EntryCodec.kind(entry) + "\"")
                .isEqualTo(sample.members().get("kind"));
    }

    @ParameterizedTest
    @MethodSource("org.birddog.wire.Sample#all")
    void the_order_of_keys_does_not_matter(Sample sample) {
        for (int seed = 0; seed < 20; seed++) {
            assertThat(read(sample.shuffled(seed))).isEqualTo(read(sample));
        }
    }

    @ParameterizedTest
    @MethodSource("org.birddog.wire.Sample#all")
    void the_version_may_be_left_out(Sample sample) {
        assertThat(read(sample.without("version"))).isEqualTo(read(sample));
    }

    @Test
    void there_is_a_full_sample_of_every_kind() {
        assertThat(Sample.FULL)
                .hasSize(15)
                .extracting(sample -> read(sample).getClass())
                .doesNotHaveDuplicates();
    }

    @Test
    void null_and_absent_are_one_in_a_session_item() {
        Sample session = Sample.full("session");
        Entry absent = read(session.with("items", "[{'exercise':'bird-dog'}]"));
        Entry nulls = read(session.with(
                "items",
                "[{'exercise':'bird-dog','sets':null,'reps':null,"
                        + "'hold-seconds':null,'seconds':null,'load':null,'side':null,'pain':null,'effort':null,"
                        + "'quality':[],'stopped':false}]"));
        assertThat(nulls).isEqualTo(absent);
    }

    @Test
    void doubled_words_count_once_in_the_order_of_the_vocabulary() {
        Profile profile = (Profile) read(Sample.full("profile").with("sites", "['leg','lower-back','leg']"));
        assertThat(profile.sites()).isEqualTo(List.of(Site.LOWER_BACK, Site.LEG));
    }

    @Test
    void an_untouched_item_of_the_roland_morris_form_is_not_ticked() {
        Sample form = Sample.full("questionnaire").with("form", "'rmdq'");
        Questionnaire some = (Questionnaire) read(form.with("answers", "{'2':true,'24':true,'3':false}"));
        assertThat(some.total()).isEqualTo(2);
        assertThat(some.answers()).hasSize(24).containsEntry("24", 1).containsEntry("3", 0);
        assertThat(read(form.with("answers", "{'2':true,'24':true}"))).isEqualTo(some);
        assertThat(EntryCodec.read(EntryCodec.text(some), "", 0)).isEqualTo(some);
    }

    @Test
    void a_dose_fills_in_what_it_leaves_out() {
        Order order = (Order) read(Sample.full("order").with("dose", "{'seconds':300}"));
        assertThat(order.dose()).isEqualTo(new Dose(1, List.of(), null, 300, false, 0, null));
        Order pyramid = (Order) read(Sample.full("order").with("dose", "{'reps':[6,4,2],'load':{'kg':2.50}}"));
        assertThat(pyramid.dose()).isEqualTo(new Dose(3, List.of(6, 4, 2), null, null, false, 0, new Load.Weight(25)));
    }

    @Test
    void an_exercise_that_no_content_knows_is_no_fault() {
        Session session = (Session) read(Sample.full("session").with("items", "[{'exercise':'space-walk-2'}]"));
        assertThat(session.items().getFirst().exercise()).isEqualTo("space-walk-2");
    }

    @Test
    void a_correction_may_hold_an_entry_without_an_id() {
        Sample withoutId = Sample.of("{'at':'2026-11-19','kind':'check-in','pain':4}");
        Correction correction = (Correction) read(Sample.full("correction").with("with", withoutId.json()));
        assertThat(correction.with()).isEqualTo(read(withoutId));
    }

    @Test
    void ids_are_lower_cased() {
        Entry entry = read(Sample.full("goal").with("id", "'0F8FAD5B-D9CB-469F-A165-70867728950E'"));
        assertThat(entry.id()).isEqualTo(Sample.ID);
    }
}
