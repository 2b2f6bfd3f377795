package org.birddog.pages.safety;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.diary.At;
import org.birddog.coach.diary.Consultation;
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
final class Locks {

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

    /** The findings that set today's permission; none where only what is dated after today does. */
    static List<Finding> findings(Turn turn) {
        Permission permission = turn.advice().permission();
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : turn.sight().findings()) {
            if (finding.limit().permission() == permission) {
                findings.add(finding);
            }
        }
        return findings;
    }

    /** The reasons that set today's permission: only what leads to it, not everything that is in force. */
    static List<Reason> reasons(Turn turn) {
        List<Reason> reasons = findings(turn).stream().map(Finding::reason).toList();
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
            if (mayBeSeenAbout(topic) && !topics.contains(topic)) {
                topics.add(topic);
            }
        }
        return topics;
    }

    /** Whether a visit to a clinician can change what a rule says. */
    static boolean mayBeSeenAbout(String rule) {
        return flag(rule) != null || SEEN_ABOUT.contains(rule);
    }

    /** Whether a clinician has said yes to all that locks today, so that only fresh answers are wanting. */
    static boolean waitForAnswers(Turn turn) {
        List<Finding> findings = findings(turn);
        return !findings.isEmpty() && findings.stream().allMatch(finding -> waits(turn, finding));
    }

    /** Whether a clinician has said yes about what still locks. */
    static boolean waits(Turn turn, Finding finding) {
        return needsFreshAnswer(finding) && newestVisit(turn, finding) == Outcome.MAY_EXERCISE;
    }

    /** Whether a finding is a red flag that only a visit and then a fresh answer lift. */
    static boolean needsFreshAnswer(Finding finding) {
        RedFlag flag = flag(finding.rule());
        // Cancer is lifted by the visit alone, also where it locks.
        return flag != null
                && flag.action() != RedFlag.Action.REVIEW
                && finding.limit().permission().compareTo(Permission.SEE_CLINICIAN) >= 0;
    }

    /** What was said at the newest visit about a finding since it was told, or null. */
    static @Nullable Outcome newestVisit(Turn turn, Finding finding) {
        At told = Round.when(turn, finding);
        Outcome outcome = null;
        for (Consultation seen : turn.diary().all(Consultation.class)) {
            if (seen.about().contains(finding.rule())
                    && (told == null || seen.at().isAfter(told))) {
                outcome = seen.outcome();
            }
        }
        return outcome;
    }

    private static @Nullable RedFlag flag(String rule) {
        return Word.find(RedFlag.values(), rule);
    }
}
