package org.birddog.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.birddog.coach.diary.At;
import org.birddog.coach.diary.Diary;
import org.birddog.coach.diary.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseReaderTest {

    private static Case read(String line) {
        return CaseReader.read(line.replace('\'', '"'));
    }

    private static String fault(String line) {
        String json = line.replace('\'', '"');
        WireException fault = assertThatExceptionOfType(WireException.class)
                .isThrownBy(() -> CaseReader.read(json))
                .actual();
        StringBuilder out = new StringBuilder();
        CaseReader.writeFault(new JsonWriter(out), json, fault);
        return out.toString().replace('"', '\'');
    }

    @Test
    void a_case_is_read_whatever_the_order_of_its_keys() {
        Case read = read("{'diary':[],'hour':9,'today':'2026-11-20','id':'c-\\u0031'}");
        assertThat(read.id()).isEqualTo("\"c-\\u0031\"");
        assertThat(read.today()).isEqualTo((int) LocalDate.of(2026, 11, 20).toEpochDay());
        assertThat(read.hour()).isEqualTo(9);
        assertThat(read.diary()).isEmpty();
        assertThat(read("{'id':1.50e3,'today':'2026-11-20','diary':[]}").id()).isEqualTo("1.50e3");
        assertThat(read("{'today':'2026-11-20','diary':[]}"))
                .extracting(Case::id, Case::hour)
                .containsOnlyNulls();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'id':'a','today':'2026-11-20'}|'a'|diary|is missing",
                "{'id':'a','diary':[]}|'a'|today|is missing",
                "{'id':7,'today':'soon','diary':[]}|7|today|expected a date, got \\'soon\\'",
                "{'id':7,'today':'2026-11-20','hour':24,'diary':[]}|7|hour|"
                        + "expected a whole number from 0 to 23, got 24",
                "{'id':{},'today':'2026-11-20','diary':[]}|null|id|expected text or a number, got an object",
                "{'id':'a','today':'2026-11-20','diary':{}}|'a'|diary|expected a list, got an object",
                "{'id':'a','today':'2026-11-20','diary':[],'mood':1}|'a'|mood|unknown key",
                "{'id':'a','id':'b','today':'2026-11-20','diary':[]}|'a'|id|given twice",
                "{'today':'2026-11-20','diary':[3],'id':'z'}|'z'|diary[0]|expected an object, got 3",
                "{'today':'2026-11-20','diary':[}],'id':'z'}|null|diary[0]|"
                        + "not JSON: expected a value at character 32",
                "{'id':'a','today'|'a'|today|not JSON: expected a colon at character 18",
                "{'id':'a'}x|'a'||not JSON: expected nothing more at character 11",
                "[]|null||expected an object, got a list",
                "``|null||expected an object, got nothing",
            })
    void a_line_that_is_no_case_is_answered(String line, String id, String path, String message) {
        assertThat(fault(line))
                .isEqualTo("{'id':" + id + ",'error':{'path':'" + (path == null ? "" : path) + "','message':'" + message
                        + "'}}");
    }

    @Test
    void the_path_of_a_fault_in_an_entry_is_that_of_the_contract() {
        String entry = "{'at':'2026-11-20','kind':'check-in','pain':";
        String line = "{'id':'c-1','today':'2026-11-20','diary':" + "[" + (entry + "1},").repeat(3) + entry + "11}]}";
        assertThat(fault(line))
                .isEqualTo("{'id':'c-1','error':{'path':'diary[3].pain',"
                        + "'message':'expected a whole number from 0 to 10, got 11'}}");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T00:30+10:00, 2026-11-20T23:00-05:00",
        "2026-11-20T00:30-05:00, 2026-11-20T23:00-05:00",
        "2026-11-20T00:30Z, 2026-11-20T23:00Z",
        "2026-11-20T00:01+14:00, 2026-11-20T00:01+13:59",
    })
    void a_plain_date_is_the_start_of_its_day(String first, String second) {
        List<Entry> diary = read("{'today':'2026-11-21','diary':"
                        + "[" + goal(second) + "," + goal("2026-11-20") + ","
                        + goal(first) + "," + goal("2026-11-21") + "]}")
                .diary();
        assertThat(Diary.of(diary, Integer.MAX_VALUE).entries())
                .extracting(entry -> entry.at().text())
                .startsWith("2026-11-20")
                .containsSubsequence("2026-11-20", first, second);
    }

    @Test
    void the_offset_of_a_correction_counts_and_its_plain_dates_take_it() {
        List<Entry> diary = read("{'today':'2026-11-21','diary':[" + goal("2026-11-20") + ","
                        + "{'at':'2026-11-20','kind':'correction','replaces':'" + Sample.ID + "','with':"
                        + goal("2026-11-20T08:00+09:00") + "}]}")
                .diary();
        assertThat(Instants.easternmost(diary)).isEqualTo(9 * 3_600);
        assertThat(diary).extracting(Entry::at).containsOnly(At.date(LocalDate.of(2026, 11, 20), 9 * 3_600));
    }

    @Test
    void a_diary_holds_at_most_100_000_entries() {
        String entry = ",{'at':'2026-11-20','kind':'mood','id':'" + Sample.ID + "'}";
        String most = entry.repeat(CaseReader.MOST_ENTRIES).substring(1);
        assertThat(read("{'today':'2026-11-21','diary':[" + most + "]}").diary())
                .hasSize(100_000);
        assertThat(fault("{'today':'2026-11-21','diary':[" + most + entry + "]}"))
                .contains("'path':'diary'", "more than 100000");
    }

    private static String goal(String at) {
        return "{'at':'" + at + "','kind':'goal','activity':'walk','ability':3}";
    }
}
