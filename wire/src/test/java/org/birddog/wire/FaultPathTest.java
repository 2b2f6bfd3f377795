package org.birddog.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FaultPathTest {

    private static WireException fault(String json) {
        return assertThatExceptionOfType(WireException.class)
                .isThrownBy(() -> EntryCodec.read(json, "diary[3]", 0))
                .actual();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "screening|answers|{'foo':'yes'}|answers.foo|unknown key",
                "screening|answers|{'weight-loss':true}|answers.weight-loss|expected a word, got true",
                "screening|answers|{'weight-loss':'no','weight-loss':'no'}|answers.weight-loss|given twice",
                "screening|answers|[]|answers|expected an object, got a list",
                "profile|sites|['neck']|sites[0]|"
                        + "unknown word \"neck\"; expected one of lower-back, upper-back, leg",
                "profile|sites|['leg',3]|sites[1]|expected a word, got 3",
                "profile|sites|null|sites|expected a list, got null",
                "profile|minutes|7|minutes|expected 5, 10, 15, 20 or 30, got 7",
                "profile|started-on|'2026-02-30'|started-on|expected a date, got \"2026-02-30\"",
                "profile|started-on|'2026-11-20T09:00Z'|started-on|expected a date, got \"2026-11-20T09:" + "00Z\"",
                "profile|time-of-day|'24:00'|time-of-day|expected a time as hh:mm, got \"24:00\"",
                "profile|time-of-day|'7:30'|time-of-day|expected a time as hh:mm, got \"7:30\"",
                "profile|country|'es'|country|expected two capital letters, got \"es\"",
                "profile|language|'ESP'|language|expected two small letters, got \"ESP\"",
                "profile|cautious|1|cautious|expected true or false, got 1",
                "check-in|note|5|note|expected text, got 5",
                "check-in|new-symptoms|['none']|new-symptoms[0]|~unknown word \"none\"; expected one of " + "saddle-",
                "check-in|leg-reach|'toe'|leg-reach|"
                        + "unknown word \"toe\"; expected one of none, buttock, thigh, calf, foot",
                "session|items|[{'exercise':'a'},{'exercise':'a','pain':11}]|items[1].pain|"
                        + "expected a whole number from 0 to 10, got 11",
                "session|items|[{'sets':2}]|items[0].exercise|is missing",
                "session|items|[{'exercise':'a','foo':2}]|items[0].foo|unknown key",
                "session|items|[{'exercise':'Bird dog'}]|items[0].exercise|"
                        + "expected a word in kebab-case of at most 64 characters, got \"Bird dog\"",
                "session|items|[{'exercise':'a--b'}]|items[0].exercise|~expected a word in kebab-case",
                "session|items|[{'exercise':'a','quality':null}]|items[0].quality|expected a list, got null",
                "session|items|[{'exercise':'a','load':{}}]|items[0].load|a load needs kg or band",
                "session|items|[{'exercise':'a','load':{'kg':1,'band':" + "'light'}}]|items[0].load.band|unknown key",
                "session|items|[{'exercise':'a','reps':[1,2.5]}]|items[0].reps[1]|"
                        + "expected a whole number from 0 to 200, got 2.5",
                "self-test|test|'front-hold'|result|does not go with the test front-hold",
                "self-test|value|3|value|does not go with the test repeated-flexion",
                "self-test|result|'tight'|result|unknown word \"tight\"; expected one of better, worse, same",
                "consultation|about|['Weight loss']|about[0]|~expected a word in kebab-case",
                "consultation|with|'friend'|with|~unknown word \"friend\"; expected one of gp,",
                "order|dose|{'sets':2}|dose|a dose needs reps or seconds",
                "order|dose|{'sets':2,'reps':[3,2,1]}|dose|has 2 sets, but reps for 3",
                "order|dose|{'reps':8,'speed':1}|dose.speed|unknown key",
                "order|of|'7'|of|expected a UUID, got \"7\"",
                "correction|replaces|7|replaces|expected a UUID, got 7",
                "correction|with|{'at':'2026-11-19','kind':'check-in','pain':11}|with.pain|"
                        + "expected a whole number from 0 to 10, got 11",
                "correction|with|{'at':'2026-11-19','kind':'correction','replaces':'x'}|with.kind|"
                        + "a correction cannot put a correction or an order in place of an entry",
                "correction|with|{'at':'2026-11-19','kind':'order','version':2}|with.kind|"
                        + "a correction cannot put a correction or an order in place of an entry",
                "goal|by-date|'2026-2-3'|by-date|expected a date, got \"2026-2-3\"",
                "goal|foo|1|foo|unknown key",
                "goal|version|0|version|expected a whole number from 1 to 2147483647, got 0",
                "goal|version|1.5|version|expected a whole number from 1 to 2147483647, got 1.5",
                "goal|id|'c-1'|id|expected a UUID, got \"c-1\"",
                "goal|kind|3|kind|expected text, got 3",
                "goal|at|'2026-11-20T09:00'|at|"
                        + "expected a date, or a date-time with its offset, got \"2026-11-20T09:00\"",
            })
    void a_fault_is_told_with_its_path(String kind, String key, String value, String path, String message) {
        WireException fault = fault(Sample.full(kind).with(key, value).json());
        assertThat(fault.path()).isEqualTo("diary[3]." + path);
        if (message.startsWith("~")) {
            assertThat(fault.message()).startsWith(message.substring(1));
        } else {
            assertThat(fault.message()).isEqualTo(message);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "screening, answers",
        "check-in, pain",
        "session, pain-before",
        "session, pain-after",
        "session, minutes",
        "session, items",
        "activity, activity",
        "activity, minutes",
        "activity, intensity",
        "questionnaire, form",
        "questionnaire, answers",
        "self-test, test",
        "self-test, result",
        "consultation, about",
        "consultation, with",
        "consultation, outcome",
        "order, order",
        "order, by",
        "order, exercise",
        "goal, activity",
        "goal, ability",
        "acknowledgement, of",
        "lesson-read, lesson",
        "correction, replaces",
        "goal, at",
        "goal, kind",
    })
    void what_is_required_is_missed(String kind, String key) {
        WireException fault = fault(Sample.full(kind).without(key).json());
        assertThat(fault.path()).isEqualTo("diary[3]." + key);
        assertThat(fault.message()).isEqualTo("is missing");
    }

    @ParameterizedTest
    @MethodSource("org.birddog.wire.Sample#all")
    void an_unknown_key_is_refused_in_every_kind(Sample sample) {
        WireException fault = fault(sample.with("colour", "'red'").json());
        assertThat(fault.path()).isEqualTo("diary[3].colour");
        assertThat(fault.message()).isEqualTo("unknown key");
    }

    @ParameterizedTest
    @MethodSource("org.birddog.wire.Sample#all")
    void a_doubled_key_is_refused_in_every_kind(Sample sample) {
        String json = sample.json();
        WireException fault = fault(json.substring(0, json.length() - 1) + ",\"at\":\"2026-11-20\"}");
        assertThat(fault.path()).isEqualTo("diary[3].at");
        assertThat(fault.message()).isEqualTo("given twice");
        fault = fault(json.substring(0, json.length() - 1) + ",\"\\u0061t\":\"2026-11-20\"}");
        assertThat(fault.message()).isEqualTo("given twice");
    }

    @Test
    void orders_that_name_nothing_to_act_on_are_refused() {
        Sample order = Sample.full("order").without("exercise").without("of").without("demand");
        assertThat(fault(order.with("order", "'release'").json()).path()).isEqualTo("diary[3].of");
        WireException fault = fault(order.with("order", "'restrict'").json());
        assertThat(fault.path()).isEqualTo("diary[3]");
        assertThat(fault.message()).isEqualTo("a restriction needs an exercise or a demand");
    }

    @Test
    void the_message_of_the_exception_has_both() {
        assertThat(fault("[]")).hasMessage("diary[3]: expected an object, got a list");
        assertThat(fault(Sample.full("goal").json() + "x").message()).contains("nothing more");
    }
}
