package org.birddog.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EntryIdTest {

    private static String id(String json) {
        return EntryCodec.read(json.replace('\'', '"'), "", 0).id();
    }

    @ParameterizedTest
    @MethodSource("org.birddog.wire.Sample#all")
    void equal_entries_without_an_id_are_one_whatever_the_order_of_their_keys(Sample sample) {
        String id = id(sample.without("id").json());
        assertThat(UUID.fromString(id).version()).isEqualTo(8);
        assertThat(UUID.fromString(id).variant()).isEqualTo(2);
        for (int seed = 0; seed < 20; seed++) {
            assertThat(id(sample.without("id").shuffled(seed).json())).isEqualTo(id);
        }
    }

    @Test
    void ways_to_say_the_same_give_the_same_id() {
        String id = id("{'at':'2026-11-20','kind':'check-in','version':1,'pain':4,'note':'A'}");
        assertThat(id("{ 'pain' : 4.0, 'note':'\\u0041','kind':'check-in', 'new-symptoms':[],"
                        + " 'at':'2026-11-20' }"))
                .isEqualTo(id);
        assertThat(id("{'at':'2026-11-20','kind':'check-in','version':1,'pain':5,'note':'A'}"))
                .isNotEqualTo(id);
    }

    @Test
    void unknown_kinds_are_told_apart_by_what_they_say_and_not_by_how() {
        String id = id("{'at':'2026-11-20','kind':'mood','deep':{'b':[1,2],'a':'x'}}");
        assertThat(id("{'kind':'mood', 'deep':{'a':'\\u0078', 'b':[1, 2]},'at':'2026-11-20'}"))
                .isEqualTo(id);
        assertThat(id("{'at':'2026-11-20','kind':'mood','deep':{'b':[2,1],'a':'x'}}"))
                .isNotEqualTo(id);
    }

    @Test
    void a_hundred_thousand_likely_entries_have_as_many_ids() {
        TreeSet<String> ids = new TreeSet<>();
        for (int minute = 0; minute < 1_000; minute++) {
            String second = minute % 100 < 50 ? "Z" : ":01Z";
            String at = "2026-11-20T" + (10 + minute / 100) + ":" + (10 + minute % 50) + second;
            for (int pain = 0; pain < 10; pain++) {
                for (int sleep = 0; sleep < 10; sleep++) {
                    ids.add(id("{'at':'" + at + "','kind':'check-in'," + "'pain':" + pain + ",'sleep':" + sleep + "}"));
                }
            }
        }
        assertThat(ids).hasSize(100_000);
    }

    @Test
    void the_hash_never_changes() {
        // Diaries outlive versions: an entry without an id must keep the one that it was given.
        assertThat(Ids.hash("")).isEqualTo("af2a5908-4670-8b50-ba56-bc4729c7b09e");
        assertThat(id("{'at':'2026-11-20','kind':'check-in','pain':4}"))
                .isEqualTo("10416708-74f6-89dc-a9b2-c23d1c4f3be6");
    }
}
