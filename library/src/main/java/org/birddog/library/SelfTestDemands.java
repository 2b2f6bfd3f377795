package org.birddog.library;

import java.util.List;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.content.TestProtocol;
import org.birddog.coach.vocabulary.Demand;

/**
 * A self-test asks at least for what its position and the exercise that it resembles ask for, and stands at no lower
 * stage: what bars the exercise then bars the test.
 */
record SelfTestDemands() implements ContentCheck {

    @Override
    public String name() {
        return "self-test-demands";
    }

    @Override
    public void check(ContentFiles content, Report report) {
        for (SelfTestFile file : content.measures().tests()) {
            TestProtocol test = file.protocol();
            ExerciseFile like = content.exercise(test.like());
            if (like == null) {
                report.fault(
                        file.part().at("like"),
                        "there is no exercise " + test.like(),
                        Spelling.advice(
                                test.like(),
                                content.exercises().stream()
                                        .map(each -> each.exercise().id())
                                        .toList()));
                continue;
            }
            Exercise exercise = like.exercise();
            require(test, exercise.demands().list(), "the exercise " + exercise.id(), file.part(), report);
            require(
                    test,
                    PositionDemands.of(test.position()),
                    "the position " + test.position().word(),
                    file.part(),
                    report);
            if (test.stage() < exercise.stage()) {
                report.fault(
                        file.part().at("stage"),
                        "the exercise " + exercise.id() + " is of stage " + exercise.stage() + ", this test of stage "
                                + test.stage(),
                        "Maybe the test asks for more than it seems.");
            }
        }
    }

    private static void require(TestProtocol test, List<Demand> demands, String asker, Part file, Report report) {
        for (Demand demand : demands) {
            if (!test.demands().contains(demand)) {
                report.fault(
                        file.at("demands"),
                        asker + " asks for " + demand.word(),
                        "Maybe it was forgotten; a test that lacks a demand is offered to someone it can hurt.");
            }
        }
    }
}
