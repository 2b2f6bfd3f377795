package org.birddog.pages.today;

import org.birddog.coach.advice.Advice;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Reason;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What stands on top of the day: how much it is, why, and what to do next.
 *
 * @param next null where the reason says it already
 */
record Headline(String title, String why, @Nullable String next) {

    static Headline of(Turn turn, DayKind kind, DayLog log, @Nullable Cleared cleared) {
        Wording say = turn.say();
        Advice advice = turn.advice();
        return switch (kind) {
            case TRAIN ->
                new Headline(
                        minutes(turn),
                        say.of(TodayPage.checkIn(turn) == null ? "today.train.check-in" : "today.train.start"),
                        null);
            case PART_DONE ->
                new Headline(
                        minutes(turn),
                        say.of("today.part-done.why", "done", log.logged(), "planned", log.wanted()),
                        say.of("today.part-done.next"));
            case DONE ->
                new Headline(
                        say.of("today.done.title"),
                        say.of("today.done.why", "done", log.logged(), "planned", log.wanted()),
                        say.of("today.done.next"));
            case REST_DAY -> said(turn, say.of("today.rest-day.title"), DayKind.restDay(advice));
            case AFTER_BREAK -> said(turn, say.of("today.after-break.title"), DayKind.because(advice, "after-a-break"));
            case CALM -> said(turn, say.of("today.calm.title"), DayKind.because(advice, "pain-before"));
            case AFTER_FLARE ->
                new Headline(
                        say.of("today.after-flare.title"),
                        say.of("today.after-flare.why", "share", share(turn)),
                        say.of("today.after-flare.next"));
            case FLARE -> flare(turn);
            case CLEARED -> cleared == null ? new Headline(minutes(turn), "", null) : cleared(say, cleared);
            case GENTLE ->
                new Headline(say.of("today.gentle.title"), say.of("today.gentle.why"), say.of("today.gentle.next"));
            case SEVERE -> severe(turn);
            case STOPPED ->
                new Headline(say.of("today.rest.title"), say.of("today.stopped.why"), say.of("today.stopped.next"));
            case REST -> new Headline(say.of("today.rest.title"), say.of("today.rest.why"), say.of("today.rest.next"));
            case NOTHING ->
                new Headline(say.of("today.nothing.title"), say.of("today.nothing.why"), say.of("today.nothing.next"));
        };
    }

    private static String minutes(Turn turn) {
        int minutes =
                turn.advice().session() == null ? 0 : turn.advice().session().minutes();
        return turn.say().count("today.minutes", minutes);
    }

    /** A day that the rule's own words explain. */
    private static Headline said(Turn turn, String title, @Nullable Reason reason) {
        return new Headline(
                title, reason == null ? "" : turn.sayings().of(reason).says(), null);
    }

    private static Headline flare(Turn turn) {
        Wording say = turn.say();
        RulePage page = turn.content().page("pain-flare");
        int times = page.number("times-a-day");
        String often = times == 2 ? say.of("today.twice") : say.count("today.times", times);
        return new Headline(
                say.of("today.flare.title", "share", share(turn), "times", often),
                say.of("today.flare.why", "days", page.number("days")),
                say.of("today.flare.next"));
    }

    /** How much of the full dose is done, in words. */
    private static String share(Turn turn) {
        int share = turn.sight().training().share();
        return share * 2 == 100 ? turn.say().of("today.half") : turn.say().of("today.share", "n", share);
    }

    private static Headline severe(Turn turn) {
        Reason reason = DayKind.because(turn.advice(), "severe-pain");
        Object pain = "";
        for (Evidence evidence :
                reason == null ? turn.advice().because().getFirst().evidence() : reason.evidence()) {
            pain = evidence.name().equals("pain") ? evidence.value() : pain;
        }
        boolean checkedIn = TodayPage.checkIn(turn) != null;
        return new Headline(
                turn.say().of("today.rest.title"),
                turn.say().of("today.severe.why", "pain", pain),
                turn.say().of(checkedIn ? "today.severe.next" : "today.severe.check-in"));
    }

    private static Headline cleared(Wording say, Cleared cleared) {
        return new Headline(
                say.of("today.cleared.title"),
                say.of("today.cleared.why", "who", cleared.who(), "about", say.and(cleared.about())),
                cleared.stays().isEmpty()
                        ? say.of("today.cleared.open")
                        : say.of("today.cleared.stays", "limits", say.and(cleared.stays())));
    }
}
