package org.birddog.trials.people;

import java.util.List;
import org.birddog.coach.diary.At;
import org.birddog.coach.diary.CheckIn;
import org.birddog.coach.diary.Consultation;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.diary.Hurt;
import org.birddog.coach.diary.Order;
import org.birddog.coach.diary.Screening;
import org.birddog.coach.diary.Session;
import org.birddog.coach.vocabulary.Answer;
import org.birddog.coach.vocabulary.OrderKind;
import org.birddog.coach.vocabulary.Outcome;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.coach.vocabulary.Quality;
import org.birddog.coach.vocabulary.RedFlag;
import org.jspecify.annotations.Nullable;

/**
 * How strict a day must be at least, from what the person answered and what a clinician ordered, by the contract's
 * words: the yes to an emergency or urgent flag stands until a later word of a clinician about it and then a fresh no
 * (an order to clear is enough where it is urgent); silence and a later no alone lift nothing; a hold stands until it
 * is released, has run out, or was talked about four weeks later.
 */
final class Alarms {

    private static final List<RedFlag> EMERGENCIES = List.of(
            RedFlag.SADDLE_NUMBNESS,
            RedFlag.BLADDER_OR_BOWEL_CHANGE,
            RedFlag.BOTH_LEGS_AFFECTED,
            RedFlag.SEXUAL_FUNCTION_CHANGE,
            RedFlag.COLLAPSE_WITH_BACK_OR_BELLY_PAIN,
            RedFlag.CHEST_PAIN_OR_BREATHLESS,
            RedFlag.MAJOR_TRAUMA);
    private static final List<RedFlag> URGENT = List.of(
            RedFlag.LEG_WEAKNESS_WORSENING,
            RedFlag.ONE_LEG_WEAK,
            RedFlag.MINOR_TRAUMA_WITH_FRAGILE_BONES,
            RedFlag.FEVER_OR_VERY_UNWELL,
            RedFlag.WEIGHT_LOSS,
            RedFlag.SPINE_SHAPE_CHANGE,
            RedFlag.PREGNANCY_WARNING_SIGN,
            RedFlag.TOLD_NOT_TO_EXERCISE,
            RedFlag.MENTAL_HEALTH_CRISIS);
    private static final int HOLD_DAYS = 28;

    private final Notebook notebook;
    private final int today;

    Alarms(Notebook notebook, int today) {
        this.notebook = notebook;
        this.today = today;
    }

    /** The least strict permission that may be given. */
    Permission floor() {
        for (RedFlag flag : EMERGENCIES) {
            if (stands(flag, false)) {
                return Permission.SEEK_CARE_NOW;
            }
        }
        for (RedFlag flag : URGENT) {
            if (stands(flag, true)) {
                return Permission.SEE_CLINICIAN;
            }
        }
        for (Entry entry : notebook.rest()) {
            if (entry instanceof Order hold && hold.order() == OrderKind.HOLD && stands(hold)) {
                return Permission.SEE_CLINICIAN;
            }
        }
        return Permission.TRAIN;
    }

    private boolean stands(RedFlag flag, boolean urgent) {
        At yes = newestYes(flag);
        if (yes == null) {
            return false;
        }
        for (Entry word : notebook.rest()) {
            boolean clear = word instanceof Order order && isInForce(order) && isClear(order, flag);
            boolean seen = word instanceof Consultation consultation && isYes(consultation, flag.word());
            if ((clear || seen) && isKnown(word) && word.at().isAfter(yes) && !isTakenBack(word.at(), flag.word())) {
                if ((urgent && clear) || hasNo(flag, word.at())) {
                    return false;
                }
            }
        }
        return true;
    }

    private @Nullable At newestYes(RedFlag flag) {
        At yes = null;
        for (Entry entry : notebook.rest()) {
            if (isKnown(entry)
                    && entry instanceof Screening screening
                    && screening.answers().get(flag) == Answer.YES) {
                yes = later(yes, entry.at());
            }
        }
        for (Entry entry : notebook.signs()) {
            boolean told =
                    entry instanceof CheckIn checkIn && checkIn.newSymptoms().contains(flag);
            boolean felt = entry instanceof Session session
                    && session.items().stream().anyMatch(item -> isSign(item.quality(), flag));
            felt |= entry instanceof Hurt hurt && isSign(hurt.quality(), flag);
            yes = isKnown(entry) && (told || felt) ? later(yes, entry.at()) : yes;
        }
        return yes;
    }

    private static boolean isSign(List<Quality> felt, RedFlag flag) {
        for (Quality quality : felt) {
            boolean chest = quality == Quality.CHEST_PAIN || quality == Quality.BREATHLESS;
            if ((chest && flag == RedFlag.CHEST_PAIN_OR_BREATHLESS)
                    || (quality == Quality.WEAKNESS && flag == RedFlag.ONE_LEG_WEAK)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasNo(RedFlag flag, At from) {
        for (Entry entry : notebook.rest()) {
            if (isKnown(entry)
                    && entry instanceof Screening screening
                    && screening.answers().get(flag) == Answer.NO
                    && !from.isAfter(entry.at())) {
                return true;
            }
        }
        return false;
    }

    private boolean stands(Order hold) {
        if (!isKnown(hold) || !isInForce(hold)) {
            return false;
        }
        for (Entry entry : notebook.rest()) {
            boolean late = entry.at().day() >= hold.at().day() + HOLD_DAYS && isKnown(entry);
            if (hold.until() == null
                    && late
                    && entry instanceof Consultation seen
                    && isYes(seen, "clinician-order")
                    && !isTakenBack(seen.at(), "clinician-order")) {
                return false;
            }
        }
        return true;
    }

    private boolean isInForce(Order order) {
        for (Entry entry : notebook.rest()) {
            if (isKnown(entry) && entry instanceof Order other && order.id().equals(other.of())) {
                return false;
            }
        }
        return order.until() == null || order.until() >= today;
    }

    private boolean isTakenBack(At word, String topic) {
        for (Entry entry : notebook.rest()) {
            if (isKnown(entry)
                    && entry instanceof Consultation other
                    && other.outcome() == Outcome.NOT_YET
                    && other.about().contains(topic)
                    && !word.isAfter(other.at())) {
                return true;
            }
        }
        return false;
    }

    private boolean isKnown(Entry entry) {
        return entry.at().day() <= today;
    }

    private static boolean isClear(Order order, RedFlag flag) {
        return order.order() == OrderKind.CLEAR && order.about().contains(flag.word());
    }

    private static boolean isYes(Consultation consultation, String topic) {
        return consultation.outcome() == Outcome.MAY_EXERCISE
                && consultation.about().contains(topic);
    }

    private static At later(@Nullable At one, At other) {
        return one == null || other.isAfter(one) ? other : one;
    }
}
