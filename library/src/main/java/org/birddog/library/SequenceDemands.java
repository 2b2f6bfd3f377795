package org.birddog.library;

import java.util.List;
import java.util.TreeSet;
import org.birddog.coach.vocabulary.Demand;
import org.birddog.coach.vocabulary.Demands;

/** A sequence of poses asks for what its poses ask for: all of it, and nothing else. */
record SequenceDemands() implements ContentCheck {

    @Override
    public String name() {
        return "sequence-demands";
    }

    @Override
    public void check(ContentFiles content, Report report) {
        for (ExerciseFile file : content.exercises()) {
            if (!file.poses().isEmpty()) {
                check(file, report);
            }
        }
    }

    private static void check(ExerciseFile file, Report report) {
        Demands declared = file.exercise().demands();
        TreeSet<Demand> ofPoses = new TreeSet<>();
        file.poses().forEach((pose, demands) -> {
            ofPoses.addAll(demands.list());
            missing(demands.list(), declared, pose, file.part(), report);
        });
        for (Demand demand : declared.list()) {
            if (!ofPoses.contains(demand)) {
                report.fault(
                        file.part().at("demands"),
                        "no pose of this sequence asks for " + demand.word(),
                        "Maybe a pose lacks it, or the sequence is held back from people for nothing.");
            }
        }
    }

    private static void missing(List<Demand> asked, Demands declared, String pose, Part file, Report report) {
        for (Demand demand : asked) {
            if (!declared.contains(demand)) {
                report.fault(
                        file.at("demands"),
                        "its pose " + pose + " asks for " + demand.word(),
                        "Maybe it was forgotten; a sequence that lacks a demand is offered to someone it can hurt.");
            }
        }
    }
}
