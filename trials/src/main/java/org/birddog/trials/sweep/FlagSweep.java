package org.birddog.trials.sweep;

import java.util.List;
import java.util.Map;
import org.birddog.coach.Coach;
import org.birddog.coach.advice.Advice;
import org.birddog.coach.content.Content;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.diary.Screening;
import org.birddog.coach.vocabulary.Answer;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.coach.vocabulary.RedFlag;
import org.birddog.trials.PlanChecker;
import org.birddog.trials.check.Known;

/** Every red flag with everything that can happen to it, and every two answered with "yes", as whole diaries. */
final class FlagSweep {

    private final Coach coach;
    private final PlanChecker checker;
    private final Violations violations;
    private int diaries;

    FlagSweep(Coach coach, Content truth, Violations violations) {
        this.coach = coach;
        this.checker = new PlanChecker(truth);
        this.violations = violations;
    }

    /** Sweeps all of it. */
    void run() {
        for (RedFlag flag : RedFlag.values()) {
            for (FlagStory story : FlagStory.values()) {
                check(flag.word() + " " + story, story.diary(flag), FlagTable.expected(flag, story));
            }
            for (RedFlag other : RedFlag.values()) {
                if (flag.compareTo(other) < 0) {
                    pair(flag, other);
                }
            }
        }
    }

    /** How many diaries there were. */
    int diaries() {
        return diaries;
    }

    private void pair(RedFlag one, RedFlag other) {
        Map<RedFlag, Answer> answers = FlagStory.allNo();
        answers.put(one, Answer.YES);
        answers.put(other, Answer.YES);
        Screening both = new Screening("both", SweptDiary.daysAgo(1), answers);
        List<Entry> diary = List.of(FlagStory.profile(), both);
        check(one.word() + " and " + other.word(), diary, FlagTable.expected(one, other));
    }

    private void check(String what, List<Entry> diary, Permission expected) {
        diaries++;
        Advice advice = coach.advise(diary, SweptPerson.TODAY, SweptPerson.HOUR);
        Known known = new Known(20, 0, 0, 7, 5, Known.MOST_REPETITIONS, Known.Dosing.FIRST, expected, List.of());
        List<String> faults = checker.faults(advice, known);
        if (!faults.isEmpty()) {
            violations.add("red flag " + what, faults);
        }
    }
}
