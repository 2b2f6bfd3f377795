package org.birddog.library;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.birddog.coach.content.Dose;
import org.birddog.coach.content.DoseLadder;
import org.birddog.coach.content.DoseLadder.Unit;
import org.jspecify.annotations.Nullable;

/** Makes the ladder of an exercise from what its file says under {@code dose} (contract.md "Ladder"). */
final class LadderBuilder {

    private static final List<String> REPETITIONS =
            List.of("3", "5", "8", "10", "12", "15", "2x8", "2x10", "2x12", "2x15");
    private static final List<String> MINUTES = minutes(5, 10, 15, 20, 25, 30);
    private static final List<String> BRIDGE =
            List.of("3 s x 3", "3 s x 5", "5 s x 5", "5 s x 8", "5 s x 10", "10 s x 10", "10 s x 12");
    private static final int[] HOLDS = {5, 10, 15, 20, 25, 30};
    private static final int LONGEST = 600;
    private static final int PARTS_OF_A_BREATH = 4;

    /** What a ladder becomes where it cannot be made; its file has a fault and is not used. */
    private static final DoseLadder NONE =
            new DoseLadder(List.of(new RungNotation(false, null, 1, 0).dose("1")), 0, Unit.REPETITIONS, 1);

    private final Part dose;
    private final RungNotation notation;

    private LadderBuilder(Part dose) {
        this.dose = dose;
        Part hold = dose.at("hold-seconds");
        this.notation = new RungNotation(
                dose.at("per-side").truth(),
                hold.wholeNumberOrNull(1, LONGEST),
                dose.at("seconds-each").wholeNumber(1, LONGEST),
                dose.at("rest-seconds").wholeNumber(0, LONGEST));
    }

    static DoseLadder build(Part dose) {
        dose.keys(
                List.of("ladder", "start", "top", "per-side", "seconds-each", "rest-seconds"),
                List.of("hold-seconds", "rungs", "enough-for-posture", "breath"));
        return new LadderBuilder(dose).ladder();
    }

    /** The rung that is enough where the aim is posture, or null where the file names none. */
    static @Nullable Integer enoughForPosture(Part dose, DoseLadder ladder) {
        Part enough = dose.at("enough-for-posture");
        Rung rung = enough.present() ? new LadderBuilder(dose).rung(enough) : null;
        if (rung == null) {
            return null;
        }
        for (int place = ladder.start(); place <= ladder.top(); place++) {
            if (ladder.dose(place).equals(rung.dose())) {
                return place;
            }
        }
        enough.refuse(Reading.LADDER, "\"" + enough.text() + "\" is no rung from start to top", "Maybe a slip.");
        return null;
    }

    private DoseLadder ladder() {
        String name = Vocabularies.word(dose.at("ladder"), Vocabularies.LADDERS);
        Rung start = rung(dose.at("start"));
        Rung top = rung(dose.at("top"));
        List<String> texts = start == null || top == null ? List.of() : rungs(name, start.dose(), top.dose());
        if (start == null || top == null || texts.isEmpty()) {
            return NONE;
        }
        int first = texts.indexOf(dose.at("start").text());
        int last = texts.indexOf(dose.at("top").text());
        if (first < 0 || last < 0 || first > last || (name.equals("own") && last < texts.size() - 1)) {
            refuse(name, texts, first, last);
            return NONE;
        }
        List<Rung> rungs = texts.subList(0, last + 1).stream().map(this::known).toList();
        List<Dose> doses = rungs.stream().map(Rung::dose).toList();
        Unit unit = unit(rungs);
        return new DoseLadder(doses, first, unit, notation.secondsEach(), breath(unit));
    }

    /** How one breath is paced: seconds in, held in, out, held out. */
    private List<Integer> breath(Unit unit) {
        Part part = dose.at("breath");
        List<Integer> breath = new ArrayList<>();
        int together = 0;
        for (Part each : part.present() ? part.list() : List.<Part>of()) {
            breath.add(each.wholeNumber(0, LONGEST));
            together += breath.getLast();
        }
        boolean counts = unit == Unit.BREATHS || unit == Unit.CYCLES;
        boolean whole = breath.size() == PARTS_OF_A_BREATH && together == notation.secondsEach() && counts;
        if (part.present() && !whole) {
            part.refuse(
                    Reading.LADDER,
                    "breath is not four lengths that make up seconds-each of breaths or cycles",
                    "Maybe a part is missing: seconds in, held in, out, held out.");
            return List.of();
        }
        return List.copyOf(breath);
    }

    /** The rungs of a ladder, from the gentlest on; it is cut at the top later. */
    private List<String> rungs(String name, Dose start, Dose top) {
        if (dose.at("rungs").present() != name.equals("own")) {
            dose.refuse(
                    Reading.LADDER,
                    "the ladder " + name + (name.equals("own") ? " needs rungs" : " has its rungs already"),
                    "Maybe the ladder is " + (name.equals("own") ? "a named one." : "own."));
            return List.of();
        }
        return switch (name) {
            case "repetitions" -> startsAtTwo() ? joined("2", REPETITIONS) : REPETITIONS;
            case "minutes" -> MINUTES;
            case "bridge" -> BRIDGE;
            case "holds" -> holds(start, top);
            case "own" -> own();
            default -> List.of();
        };
    }

    private static List<String> minutes(int... lengths) {
        return IntStream.of(lengths).mapToObj(length -> length + " min").toList();
    }

    private boolean startsAtTwo() {
        return dose.at("start").text().equals("2");
    }

    private static List<String> joined(String first, List<String> rest) {
        List<String> all = new ArrayList<>(rest);
        all.addFirst(first);
        return all;
    }

    /** Longer and longer at the start's number of holds, then one more hold at a time. */
    private static List<String> holds(Dose start, Dose top) {
        List<String> texts = new ArrayList<>();
        for (int seconds : HOLDS) {
            if (seconds <= top.longestHold()) {
                texts.add(seconds + " s x " + start.totalReps());
            }
        }
        for (int times = start.totalReps() + 1; times <= top.totalReps(); times++) {
            texts.add(top.longestHold() + " s x " + times);
        }
        return texts;
    }

    private List<String> own() {
        List<String> texts = new ArrayList<>();
        for (Part each : dose.at("rungs").list()) {
            if (rung(each) == null) {
                return List.of();
            }
            texts.add(each.text());
        }
        return texts;
    }

    private @Nullable Rung rung(Part part) {
        String text = part.text();
        Rung rung = notation.rung(text);
        if (rung == null && !text.isEmpty()) {
            part.refuse(
                    Reading.NOTATION,
                    "\"" + text + "\" notes no dose",
                    "Maybe one of these shows how to write it: " + RungNotation.FORMS + ".");
        }
        return rung;
    }

    private Rung known(String text) {
        Rung rung = notation.rung(text);
        if (rung == null) {
            throw new IllegalStateException("The rung " + text + " of a named ladder notes no dose.");
        }
        return rung;
    }

    /** What all rungs count; seconds where some are noted in minutes and some in seconds. */
    private Unit unit(List<Rung> rungs) {
        List<Unit> units = rungs.stream().map(Rung::unit).distinct().sorted().toList();
        if (units.size() > 1 && !units.equals(List.of(Unit.MINUTES, Unit.SECONDS))) {
            dose.at("rungs").refuse(Reading.LADDER, "the rungs count two things", "Maybe two are mixed.");
        }
        if (notation.holdSeconds() != null && units.getFirst() != Unit.REPETITIONS) {
            Part hold = dose.at("hold-seconds");
            hold.refuse(Reading.LADDER, "only repetitions have hold-seconds", "Maybe start and top say it.");
        }
        return units.getLast();
    }

    private void refuse(String name, List<String> texts, int first, int last) {
        String rungs = "Maybe one of its rungs was meant: " + String.join(", ", texts) + ".";
        if (first < 0) {
            Part start = dose.at("start");
            start.refuse(Reading.LADDER, "the start " + start.text() + " is no rung of " + name, rungs);
        }
        if (last < 0) {
            Part top = dose.at("top");
            top.refuse(Reading.LADDER, "the top " + top.text() + " is no rung of " + name, rungs);
        } else if (first > last) {
            dose.at("start").refuse(Reading.LADDER, "the start is above the top", "Maybe exchange them.");
        } else if (name.equals("own") && last < texts.size() - 1) {
            dose.at("top").refuse(Reading.LADDER, "rungs go on above the top", "Maybe raise the top.");
        }
    }
}
