package org.birddog.library;

import org.birddog.coach.vocabulary.Demand;

/** Every exercise was judged for every demand: when one comes in, each is judged again and says for how many it was. */
record DemandsJudged() implements ContentCheck {

    @Override
    public String name() {
        return "demands-judged";
    }

    @Override
    public void check(ContentFiles content, Report report) {
        int all = Demand.values().length;
        for (ExerciseFile file : content.exercises()) {
            if (file.judgedFor() != all) {
                report.fault(
                        file.part().at("judged-for"),
                        "it was judged for " + file.judgedFor() + " demands, and there are " + all,
                        "Maybe one came in since: judge it for each in turn, then write " + all + ".");
            }
        }
    }
}
