package org.birddog.coach.rules;

import java.util.List;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.diary.At;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.facts.Reply;
import org.birddog.coach.ladder.Stop;
import org.birddog.coach.ladder.Training;
import org.birddog.coach.vocabulary.Answer;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.coach.vocabulary.Quality;
import org.birddog.coach.vocabulary.RedFlag;
import org.birddog.coach.vocabulary.RedFlag.Action;
import org.jspecify.annotations.Nullable;

/** What was not answered, or too long ago, is not a no: ask before a plan is made. */
public record ScreeningDue(RulePage page) implements Rule {

    @Override
    public List<Finding> findings(Facts facts, Training training) {
        int missing = 0;
        StringBuilder flags = new StringBuilder();
        for (RedFlag flag : RedFlag.values()) {
            if (isDue(facts, flag)) {
                missing++;
                flags.append(flags.isEmpty() ? "" : " ").append(flag.word());
            }
        }
        if (missing == 0 && signUnanswered(facts, training) != null) {
            missing = RedFlag.values().length;
            flags.append("all");
        }
        return missing == 0
                ? List.of()
                : List.of(new Finding(
                        id(),
                        Envelope.only(Permission.ASK_FIRST),
                        List.of(Evidence.of("missing", missing, null), Evidence.of("flags", flags.toString(), null))));
    }

    private boolean isDue(Facts facts, RedFlag flag) {
        boolean locks = flag.action() == Action.EMERGENCY || flag.action() == Action.URGENT;
        if (!isAsked(facts, flag)) {
            return false;
        }
        Reply newest = facts.screened().newest(flag);
        return newest == null
                || facts.today() - newest.at().day() >= page.number("valid-days")
                || (locks && newest.answer() == Answer.UNSURE);
    }

    /** A sign during an exercise on an earlier day after which nobody was screened, or null. */
    static @Nullable Stop signUnanswered(Facts facts, Training training) {
        for (Stop stop : training.stops().reversed()) {
            boolean asks =
                    stop.quality().contains(Quality.RADIATING) || stop.quality().contains(Quality.DIZZY);
            if (asks && stop.day() != facts.today() && !screenedAfter(facts, stop.at())) {
                return stop;
            }
        }
        return null;
    }

    /** Whether every flag that is asked was answered later than a sign: a screening that leaves some out is none. */
    private static boolean screenedAfter(Facts facts, At sign) {
        for (RedFlag flag : RedFlag.values()) {
            Reply newest = facts.screened().newest(flag);
            if (isAsked(facts, flag) && (newest == null || !newest.at().isAfter(sign))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAsked(Facts facts, RedFlag flag) {
        Integer week = facts.person().pregnancyWeekOn(facts.today());
        return flag != RedFlag.PREGNANCY_WARNING_SIGN || week == null || week != 0;
    }
}
