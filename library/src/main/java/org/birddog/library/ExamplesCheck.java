package org.birddog.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.birddog.coach.Coach;
import org.birddog.coach.Outlook;
import org.birddog.coach.advice.Advice;
import org.birddog.coach.advice.Change;
import org.birddog.coach.advice.Exclusion;
import org.birddog.coach.advice.Item;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.Dose;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.envelope.Reason;
import org.birddog.coach.lessons.LessonOfTheDay;
import org.birddog.wire.Case;
import org.birddog.wire.WireException;
import org.jspecify.annotations.Nullable;

/** Executes the examples of the rulebook: each is a diary and what the coach must make of it. */
public final class ExamplesCheck {

    private final Coach coach;
    private final Content content;

    /** The check of a coach that knows the content. */
    public ExamplesCheck(Coach coach) {
        this.coach = coach;
        this.content = coach.content();
    }

    /** What contradicts an example, in words; empty where nothing does. */
    public List<String> contradictions(Example example) {
        Case given;
        try {
            given = ExampleCase.of(example);
        } catch (WireException e) {
            return List.of("its diary is none: " + e.path() + " " + e.getMessage());
        }
        Outlook outlook = coach.outlook(given.diary(), given.today(), given.hour());
        Object ask = example.data().get("ask");
        Advice advice = asked(given, outlook, ask == null ? "the day" : ask.toString());
        if (advice == null) {
            return List.of("it asks for " + ask + ", which no example knows");
        }
        List<String> wrong = new ArrayList<>();
        Map<String, @Nullable Object> then = ExampleCase.map(example.data().get("then"));
        if (then.isEmpty()) {
            wrong.add("it expects nothing");
        }
        for (Map.Entry<String, @Nullable Object> part : then.entrySet()) {
            String fault = fault(part.getKey(), part.getValue(), advice, outlook);
            if (fault != null) {
                wrong.add(fault);
            }
        }
        return wrong;
    }

    private @Nullable Advice asked(Case given, Outlook outlook, String what) {
        return switch (what) {
            case "the day" -> coach.advise(outlook);
            case "quick-relief" -> coach.relief(given.diary(), given.today(), given.hour());
            case "sitting-break" -> coach.sittingBreak(given.diary(), given.today(), given.hour());
            case "minimum-day" -> coach.minimumDay(given.diary(), given.today(), given.hour());
            default -> null;
        };
    }

    private @Nullable String fault(String key, @Nullable Object want, Advice advice, Outlook outlook) {
        return switch (key) {
            case "permission" -> same(key, want, advice.permission().word());
            case "stage" -> same(key, want, advice.stage());
            case "because" -> missing(key, want, rules(advice.because()));
            case "because-not" -> present(key, want, rules(advice.because()));
            case "advice" -> missing(key, want, rules(advice.advice()));
            case "advice-not" -> present(key, want, rules(advice.advice()));
            case "allowed" ->
                present(
                        key,
                        want,
                        advice.excluded().stream().map(Exclusion::exercise).toList());
            case "excluded" -> excluded(ExampleCase.map(want), advice);
            case "session" -> same(key, want, advice.session() == null ? "none" : "some");
            case "times-a-day" ->
                same(key, want, advice.session() == null ? 0 : advice.session().timesADay());
            case "only" -> missing("only", categories(advice), strings(want));
            case "reasons" -> missing(key, want, reasons(advice));
            case "reasons-not" -> present(key, want, reasons(advice));
            case "doses" -> doses(ExampleCase.map(want), outlook);
            case "changes" -> changes(ExampleCase.map(want), advice);
            case "evidence" -> evidence(ExampleCase.map(want), advice);
            case "from" -> from(ExampleCase.map(want), advice);
            case "caution" -> cautions(ExampleCase.map(want), outlook);
            case "lesson" -> same(key, want, lesson(outlook));
            case "due", "due-not", "tests", "tests-not", "offer", "review" ->
                MeasuredExample.contradiction(key, want, coach.assess(outlook));
            default -> "it expects " + key + ", which no example knows";
        };
    }

    /** The lesson of the day and the rule that picked it, in one word each; none where there is none. */
    private String lesson(Outlook outlook) {
        LessonOfTheDay picked = coach.lesson(outlook);
        return picked == null
                ? "none"
                : picked.lesson().id() + " by " + picked.because().rule() + (picked.read() ? ", read" : "");
    }

    static @Nullable String same(String key, @Nullable Object want, Object got) {
        return String.valueOf(want).equals(got.toString()) ? null : key + " is " + got + ", not " + want;
    }

    static @Nullable String missing(String key, @Nullable Object want, List<String> got) {
        for (String each : strings(want)) {
            if (!got.contains(each)) {
                return key + " lacks " + each + " in " + got;
            }
        }
        return null;
    }

    static @Nullable String present(String key, @Nullable Object unwanted, List<String> got) {
        for (String each : strings(unwanted)) {
            if (got.contains(each)) {
                return key + ": " + each + " is there";
            }
        }
        return null;
    }

    private static List<String> strings(@Nullable Object list) {
        return ExampleCase.list(list).stream().map(String::valueOf).toList();
    }

    static List<String> rules(List<Reason> reasons) {
        return reasons.stream().map(Reason::rule).toList();
    }

    /** The rules that say why an exercise is in the session, or at its dose. */
    private static List<String> reasons(Advice advice) {
        TreeSet<String> rules = new TreeSet<>();
        if (advice.session() != null) {
            for (Item item : advice.session().items()) {
                rules.addAll(rules(item.because()));
            }
        }
        return List.copyOf(rules);
    }

    private static List<String> categories(Advice advice) {
        TreeSet<String> categories = new TreeSet<>();
        if (advice.session() != null) {
            for (Item item : advice.session().items()) {
                categories.add(item.exercise().category().word());
            }
        }
        return List.copyOf(categories);
    }

    private static @Nullable String excluded(Map<String, @Nullable Object> want, Advice advice) {
        for (Map.Entry<String, @Nullable Object> each : want.entrySet()) {
            List<String> rules = new ArrayList<>();
            for (Exclusion exclusion : advice.excluded()) {
                if (exclusion.exercise().equals(each.getKey())) {
                    rules.addAll(rules(exclusion.because()));
                }
            }
            String fault = missing("excluded " + each.getKey(), each.getValue(), rules);
            if (fault != null) {
                return fault;
            }
        }
        return null;
    }

    private @Nullable String doses(Map<String, @Nullable Object> want, Outlook outlook) {
        for (Map.Entry<String, @Nullable Object> each : want.entrySet()) {
            int place = content.indexOf(each.getKey());
            if (place < 0) {
                return "there is no exercise " + each.getKey();
            }
            Exercise exercise = content.exercises().get(place);
            Dose dose = outlook.prescriber().dose(place);
            Dose wanted = RungNotation.of(exercise).dose(String.valueOf(each.getValue()));
            if (dose.volume() != wanted.volume() || dose.longestHold() != wanted.longestHold()) {
                return "the dose of " + each.getKey() + " is " + dose + ", not " + wanted;
            }
        }
        return null;
    }

    private static @Nullable String changes(Map<String, @Nullable Object> want, Advice advice) {
        for (Map.Entry<String, @Nullable Object> each : want.entrySet()) {
            List<String> rules = new ArrayList<>();
            for (Change change : advice.changes()) {
                if (change.exercise().equals(each.getKey())) {
                    rules.addAll(rules(change.because()));
                }
            }
            if (!rules.contains(String.valueOf(each.getValue()))) {
                return "changes of " + each.getKey() + " are for " + rules + ", not " + each.getValue();
            }
        }
        return null;
    }

    private static @Nullable String evidence(Map<String, @Nullable Object> want, Advice advice) {
        List<Reason> reasons = new ArrayList<>(advice.because());
        reasons.addAll(advice.advice());
        for (Map.Entry<String, @Nullable Object> each : want.entrySet()) {
            for (Map.Entry<String, @Nullable Object> piece :
                    ExampleCase.map(each.getValue()).entrySet()) {
                List<String> got = new ArrayList<>();
                for (Reason reason : reasons) {
                    for (Evidence evidence : reason.evidence()) {
                        if (reason.rule().equals(each.getKey())
                                && evidence.name().equals(piece.getKey())) {
                            got.add(evidence.value().toString());
                        }
                    }
                }
                if (!got.contains(String.valueOf(piece.getValue()))) {
                    return "the evidence " + piece.getKey() + " of " + each.getKey() + " is " + got + ", not "
                            + piece.getValue();
                }
            }
        }
        return null;
    }

    /** Whether an entry is named as what a rule was seen in. */
    private static @Nullable String from(Map<String, @Nullable Object> want, Advice advice) {
        List<Reason> reasons = new ArrayList<>(advice.because());
        reasons.addAll(advice.advice());
        for (Map.Entry<String, @Nullable Object> each : want.entrySet()) {
            TreeSet<String> entries = new TreeSet<>();
            for (Reason reason : reasons) {
                for (Evidence evidence : reason.evidence()) {
                    if (reason.rule().equals(each.getKey()) && evidence.entry() != null) {
                        entries.add(evidence.entry());
                    }
                }
            }
            if (!entries.contains(ExampleCase.uuid(String.valueOf(each.getValue())))) {
                return each.getKey() + " comes from " + entries + ", not " + each.getValue();
            }
        }
        return null;
    }

    private @Nullable String cautions(Map<String, @Nullable Object> want, Outlook outlook) {
        for (Map.Entry<String, @Nullable Object> each : want.entrySet()) {
            Exercise exercise = content.exercise(each.getKey());
            List<String> rules = new ArrayList<>();
            for (Finding finding : outlook.findings()) {
                Envelope limit = finding.limit();
                if (exercise != null && limit.cautions(exercise)) {
                    rules.add(finding.rule());
                }
            }
            if (!rules.contains(String.valueOf(each.getValue()))) {
                return "the caution on " + each.getKey() + " is of " + rules + ", not " + each.getValue();
            }
        }
        return null;
    }
}
