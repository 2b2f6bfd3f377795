package org.birddog.coach.rules;

import java.util.List;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.diary.CheckIn;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.facts.PainDay;
import org.birddog.coach.ladder.Training;
import org.jspecify.annotations.Nullable;

/** A bad night, low spirits, much stress, or some days without a session: a few minutes are enough today. */
public record HardDay(RulePage page) implements Rule {

    @Override
    public List<Finding> findings(Facts facts, Training training) {
        Evidence seen = seen(facts, training);
        return seen == null ? List.of() : List.of(Finding.advice(id(), seen));
    }

    private @Nullable Evidence seen(Facts facts, Training training) {
        PainDay today = facts.pain().on(facts.today());
        if (today != null && today.checkedIn()) {
            CheckIn newest = today.checkIns().getLast();
            if (newest.sleep() != null && newest.sleep() <= page.number("sleep")) {
                return Evidence.of("because", "sleep", newest.id());
            }
            if (newest.mood() != null && newest.mood() <= page.number("mood")) {
                return Evidence.of("because", "mood", newest.id());
            }
            if (newest.stress() != null && newest.stress() >= page.number("stress")) {
                return Evidence.of("because", "stress", newest.id());
            }
        }
        return training.gap() >= page.number("gap") ? Evidence.of("because", "days-off", null) : null;
    }
}
