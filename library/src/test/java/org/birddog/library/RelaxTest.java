package org.birddog.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.birddog.coach.Coach;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.vocabulary.Demands;
import org.birddog.coach.vocabulary.RedFlag;
import org.birddog.wire.Case;
import org.birddog.wire.CaseReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A rule relaxes only by what its page names under {@code lifted-by}: a fresh answer, a consultation, an order, or
 * time. Every example of the rulebook is taken, one well-meant entry of each kind is added to it, and nothing that was
 * found may loosen by a kind that its page does not name. (A correction changes what was told, and may change all.)
 */
class RelaxTest {

    private static ContentFiles files;
    private static Coach coach;

    @BeforeAll
    static void read() throws Exception {
        files = ContentReader.read(Path.of("..", "content"));
        coach = Coach.of(files.content());
    }

    @Test
    void noRule_relaxesByAnEntryThatItsPageDoesNotName() {
        List<String> relaxed = new ArrayList<>();
        int[] held = new int[1];
        for (RulePageFile page : files.pages()) {
            for (Example example : page.examples()) {
                Case given = ExampleCase.of(example);
                SortedMap<String, Envelope> before = limits(given.diary(), given.today(), given);
                for (Map.Entry<String, Entry> probe : probes().entrySet()) {
                    List<Entry> more = new ArrayList<>(given.diary());
                    more.add(probe.getValue());
                    SortedMap<String, Envelope> after = limits(more, given.today(), given);
                    compare(example, probe.getKey(), before, after, relaxed, held);
                }
            }
        }
        assertThat(relaxed).isEmpty();
        assertThat(held[0]).isGreaterThan(5_000);
    }

    @Test
    void noRule_relaxesByAnotherDayThatItsPageDoesNotName() {
        List<String> relaxed = new ArrayList<>();
        int[] held = new int[1];
        for (RulePageFile page : files.pages()) {
            for (Example example : page.examples()) {
                Case given = ExampleCase.of(example);
                if (given.diary().stream().anyMatch(entry -> entry.at().day() > given.today())) {
                    // What was dated ahead takes effect on its day: that is an entry, and not time alone.
                    continue;
                }
                SortedMap<String, Envelope> before = limits(given.diary(), given.today(), given);
                for (int days : List.of(1, 8, 31, 200)) {
                    SortedMap<String, Envelope> after = limits(given.diary(), given.today() + days, given);
                    compare(example, "time", before, after, relaxed, held);
                }
            }
        }
        assertThat(relaxed).isEmpty();
        assertThat(held[0]).isGreaterThan(500);
    }

    @Test
    void everyRuleThatLimits_namesWhatLiftsIt() {
        TreeSet<String> silent = new TreeSet<>();
        for (RulePageFile page : files.pages()) {
            for (Example example : page.examples()) {
                Case given = ExampleCase.of(example);
                limits(given.diary(), given.today(), given).keySet().stream()
                        .filter(rule -> files.content().page(rule).liftedBy().isEmpty())
                        .forEach(silent::add);
            }
        }
        assertThat(silent).as("rules that would hold a person for ever").isEmpty();
    }

    private void compare(
            Example example,
            String kind,
            SortedMap<String, Envelope> before,
            SortedMap<String, Envelope> after,
            List<String> relaxed,
            int[] held) {
        before.forEach((rule, limit) -> {
            RulePage page = files.content().page(rule);
            if (!page.liftedBy().contains(kind)) {
                held[0]++;
                if (!isAtLeastAsStrict(after.getOrDefault(rule, Envelope.OPEN), limit)) {
                    relaxed.add(rule + " relaxed by " + kind + ": " + example.file() + ":" + example.line() + " \""
                            + example.sentence() + "\"");
                }
            }
        });
    }

    /** What a rule cautioned it may bar instead. */
    private static boolean isAtLeastAsStrict(Envelope now, Envelope before) {
        Demands cautious = now.cautioned().union(now.barred());
        Envelope both = now.meet(before);
        return both.permission() == now.permission()
                && both.repertoire() == now.repertoire()
                && both.barred().equals(now.barred())
                && before.cautioned().intersection(cautious).equals(before.cautioned())
                && both.suspended().equals(now.suspended())
                && both.stage() == now.stage()
                && both.dose().equals(now.dose())
                && both.manner().equals(now.manner())
                && both.minutes() == now.minutes();
    }

    private SortedMap<String, Envelope> limits(List<Entry> diary, int today, Case given) {
        SortedMap<String, Envelope> limits = new TreeMap<>();
        for (Finding finding : coach.outlook(diary, today, given.hour()).findings()) {
            if (!finding.isAdvice()) {
                limits.merge(finding.rule(), finding.limit(), Envelope::meet);
            }
        }
        return limits;
    }

    /** One entry of each kind that would open as much as such an entry ever can. */
    private SortedMap<String, Entry> probes() {
        StringBuilder no = new StringBuilder();
        StringBuilder about = new StringBuilder();
        for (RedFlag flag : RedFlag.values()) {
            no.append(no.isEmpty() ? "\"" : ",\"").append(flag.word()).append("\":\"no\"");
        }
        for (RulePage page : files.content().pages()) {
            if (page.liftedBy().isEmpty()) { // it limits nothing
                continue;
            }
            about.append(about.isEmpty() ? "\"" : ",\"").append(page.rule()).append('"');
        }
        StringBuilder rmdq = new StringBuilder();
        for (int item = 1; item <= 24; item++) {
            rmdq.append(item == 1 ? "\"" : ",\"").append(item).append("\":false");
        }
        SortedMap<String, Entry> probes = new TreeMap<>();
        add(probes, "screening", "\"answers\":{" + no + "}");
        add(
                probes,
                "profile",
                "\"birth-year\":1985,\"sites\":[\"upper-back\"],\"started-on\":\"2020-01-01\",\"usual-pain\":6,"
                        + "\"worst-pain\":1,\"settles\":\"under-30-minutes\",\"conditions\":[],\"pregnancy-week\":0,"
                        + "\"surgery-weeks-ago\":300,\"postpartum-weeks\":300,\"activity-level\":\"regular\","
                        + "\"cautious\":false,\"wakes-at\":0");
        add(
                probes,
                "check-in",
                "\"pain\":0,\"leg-pain\":0,\"leg-reach\":\"none\",\"sleep\":10,\"stress\":0,\"mood\":10");
        add(
                probes,
                "session",
                "\"pain-before\":0,\"pain-after\":0,\"minutes\":15,\"items\":[{\"exercise\":\"walking\",\"sets\":1,"
                        + "\"seconds\":1800,\"pain\":0,\"effort\":4}]");
        add(probes, "activity", "\"activity\":\"brisk-walking\",\"minutes\":60,\"intensity\":\"moderate\"");
        add(probes, "questionnaire", "\"form\":\"rmdq\",\"answers\":{" + rmdq + "}");
        add(probes, "self-test", "\"test\":\"repeated-flexion\",\"result\":\"better\",\"leg-reach\":\"none\"");
        add(probes, "goal", "\"activity\":\"walk to the shop\",\"ability\":10");
        add(probes, "acknowledgement", "\"of\":\"warning-signs\"");
        add(probes, "consultation", "\"about\":[" + about + "],\"with\":\"gp\",\"outcome\":\"may-exercise\"");
        add(probes, "order", "\"order\":\"clear\",\"by\":\"Dr Ames\",\"about\":[" + about + "]");
        return probes;
    }

    private static void add(SortedMap<String, Entry> probes, String kind, String fields) {
        String at = ExampleCase.TODAY + "T23:30:00Z";
        String line = "{\"today\":\"" + ExampleCase.TODAY + "\",\"diary\":[{\"kind\":\"" + kind + "\",\"at\":\"" + at
                + "\"," + fields + "}]}";
        probes.put(kind, CaseReader.read(line).diary().getFirst());
    }
}
