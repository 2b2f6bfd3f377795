package org.birddog.pages.profile;

import java.util.List;
import org.birddog.coach.facts.Told;
import org.birddog.coach.vocabulary.Movement;
import org.birddog.pages.form.Form;
import org.birddog.pages.turn.Turn;
import org.jspecify.annotations.Nullable;

/** What makes it worse and what eases it: the plan leans towards what eases for as long as the answer is fresh. */
final class MovesStep {

    /** Those that a rule reads. */
    static final List<Movement> ASKED =
            List.of(Movement.BENDING, Movement.SITTING, Movement.ARCHING, Movement.STANDING, Movement.WALKING);

    private MovesStep() {}

    static void read(Telling telling) {
        Form form = telling.form();
        List<Movement> worse = form.words("worse-with", Movement.values());
        List<Movement> better = form.words("better-with", Movement.values());
        for (Movement movement : worse) {
            if (better.contains(movement)) {
                form.refuse("better-with", form.say().of("profile.fault.both-ways"));
            }
        }
        telling.draft().worseWith = told(telling, worse, telling.person().worseWith());
        telling.draft().betterWith = told(telling, better, telling.person().betterWith());
    }

    /** What was told and still counts, or null. */
    static @Nullable List<Movement> fresh(Turn turn, @Nullable Told<List<Movement>> told) {
        int days = turn.content().page("directional-preference").number("days");
        return told == null || told.at().day() <= turn.now().day() - days ? null : told.value();
    }

    /** The same answer given on another day is told again: it counts from that day on. */
    private static @Nullable List<Movement> told(
            Telling telling, List<Movement> said, @Nullable Told<List<Movement>> known) {
        boolean nothingNew = known == null ? said.isEmpty() : said.equals(known.value()) && isOfToday(telling, known);
        return nothingNew ? null : said;
    }

    private static boolean isOfToday(Telling telling, Told<List<Movement>> known) {
        return known.value().isEmpty() || known.at().day() == telling.today();
    }
}
