package org.birddog.pages.today;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.birddog.coach.advice.Exclusion;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Reason;
import org.birddog.coach.vocabulary.Equipment;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.coach.vocabulary.Word;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Frame;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.Saying;
import org.birddog.pages.words.Sayings;
import org.birddog.pages.words.Terms;
import org.jspecify.annotations.Nullable;

/** Why not something else: every exercise that is left out, under the rule that chiefly bars it. */
public final class WhyNotPage {

    private static final String NO_EQUIPMENT = "no-equipment";

    private WhyNotPage() {}

    /**
     * What the page shows.
     *
     * @param all how many exercises there are
     */
    record View(Frame frame, List<Group> groups, int excluded, int all) {}

    /**
     * Exercises that one rule bars.
     *
     * @param says the rule's words; what the app explains is linked where it stands first on the page
     */
    record Group(String rule, String title, List<Terms.Piece> says, List<Left> left) {}

    /**
     * An exercise that is left out.
     *
     * @param more what it needs, or what else bars it; null where there is nothing
     */
    record Left(String id, String name, @Nullable String more) {}

    /** The page; whoever is locked has no plan that anything could be left out of. */
    public static Answer show(Turn turn) {
        boolean locked = turn.advice().permission().compareTo(Permission.ASK_FIRST) >= 0;
        if (locked) {
            return new Answer.SeeOther("/today", List.of());
        }
        List<Exclusion> excluded = turn.advice().excluded();
        List<Group> groups = groups(excluded, turn.sayings());
        View view = new View(
                turn.frame(false, false),
                groups,
                excluded.size(),
                turn.content().exercises().size());
        return turn.html(200, (out, none) -> JtewhynotGenerated.render(out, none, view));
    }

    private static List<Group> groups(List<Exclusion> excluded, Sayings sayings) {
        List<String> rules = new ArrayList<>();
        for (Exclusion exclusion : excluded) {
            String rule = exclusion.because().getFirst().rule();
            if (!rules.contains(rule)) {
                rules.add(rule);
            }
        }
        List<List<Left>> lefts = new ArrayList<>();
        List<String> says = new ArrayList<>();
        for (String rule : rules) {
            List<Reason> because = new ArrayList<>();
            List<Left> left = new ArrayList<>();
            for (Exclusion exclusion : excluded) {
                if (exclusion.because().getFirst().rule().equals(rule)) {
                    because.addAll(ofRule(exclusion, rule));
                    left.add(left(exclusion, sayings));
                }
            }
            left.sort(Comparator.comparing(Left::name));
            lefts.add(List.copyOf(left));
            says.add(says(because, sayings));
        }
        List<List<Terms.Piece>> linked = sayings.terms().linked(says);
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            groups.add(new Group(rules.get(i), sayings.title(rules.get(i)), linked.get(i), lefts.get(i)));
        }
        return groups;
    }

    private static List<Reason> ofRule(Exclusion exclusion, String rule) {
        return exclusion.because().stream()
                .filter(reason -> reason.rule().equals(rule))
                .toList();
    }

    /** What the rule says of all of its exercises. */
    private static String says(List<Reason> because, Sayings sayings) {
        if (because.getFirst().rule().equals(NO_EQUIPMENT)) {
            return sayings.say().of("whynot.no-equipment");
        }
        List<String> says = new ArrayList<>();
        for (Saying saying : sayings.of(Together.gathered(because))) {
            says.add(saying.says());
        }
        return String.join(" ", says);
    }

    private static Left left(Exclusion exclusion, Sayings sayings) {
        List<String> more = new ArrayList<>();
        for (int i = 0; i < exclusion.because().size(); i++) {
            Reason reason = exclusion.because().get(i);
            String word = reason.rule().equals(NO_EQUIPMENT)
                    ? equipment(reason, sayings)
                    : i == 0 ? "" : sayings.title(reason.rule());
            if (!word.isEmpty() && !more.contains(word)) {
                more.add(word);
            }
        }
        boolean chiefly = exclusion.because().getFirst().rule().equals(NO_EQUIPMENT);
        String also = more.isEmpty() || chiefly
                ? String.join("", more)
                : sayings.say().of("whynot.also", "more", sayings.say().and(more));
        return new Left(exclusion.exercise(), sayings.name(exclusion.exercise()), also.isEmpty() ? null : also);
    }

    private static String equipment(Reason reason, Sayings sayings) {
        for (Evidence evidence : reason.evidence()) {
            Equipment missing = Word.find(Equipment.values(), evidence.value().toString());
            if (missing != null) {
                return sayings.say().label(missing);
            }
        }
        return sayings.title(reason.rule());
    }
}
