package org.birddog.coach.rules;

import java.util.List;
import org.birddog.coach.diary.At;
import org.birddog.coach.diary.Consultation;
import org.birddog.coach.diary.Order;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.facts.Liftings;
import org.birddog.coach.facts.Reply;
import org.birddog.coach.vocabulary.Answer;
import org.birddog.coach.vocabulary.RedFlag;
import org.birddog.coach.vocabulary.RedFlag.Action;
import org.jspecify.annotations.Nullable;

/** Which red flags stand: what was answered, and what was lifted since (contract.md "Red flags"). */
final class Flags {

    private Flags() {}

    /**
     * The yes of an emergency or urgent flag that stands, or null. A later no alone lifts nothing: it takes a
     * consultation or an order to clear, and then a fresh no; for an urgent flag an order to clear is enough.
     *
     * @param duringExercise only signs during an exercise count
     */
    static @Nullable Reply standing(Facts facts, RedFlag flag, boolean urgent, boolean duringExercise) {
        Reply yes = null;
        for (Reply reply : facts.screened().to(flag)) {
            if (reply.answer() == Answer.YES && (reply.duringExercise() || !duringExercise)) {
                yes = reply;
            }
        }
        if (yes == null) {
            return null;
        }
        Liftings liftings = facts.liftings();
        Order clear = liftings.clearAfter(yes.at(), flag.word());
        if (urgent && clear != null) {
            return null;
        }
        Consultation seen = liftings.consultationAfter(yes.at(), flag.word(), facts.today(), Liftings.FOR_EVER);
        boolean lifted = (clear != null && freshNo(facts, flag, clear.at(), yes.at()))
                || (seen != null && freshNo(facts, flag, seen.at(), yes.at()));
        return lifted ? null : yes;
    }

    /**
     * The answer of a review flag that stands, or null: yes or unsure, and not lifted since the first of an
     * unbroken run
     * of such answers.
     */
    static @Nullable Reply open(Facts facts, RedFlag flag, int consultationDays) {
        Reply newest = facts.screened().newest(flag);
        if (newest == null || newest.answer() == Answer.NO) {
            return null;
        }
        At first = newest.at();
        List<Reply> replies = facts.screened().to(flag);
        for (Reply reply : replies.reversed()) {
            if (reply.answer() == Answer.NO) {
                break;
            }
            first = reply.at();
        }
        return facts.liftings().lifted(first, flag.word(), facts.today(), consultationDays) ? null : newest;
    }

    /** Whether another flag has a yes that nothing has lifted. */
    static boolean anotherYes(Facts facts, RedFlag than, int consultationDays) {
        for (RedFlag flag : RedFlag.values()) {
            if (flag != than && isYes(facts, flag, consultationDays)) {
                return true;
            }
        }
        return false;
    }

    /** What a finding about a flag was seen in. */
    static List<Evidence> evidence(Reply reply) {
        return List.of(
                Evidence.of("answer", reply.answer(), reply.entry()),
                Evidence.date("since", reply.at().day(), reply.entry()));
    }

    private static boolean isYes(Facts facts, RedFlag flag, int consultationDays) {
        if (flag.action() == Action.EMERGENCY || flag.action() == Action.URGENT) {
            return standing(facts, flag, flag.action() == Action.URGENT, false) != null;
        }
        Reply open = open(facts, flag, consultationDays);
        return open != null && open.answer() == Answer.YES;
    }

    private static boolean freshNo(Facts facts, RedFlag flag, At lifting, At yes) {
        for (Reply reply : facts.screened().to(flag)) {
            if (reply.answer() == Answer.NO
                    && !lifting.isAfter(reply.at())
                    && reply.at().isAfter(yes)) {
                return true;
            }
        }
        return false;
    }
}
