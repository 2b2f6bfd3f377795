/** The pure engine: a diary and a date in, advice with its reasons out. Nothing but java.base at run time. */
module org.birddog.coach {
    requires static org.jspecify;

    exports org.birddog.coach;
    exports org.birddog.coach.advice;
    exports org.birddog.coach.assessment;
    exports org.birddog.coach.content;
    exports org.birddog.coach.diary;
    exports org.birddog.coach.envelope;
    exports org.birddog.coach.facts;
    exports org.birddog.coach.indications;
    exports org.birddog.coach.ladder;
    exports org.birddog.coach.lessons;
    exports org.birddog.coach.plan;
    exports org.birddog.coach.rules;
    exports org.birddog.coach.vocabulary;
}
