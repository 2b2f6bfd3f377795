package org.birddog.coach.content;

import java.util.List;
import org.birddog.coach.vocabulary.Aim;
import org.birddog.coach.vocabulary.Cause;
import org.birddog.coach.vocabulary.Condition;
import org.birddog.coach.vocabulary.Movement;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.coach.vocabulary.Site;
import org.birddog.coach.vocabulary.Topic;
import org.birddog.coach.vocabulary.Work;

/**
 * A lesson as the coach picks it. Its words are with the pages.
 *
 * @param id the name of its file
 * @param order its place on the path through all lessons; no two have the same
 * @param upTo the strictest permission under which it is fit: what it says to do may be done then
 * @param sources keys of content/sources.yml
 */
public record Lesson(String id, int order, Topic topic, Permission upTo, Suits suits, List<String> sources) {

    /**
     * Whom a lesson suits: whoever one of these is true of. Where all are empty, everybody.
     *
     * @param rules that find something today
     */
    public record Suits(
            List<String> rules,
            List<Condition> conditions,
            List<Cause> causes,
            List<Site> sites,
            List<Work> work,
            List<Movement> worseWith,
            List<Aim> aims) {

        /** Whether it suits everybody. */
        public boolean isEverybody() {
            return rules.isEmpty()
                    && conditions.isEmpty()
                    && causes.isEmpty()
                    && sites.isEmpty()
                    && work.isEmpty()
                    && worseWith.isEmpty()
                    && aims.isEmpty();
        }
    }

    /** Whether it is fit under a permission. In an emergency no lesson is. */
    public boolean isFit(Permission permission) {
        return permission != Permission.SEEK_CARE_NOW && permission.compareTo(upTo) <= 0;
    }
}
