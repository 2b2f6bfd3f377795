package org.birddog.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryBoundsTest {

    private static void accepts(Sample sample) {
        assertThat(EntryCodec.read(sample.json(), "", 0)).isNotNull();
    }

    private static WireException refuses(Sample sample) {
        return assertThatExceptionOfType(WireException.class)
                .isThrownBy(() -> EntryCodec.read(sample.json(), "diary[3]", 0))
                .actual();
    }

    @ParameterizedTest
    @CsvSource({
        "profile, birth-year, 1900, 2100",
        "profile, usual-pain, 0, 10",
        "profile, worst-pain, 0, 10",
        "profile, pregnancy-week, 0, 42",
        "profile, surgery-weeks-ago, 0, 5200",
        "profile, postpartum-weeks, 0, 520",
        "profile, minutes, 5, 30",
        "profile, days, 3, 7",
        "profile, wakes-at, 0, 23",
        "profile, resting-heart-rate, 20, 150",
        "check-in, pain, 0, 10",
        "check-in, leg-pain, 0, 10",
        "check-in, sleep, 0, 10",
        "check-in, stress, 0, 10",
        "check-in, mood, 0, 10",
        "check-in, stiffness, 0, 10",
        "session, pain-before, 0, 10",
        "session, pain-after, 0, 10",
        "session, minutes, 0, 1440",
        "activity, minutes, 0, 1440",
        "activity, heart-rate, 20, 250",
        "activity, pain, 0, 10",
        "activity, effort, 0, 10",
        "goal, ability, 0, 10",
        "hurt, pain, 0, 10",
    })
    void a_number_is_refused_beyond_its_bounds(String kind, String key, int least, int most) {
        Sample full = Sample.full(kind);
        accepts(full.with(key, "" + least));
        accepts(full.with(key, "" + most));
        for (String beyond : new String[] {"" + (least - 1), "" + (most + 1), least + ".5", "null", "'3'"}) {
            WireException fault = refuses(full.with(key, beyond));
            assertThat(fault.path()).isEqualTo("diary[3]." + key);
            assertThat(fault.message())
                    .isEqualTo("expected a whole number from " + least + " to " + most + ", got "
                            + beyond.replace('\'', '"'));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "sets, 0, 20",
        "reps, 0, 200",
        "hold-seconds, 0, 600",
        "seconds, 0, 86400",
        "pain, 0, 10",
        "effort, 0, 10",
    })
    void a_number_of_a_session_item_is_refused_beyond_its_bounds(String key, int least, int most) {
        for (int number : new int[] {least, most}) {
            accepts(item("'" + key + "':" + number));
        }
        for (int number : new int[] {least - 1, most + 1}) {
            WireException fault = refuses(item("'" + key + "':" + number));
            assertThat(fault.path()).isEqualTo("diary[3].items[0]." + key);
            assertThat(fault.message()).startsWith("expected a whole number from " + least + " to " + most);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "sets, 1, 20",
        "reps, 1, 200",
        "hold-seconds, 0, 600",
        "seconds, 1, 86400",
        "rest-seconds, 0, 3600",
    })
    void a_number_of_a_dose_is_refused_beyond_its_bounds(String key, int least, int most) {
        Sample order = Sample.full("order");
        String rest = key.equals("reps") ? "" : "'reps':8,";
        accepts(order.with("dose", "{" + rest + "'" + key + "':" + least + "}"));
        accepts(order.with("dose", "{" + rest + "'" + key + "':" + most + "}"));
        for (int number : new int[] {least - 1, most + 1}) {
            WireException fault = refuses(order.with("dose", "{" + rest + "'" + key + "':" + number + "}"));
            assertThat(fault.path()).isEqualTo("diary[3].dose." + key);
        }
    }

    @Test
    void weights_are_tenths_of_a_kilogram_to_500() {
        accepts(item("'load':{'kg':0}"));
        accepts(item("'load':{'kg':500}"));
        for (String kg : new String[] {"-0.1", "500.1", "2.55", "1e1", "'2'"}) {
            WireException fault = refuses(item("'load':{'kg':" + kg + "}"));
            assertThat(fault.path()).isEqualTo("diary[3].items[0].load.kg");
            assertThat(fault.message()).startsWith("expected a number from 0 to 500 with at most one decimal, got ");
        }
    }

    @Test
    void a_lesson_is_named_in_kebab_case_of_64_characters() {
        Sample read = Sample.full("lesson-read");
        accepts(read.with("lesson", "'" + "x".repeat(64) + "'"));
        for (String lesson : new String[] {"'" + "x".repeat(65) + "'", "''", "'Sleep'", "'a b'", "7"}) {
            assertThat(refuses(read.with("lesson", lesson)).path()).isEqualTo("diary[3].lesson");
        }
    }

    @Test
    void lists_and_texts_have_their_lengths() {
        Sample session = Sample.full("session");
        String one = "{'exercise':'bird-dog'}";
        accepts(session.with("items", "[" + one + ("," + one).repeat(59) + "]"));
        assertThat(refuses(session.with("items", "[" + one + ("," + one).repeat(60) + "]"))
                        .path())
                .isEqualTo("diary[3].items");
        accepts(item("'reps':[0" + ",1".repeat(9) + "]"));
        assertThat(refuses(item("'reps':[0" + ",1".repeat(10) + "]")).path()).isEqualTo("diary[3].items[0].reps");
        assertThat(refuses(item("'reps':[]")).path()).isEqualTo("diary[3].items[0].reps");
        Sample profile = Sample.full("profile");
        accepts(profile.with("sites", "['leg'" + ",'leg'".repeat(99) + "]"));
        assertThat(refuses(profile.with("sites", "['leg'" + ",'leg'".repeat(100) + "]"))
                        .message())
                .isEqualTo("is a list of more than 100");
        Sample checkIn = Sample.full("check-in");
        accepts(checkIn.with("note", "'" + "é".repeat(2_000) + "'"));
        assertThat(refuses(checkIn.with("note", "'" + "é".repeat(2_001) + "'")).message())
                .isEqualTo("expected at most 2000 characters, got 2001");
        Sample goal = Sample.full("goal");
        accepts(goal.with("activity", "'" + "x".repeat(200) + "'"));
        assertThat(refuses(goal.with("activity", "''")).message()).isEqualTo("expected 1 to 200 characters, got 0");
        assertThat(refuses(goal.with("activity", "'" + "x".repeat(201) + "'")).path())
                .isEqualTo("diary[3].activity");
        assertThat(refuses(Sample.full("order").with("by", "''")).path()).isEqualTo("diary[3].by");
    }

    @Test
    void questionnaires_have_their_items() {
        Sample form = Sample.full("questionnaire");
        Sample peg = form.with("form", "'peg'");
        assertThat(refuses(peg.with("answers", "{'pain':1,'enjoyment':2}")).path())
                .isEqualTo("diary[3].answers.activity");
        assertThat(refuses(peg.with("answers", "{'pain':1,'enjoyment':2,'activity':11}"))
                        .path())
                .isEqualTo("diary[3].answers.activity");
        Sample pain = form.with("form", "'pain-nrs'");
        accepts(pain.with("answers", "{'now':0,'average':10,'worst':10}"));
        assertThat(refuses(pain.with("answers", "{'now':0,'average':11,'worst':10}"))
                        .path())
                .isEqualTo("diary[3].answers.average");
        assertThat(refuses(pain.with("answers", "{'now':0,'worst':10}")).path()).isEqualTo("diary[3].answers.average");
        Sample change = form.with("form", "'global-change'");
        accepts(change.with("answers", "{'change':-3}"));
        accepts(change.with("answers", "{'change':3}"));
        for (int beyond : new int[] {-4, 4}) {
            assertThat(refuses(change.with("answers", "{'change':" + beyond + "}"))
                            .message())
                    .isEqualTo("expected a whole number from -3 to 3, got " + beyond);
        }
        Sample rmdq = form.with("form", "'rmdq'");
        assertThat(refuses(rmdq.with("answers", "{'25':true}")).message()).isEqualTo("unknown key");
        assertThat(refuses(rmdq.with("answers", "{'1':1}")).path()).isEqualTo("diary[3].answers.1");
        accepts(form.with("answers", activities(10)));
        assertThat(refuses(form.with("answers", activities(11))).path()).isEqualTo("diary[3].answers");
        assertThat(refuses(form.with("answers", "{}")).path()).isEqualTo("diary[3].answers");
        assertThat(refuses(form.with("answers", "{'a':1,'a':1}")).message()).isEqualTo("given twice");
    }

    @Test
    void an_entry_takes_at_most_64_kib() {
        String head = "{\"at\":\"2026-11-20\",\"kind\":\"mood\",\"x\":\"";
        int room = EntryCodec.LONGEST - head.length() - 2;
        assertThat(EntryCodec.read(head + "x".repeat(room) + "\"}", "", 0)).isNotNull();
        assertThatExceptionOfType(WireException.class)
                .isThrownBy(() -> EntryCodec.read(head + "x".repeat(room + 1) + "\"}", "", 0))
                .withMessage("an entry may be at most 64 KiB long");
        assertThatExceptionOfType(WireException.class)
                .isThrownBy(() -> EntryCodec.read(head + "€".repeat(room / 3 + 1) + "\"}", "", 0));
    }

    private static String activities(int count) {
        StringBuilder answers = new StringBuilder("{'a0':1");
        for (int i = 1; i < count; i++) {
            answers.append(",'a").append(i).append("':1");
        }
        return answers.append('}').toString();
    }

    private static Sample item(String fields) {
        return Sample.full("session").with("items", "[{'exercise':'bird-dog'," + fields + "}]");
    }
}
