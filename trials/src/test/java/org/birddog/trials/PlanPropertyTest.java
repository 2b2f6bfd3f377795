package org.birddog.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.birddog.coach.Coach;
import org.birddog.coach.advice.Advice;
import org.birddog.coach.diary.Diary;
import org.birddog.coach.plan.Wishes;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.trials.optimum.Unbeaten;
import org.birddog.wire.Case;
import org.birddog.wire.CaseReader;
import org.junit.jupiter.api.Test;

/** Whatever the diary, the plan keeps what the contract promises of every plan. */
class PlanPropertyTest {

    private static final int CASES = 4_000;
    private static final int FEW = 5;

    @Test
    void everyPlan_keepsThePromises() {
        Coach coach = Bundled.coach();
        List<String> faults = new ArrayList<>();
        Map<Permission, Integer> seen = new EnumMap<>(Permission.class);
        for (long seed = 0; seed < CASES; seed++) {
            Case invented = CaseReader.read(InventedCase.line(seed, coach.content()));
            Advice advice = coach.advise(invented.diary(), invented.today(), invented.hour());
            seen.merge(advice.permission(), 1, Integer::sum);
            int minutes = minutes(coach, invented);
            for (String fault : PlanChecker.faults(coach.content(), advice, minutes)) {
                if (!isTooLittle(fault)
                        || !Unbeaten.session(coach, invented.diary(), invented.today(), invented.hour())) {
                    faults.add("seed " + seed + ": " + fault);
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(seen).containsOnlyKeys(Permission.values());
        assertThat(seen.get(Permission.TRAIN)).isGreaterThan(CASES / 10);
    }

    /** Where doses are held low and much is barred, there may be no longer session, which the solver has to prove. */
    private static boolean isTooLittle(String fault) {
        return fault.startsWith("shorter than half") || fault.startsWith("fewer than four");
    }

    @Test
    void everyMinimumDay_keepsThemInFiveMinutes() {
        Coach coach = Bundled.coach();
        List<String> faults = new ArrayList<>();
        int open = 0;
        for (long seed = 0; seed < CASES / 2; seed++) {
            Case invented = CaseReader.read(InventedCase.line(seed, coach.content()));
            Advice day = coach.advise(invented.diary(), invented.today(), invented.hour());
            Advice least = coach.minimumDay(invented.diary(), invented.today(), invented.hour());
            for (String fault : PlanChecker.faults(coach.content(), least, FEW)) {
                faults.add("seed " + seed + ": " + fault);
            }
            if (least.permission() != day.permission() || (!least.week().isEmpty() && least.session() != null)) {
                faults.add("seed " + seed + ": another permission than the day's, or a week");
            }
            open += least.session() == null ? 0 : 1;
        }
        assertThat(faults).isEmpty();
        assertThat(open).isGreaterThan(CASES / 20);
    }

    private static int minutes(Coach coach, Case invented) {
        Diary diary = Diary.of(invented.diary(), invented.today());
        return Wishes.of(coach.see(diary, invented.today(), null).facts().person())
                .minutes();
    }
}
