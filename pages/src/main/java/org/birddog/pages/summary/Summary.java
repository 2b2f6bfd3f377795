package org.birddog.pages.summary;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.advice.Target;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.diary.CheckIn;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.ladder.Flares;
import org.birddog.coach.ladder.ReliefRoutine;
import org.birddog.coach.ladder.Response;
import org.birddog.coach.ladder.Stop;
import org.birddog.coach.ladder.Training;
import org.birddog.coach.plan.Wishes;
import org.birddog.pages.profile.Step;
import org.birddog.pages.progress.DayMark;
import org.birddog.pages.progress.Score;
import org.birddog.pages.progress.TrendWords;
import org.birddog.pages.summary.Section.Row;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.PlainNumber;
import org.birddog.pages.words.Sayings;
import org.birddog.pages.words.Wording;

/** How it went in a period, as the coach reckons it: nothing here is worked out anew. */
record Summary(Turn turn, int from) {

    /** What a part says. */
    Section of(Part part) {
        Section section = new Section(part, turn);
        switch (part) {
            case PAIN -> pain(section);
            case SESSIONS -> sessions(section);
            case EXERCISES -> exercises(section);
            case TROUBLE -> trouble(section);
            case SCORES -> scores(section);
            case LIMITS -> Safety.limits(section);
            case SIGNS -> Safety.signs(section, from);
            case OWN -> Safety.own(section, from);
        }
        return section;
    }

    private Facts facts() {
        return turn.sight().facts();
    }

    private int today() {
        return turn.now().day();
    }

    private void pain(Section section) {
        Wording say = turn.say();
        section.told(Step.PAIN).told(Step.MOVES);
        List<CheckIn> checkIns = facts().pain().checkIns(from, today());
        if (!checkIns.isEmpty()) {
            int lowest = checkIns.getFirst().pain();
            int highest = lowest;
            for (CheckIn checkIn : checkIns) {
                lowest = Math.min(lowest, checkIn.pain());
                highest = Math.max(highest, checkIn.pain());
            }
            section.add("check-ins", Integer.toString(checkIns.size()))
                    .add("average", PlainNumber.points(say, facts().pain().mean(from, today())))
                    .add("range", say.of("calendar.from-to", "from", lowest, "to", highest));
        }
        section.add("course", String.join(" ", TrendWords.of(turn)));
    }

    private void sessions(Section section) {
        Wording say = turn.say();
        int days = DayMark.count(facts(), ReliefRoutine.of(turn.content()), from, today(), DayMark.SESSION);
        section.add("days", say.of("summary.days-of", "done", days, "all", today() - from + 1));
        section.add("wanted", Integer.toString(Wishes.of(turn.person()).days()));
        Integer last = turn.sight().training().lastDay();
        if (last != null) {
            section.add("last", section.day(last));
        }
        List<String> week = new ArrayList<>();
        for (Target target : turn.advice().targets()) {
            week.add(say.of(
                    "progress.days.newest",
                    "kind",
                    say.of("week.goal." + target.name()),
                    "done",
                    target.done(),
                    "goal",
                    target.goal()));
        }
        section.add("week", String.join("; ", week));
    }

    private void exercises(Section section) {
        Training training = turn.sight().training();
        List<Row> rows = new ArrayList<>();
        for (int place : training.doneLately()) {
            Training.Standing standing = training.standings().get(place);
            if (standing != null && standing.lastDay() >= from) {
                rows.addFirst(exercise(section, turn.climbed().exercises().get(place), standing));
            }
        }
        section.newest(rows);
    }

    /** The dose that the ladder holds now, how it was taken last, and what moved it. */
    private Row exercise(Section section, Exercise exercise, Training.Standing standing) {
        Sayings sayings = turn.sayings();
        Wording say = turn.say();
        String value = say.of(
                "summary.exercise",
                "dose",
                sayings.dose(exercise, exercise.ladder().dose(standing.rung())),
                "step",
                say.of(
                        "progress.climb.place",
                        "step",
                        standing.rung() + 1,
                        "steps",
                        exercise.ladder().top() + 1),
                "day",
                section.day(standing.lastDay()),
                "taken",
                say.of("after.response." + taken(standing.lastResponse())));
        if (!standing.moves().isEmpty()) {
            Training.Move move = standing.moves().getLast();
            value += " "
                    + say.of(
                            move.to() > move.from() ? "progress.climb.up" : "progress.climb.down",
                            "day",
                            section.day(move.day()),
                            "says",
                            sayings.title(move.because().rule()) + ".");
        }
        return new Row(sayings.name(exercise.id()), value);
    }

    private static String taken(Response response) {
        return switch (response) {
            case GREEN -> "green";
            case UNKNOWN -> "missing";
            case AMBER -> "amber";
            case DOWN -> "down";
            case STOP -> "stop";
        };
    }

    private void scores(Section section) {
        for (Score score : Score.of(turn)) {
            String newest = turn.say().of("progress.scores.newest", "score", score.score(), "day", score.day());
            section.row(score.name(), newest + " " + String.join(" ", score.change()));
        }
    }

    private void trouble(Section section) {
        Wording say = turn.say();
        List<Row> flares = new ArrayList<>();
        for (Flares.Flare flare : turn.sight().training().flares().flares()) {
            if (flare.end() > from) {
                boolean over = flare.end() <= today();
                String until = over ? section.day(flare.end()) : say.of("summary.now");
                flares.add(new Row(
                        say.of("summary.flare"),
                        say.of("calendar.from-to", "from", section.day(flare.start()), "to", until)));
            }
        }
        List<Row> stops = new ArrayList<>();
        for (Stop stop : turn.sight().training().stops()) {
            if (stop.day() >= from) {
                List<String> parts = new ArrayList<>(List.of(section.day(stop.day())));
                if (stop.pain() != null) {
                    parts.add(say.of("lock.fact.out-of-ten", "pain", stop.pain()));
                }
                parts.addAll(section.labels(stop.quality()));
                stops.add(new Row(turn.sayings().nameOrId(stop.exercise()), String.join(", ", parts)));
            }
        }
        section.newest(flares).newest(stops);
    }
}
