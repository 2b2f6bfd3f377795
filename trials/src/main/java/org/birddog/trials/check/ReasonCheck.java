package org.birddog.trials.check;

import java.util.List;
import org.birddog.coach.advice.Advice;
import org.birddog.coach.advice.Change;
import org.birddog.coach.advice.Item;
import org.birddog.coach.envelope.Reason;
import org.birddog.coach.vocabulary.Condition;
import org.birddog.coach.vocabulary.Permission;

/** A reason on everything, with evidence and a page of the rulebook behind it. */
public final class ReasonCheck {

    private ReasonCheck() {}

    /** Checks every reason of an advice, and that each thing that is known of the person is among them. */
    public static void check(Examined examined) {
        Advice advice = examined.advice();
        if (advice.because().isEmpty() && advice.permission() != Permission.TRAIN) {
            examined.fault("no reason for the permission");
        }
        sound(examined, advice.because(), "the ", "advice");
        sound(examined, advice.advice(), "the words of ", "advice");
        for (Reason reason : advice.because()) {
            if (reason.rule().equals("last-check")) {
                examined.fault("the last check had to refuse a plan: " + reason.evidence());
            }
        }
        for (Change change : advice.changes()) {
            given(examined, change.because(), "the change of ", change.exercise());
        }
        if (advice.session() != null) {
            for (Item item : advice.session().items()) {
                String id = item.exercise().id();
                given(examined, item.because(), "", id);
                if (item.caution() != null) {
                    sound(examined, List.of(item.caution()), "the caution of ", id);
                }
            }
        }
        named(examined);
    }

    /** Reasons, at least one. What they are about comes in two parts, joined only where something is wrong. */
    static void given(Examined examined, List<Reason> reasons, String of, String id) {
        if (reasons.isEmpty()) {
            examined.fault(of + id + " has no reason");
        }
        sound(examined, reasons, of, id);
    }

    private static void sound(Examined examined, List<Reason> reasons, String of, String id) {
        for (Reason reason : reasons) {
            if (reason.evidence().isEmpty()) {
                examined.fault(of + id + ": the reason " + reason.rule() + " has no evidence");
            }
            if (!examined.pages().contains(reason.rule())) {
                examined.fault(of + id + ": there is no page for the reason " + reason.rule());
            }
        }
    }

    private static void named(Examined examined) {
        Known known = examined.known();
        for (Condition condition : BarTable.CONDITIONS) {
            if (known.has(condition) && !examined.isBecauseOf(condition.word())) {
                examined.fault(condition.word() + " is not named");
            }
        }
        if (known.week() > 0 && !examined.isBecauseOf("pregnancy")) {
            examined.fault("the pregnancy is not named");
        }
        for (Bar bar : known.bars()) {
            if (!examined.isBecauseOf(bar.rule())) {
                examined.fault(bar.rule() + " bars something and is not named");
            }
        }
        boolean irritable = known.repetitions() == Known.IRRITABLE_REPETITIONS;
        if (irritable && !examined.isBecauseOf("high-irritability")) {
            examined.fault("the irritability is not named");
        }
    }
}
