package org.birddog.pages.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.coach.advice.Exclusion;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Reason;
import org.birddog.coach.vocabulary.Equipment;
import org.birddog.coach.vocabulary.Word;

/** Why not something else: the exercises that are left out, those with the same rules against them together. */
final class LeftOut {

    private static final String NO_EQUIPMENT = "no-equipment";

    private LeftOut() {}

    static void write(Sheet sheet, Reading reading) {
        List<Exclusion> excluded = reading.advice().excluded();
        sheet.heading(reading.say().of("explain.left-out.title"));
        sheet.say(
                1,
                reading.say()
                        .of(
                                "explain.left-out.lead",
                                "n",
                                excluded.size(),
                                "all",
                                reading.coach().content().exercises().size()));
        for (String line : together(reading, excluded)) {
            sheet.point(0, line);
        }
    }

    /** A line for each set of rules, with the exercises that they bar. */
    static List<String> together(Reading reading, List<Exclusion> excluded) {
        List<String> order = new ArrayList<>();
        SortedMap<String, List<String>> names = new TreeMap<>();
        for (Exclusion exclusion : excluded) {
            String rules = rules(reading, exclusion);
            if (!names.containsKey(rules)) {
                order.add(rules);
            }
            names.computeIfAbsent(rules, none -> new ArrayList<>())
                    .add(reading.sayings().name(exclusion.exercise()));
        }
        List<String> lines = new ArrayList<>();
        for (String rules : order) {
            String barred = String.join(reading.say().of("explain.between"), names.getOrDefault(rules, List.of()));
            lines.add(reading.say().of("explain.left-out.group", "rules", rules, "exercises", barred));
        }
        return lines;
    }

    /** Every rule that bars an exercise, and what it lacks. */
    static String rules(Reading reading, Exclusion exclusion) {
        List<String> rules = new ArrayList<>();
        for (Reason reason : exclusion.because()) {
            String rule = reading.title(reason.rule());
            String named = reason.rule().equals(NO_EQUIPMENT) ? rule + missing(reading, reason) : rule;
            if (!rules.contains(named)) {
                rules.add(named);
            }
        }
        return String.join(reading.say().of("explain.left-out.beside"), rules);
    }

    private static String missing(Reading reading, Reason reason) {
        for (Evidence evidence : reason.evidence()) {
            Equipment missing = Word.find(Equipment.values(), evidence.value().toString());
            if (missing != null) {
                return reading.say()
                        .of(
                                "explain.left-out.missing",
                                "equipment",
                                reading.say().label(missing));
            }
        }
        return "";
    }
}
