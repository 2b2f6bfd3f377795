package org.birddog.trials.sweep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.birddog.coach.Coach;
import org.birddog.coach.Outlook;
import org.birddog.coach.diary.Diary;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.ladder.Training;
import org.birddog.coach.ladder.TrainingFold;
import org.birddog.coach.plan.Prescriber;

/**
 * What a coach makes of swept people: the facts of their diary, a training that has reached their stage, the findings
 * of the whole rulebook, and the envelope where they meet.
 *
 * <p>The training is folded once for each irritability: without a session it holds nothing else of the person.
 */
final class Outlooks {

    private static final Comparator<Finding> STRICTEST_FIRST = Comparator.comparing(
                    (Finding finding) -> finding.limit().permission())
            .reversed()
            .thenComparing(Finding::rule);

    private final Coach coach;
    private final int sameOperation;
    private final List<Training> folded = new ArrayList<>();

    Outlooks(Coach coach) {
        this.coach = coach;
        this.sameOperation = coach.content().page("uncleared-surgery").number("same-days");
        for (SweptPerson.Irritable irritable : SweptPerson.Irritable.values()) {
            SweptPerson plain = new SweptPerson(0, 0, 0, irritable, SweptPerson.Direction.NONE, 1);
            Training fold = TrainingFold.of(facts(plain, 20), coach.content(), coach.trainingRules());
            for (int stage = 1; stage <= Envelope.HIGHEST_STAGE; stage++) {
                folded.add(at(fold, stage));
            }
        }
    }

    /** The facts of a person's diary. */
    Facts facts(SweptPerson person, int minutes) {
        Diary diary = Diary.of(SweptDiary.of(person, minutes), SweptPerson.TODAY);
        return Facts.of(diary, SweptPerson.TODAY, SweptPerson.HOUR, sameOperation);
    }

    /** The training of everybody of an irritability and a stage. */
    Training training(SweptPerson.Irritable irritable, int stage) {
        return folded.get(irritable.ordinal() * Envelope.HIGHEST_STAGE + stage - 1);
    }

    /** What every rule finds. */
    List<Finding> findings(Facts facts, Training training) {
        return coach.rulebook().findings(facts, training);
    }

    /** Where findings meet. */
    static Envelope envelope(List<Finding> findings) {
        Envelope envelope = Envelope.OPEN;
        for (Finding finding : findings) {
            envelope = envelope.meet(finding.limit());
        }
        return envelope;
    }

    /** All of it, ready to be planned. */
    Outlook of(SweptPerson person, int minutes) {
        Facts facts = facts(person, minutes);
        Training training = training(person.irritable(), person.stage());
        List<Finding> findings = findings(facts, training);
        findings.sort(STRICTEST_FIRST);
        Envelope envelope = envelope(findings);
        Prescriber prescriber = Prescriber.of(
                coach.content(), envelope, List.of(training), facts.liftings().orders());
        return new Outlook(new Coach.Sight(facts, training, findings), findings, envelope, prescriber);
    }

    private static Training at(Training fold, int stage) {
        return new Training(
                fold.standings(),
                fold.stops(),
                fold.suspensions(),
                stage,
                fold.irritability(),
                fold.usual(),
                fold.flares(),
                fold.lastDay(),
                fold.gap(),
                fold.share());
    }
}
