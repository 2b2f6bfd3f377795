package org.birddog.trials.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.Coach;
import org.birddog.coach.advice.Advice;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.envelope.Reason;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.pages.demo.DemoPerson;
import org.birddog.trials.Bundled;
import org.birddog.wire.EntryCodec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The invented people of the demo show what they are said to show, on whatever day it is begun. */
class DemoLifeTest {

    private static final Coach COACH = Coach.of(Bundled.content());

    @ParameterizedTest
    @CsvSource({
        "RECOVERING, TRAIN, step-up",
        "FLARING, TRAIN, pain-flare",
        "PLATEAU, TRAIN, six-weeks",
        "PREGNANT, TRAIN, pregnancy",
        "OLDER, TRAIN, osteoporosis",
        "DESK, TRAIN, stage",
        "LOCKED, SEE_CLINICIAN, one-leg-weak",
    })
    void eachIsWhatTheyAreSaidToBe(DemoPerson person, Permission permission, String rule) {
        for (String date : List.of("2026-11-20", "2026-12-31", "2028-02-29", "2027-03-28")) {
            int today = (int) LocalDate.parse(date).toEpochDay();
            List<Entry> diary = DemoLife.diary(COACH, person, today);
            Advice advice = COACH.advise(diary, today, null);
            assertThat(advice.permission()).as(date).isEqualTo(permission);
            assertThat(rules(advice)).as(date).contains(rule);
            assertThat(diary).allSatisfy(entry -> {
                assertThat(entry.at().day()).isLessThanOrEqualTo(today);
                assertThat(EntryCodec.read(EntryCodec.text(entry), "", 0)).isEqualTo(entry);
            });
            assertThat(diary).extracting(Entry::id).doesNotHaveDuplicates();
        }
    }

    private static List<String> rules(Advice advice) {
        List<String> rules = new ArrayList<>();
        advice.because().forEach((Reason reason) -> rules.add(reason.rule()));
        advice.advice().forEach((Reason reason) -> rules.add(reason.rule()));
        if (advice.session() != null) {
            advice.session()
                    .items()
                    .forEach(item -> item.because().forEach((Reason reason) -> rules.add(reason.rule())));
        }
        return rules;
    }
}
