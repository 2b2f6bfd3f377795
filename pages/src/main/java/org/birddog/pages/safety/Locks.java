package org.birddog.pages.safety;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.diary.At;
import org.birddog.coach.diary.Consultation;
import org.birddog.coach.diary.Diary;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.envelope.Reason;
import org.birddog.coach.vocabulary.Outcome;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.coach.vocabulary.RedFlag;
import org.birddog.coach.vocabulary.Word;
import org.birddog.pages.turn.Turn;
import org.jspecify.annotations.Nullable;

/** What holds training back, and what is left to do about it. */
public final class Locks {

    /** Rules besides the red flags that a visit to a clinician changes. */
    private static final List<String> SEEN_ABOUT = List.of(
            "high-blood-pressure",
            "spinal-fusion",
            "uncleared-surgery",
            "postpartum",
            "severe-pain",
            "six-weeks",
            "clinician-order");

    private Locks() {}

    /** The reasons that set a permission: only what leads to it, not everything that is in force. */
    static List<Reason> reasons(Turn turn, Permission permission) {
        List<Reason> reasons = new ArrayList<>();
        for (Finding finding : turn.sight().findings()) {
            if (finding.limit().permission() == permission) {
                reasons.add(finding.reason());
            }
        }
        // What is dated after today may lock too, and is only in the advice.
        return reasons.isEmpty() ? turn.advice().because() : reasons;
    }

    /** What a person may have seen someone about today: rules in force, or lifted by an earlier visit. */
    static List<String> topics(Turn turn) {
        List<String> topics = new ArrayList<>();
        List<Reason> reasons = new ArrayList<>(turn.advice().because());
        reasons.addAll(turn.advice().advice());
        for (Reason reason : reasons) {
            String topic = reason.rule();
            for (Evidence evidence : reason.evidence()) {
                if (reason.rule().equals("consultation") && evidence.name().equals("about")) {
                    topic = evidence.value().toString();
                }
            }
            if ((flag(topic) != null || SEEN_ABOUT.contains(topic)) && !topics.contains(topic)) {
                topics.add(topic);
            }
        }
        return topics;
    }

    /**
     * Whether a clinician has said yes about a red flag that still stands, so that only fresh answers are
     * wanting.
     */
    static boolean waitForAnswers(Turn turn) {
        Diary diary = turn.diary();
        for (Reason reason : turn.advice().because()) {
            RedFlag flag = flag(reason.rule());
            At told = flag == null ? null : when(reason, diary);
            if (told != null && saidYes(diary, reason.rule(), told)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a rule is a red flag that a visit and then a fresh answer lift. */
    static boolean needsFreshAnswer(String rule) {
        RedFlag flag = flag(rule);
        return flag != null && (flag.action() == RedFlag.Action.EMERGENCY || flag.action() == RedFlag.Action.URGENT);
    }

    private static @Nullable RedFlag flag(String rule) {
        return Word.find(RedFlag.values(), rule);
    }

    private static @Nullable At when(Reason reason, Diary diary) {
        for (Evidence evidence : reason.evidence()) {
            for (Entry entry : diary.entries()) {
                if (entry.id().equals(evidence.entry())) {
                    return entry.at();
                }
            }
        }
        return null;
    }

    private static boolean saidYes(Diary diary, String rule, At told) {
        boolean yes = false;
        for (Consultation seen : diary.all(Consultation.class)) {
            if (seen.about().contains(rule) && seen.at().isAfter(told)) {
                yes = seen.outcome() == Outcome.MAY_EXERCISE;
            }
        }
        return yes;
    }
}
