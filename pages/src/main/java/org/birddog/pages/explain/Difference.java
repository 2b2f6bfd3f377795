package org.birddog.pages.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import org.birddog.coach.Coach;
import org.birddog.coach.advice.Exclusion;
import org.birddog.coach.envelope.Reason;
import org.birddog.pages.words.Sayings;
import org.birddog.pages.words.Wording;
import org.birddog.wire.Case;
import org.birddog.wire.Supposition;
import org.jspecify.annotations.Nullable;

/** What would be different today if a person told something that they did not tell. Nothing of it is written down. */
public final class Difference {

    private final Reading before;
    private final Reading after;
    private final Wording say;
    private final Sheet sheet = new Sheet();
    private final List<String> same = new ArrayList<>();
    private boolean any;

    private Difference(Reading before, Reading after) {
        this.before = before;
        this.after = after;
        this.say = before.say();
    }

    /**
     * The page of what a supposition changes in today's advice.
     *
     * @param languages what is said in each language, English among them
     * @return lines of at most 100 columns, each with its line feed
     */
    public static String of(Coach coach, SortedMap<String, Sayings> languages, Case asked, Supposition supposed) {
        Case other = new Case(asked.id(), asked.today(), asked.hour(), supposed.after(asked.diary(), asked.today()));
        Reading before = Reading.of(coach, languages, asked);
        return new Difference(before, before.beside(other)).page(supposed);
    }

    private String page(Supposition supposed) {
        sheet.title(say.of("explain.what-if.title"));
        sheet.say(0, Explanation.day(before));
        sheet.say(0, say.of("explain.what-if.supposed", "keys", supposed.toString()));
        sheet.say(0, say.of("explain.what-if.unwritten"));
        permission();
        part(
                "explain.findings.title",
                comings(before.advice().because(), after.advice().because()));
        part("explain.stage.title", stage());
        part("explain.session.title", SessionDifference.of(before, after));
        part("explain.week.title", lines(Ahead::week));
        part("explain.changes.title", lines(Ahead::changes));
        part("explain.targets.title", lines(Ahead::targets));
        part("explain.left-out.title", leftOut());
        part(
                "explain.advice.title",
                comings(before.advice().advice(), after.advice().advice()));
        sheet.gap();
        if (!any) {
            sheet.say(0, say.of("explain.what-if.nothing"));
        } else if (!same.isEmpty()) {
            sheet.say(0, say.of("explain.what-if.nothing-in", "parts", String.join(say.of("explain.between"), same)));
        }
        Explanation.end(sheet, before);
        return sheet.toString();
    }

    private void part(String title, List<String> lines) {
        if (lines.isEmpty()) {
            same.add(say.of(title));
            return;
        }
        any = true;
        sheet.heading(say.of(title));
        lines.forEach(line -> sheet.point(0, line));
    }

    /** It is told in any case, since it is what everything else hangs on. */
    private void permission() {
        String was = Explanation.permission(say, before.advice().permission());
        String is = Explanation.permission(say, after.advice().permission());
        sheet.heading(say.of("explain.permission.title"));
        if (was.equals(is)) {
            sheet.point(0, say.of("explain.what-if.same", "what", was));
            return;
        }
        any = true;
        sheet.point(0, say.of("explain.what-if.before", "what", was));
        sheet.point(0, say.of("explain.what-if.after", "what", is));
    }

    private List<String> stage() {
        int was = before.advice().stage();
        int is = after.advice().stage();
        return was == is ? List.of() : List.of(say.of("explain.what-if.from-to", "before", was, "after", is));
    }

    /** Findings are the same where rule and values are; the entry that they stand in may be another. */
    private List<String> comings(List<Reason> was, List<Reason> is) {
        List<String> lines = new ArrayList<>();
        for (Reason reason : was) {
            if (!holds(is, reason)) {
                lines.add(say.of("explain.what-if.goes", "what", finding(before, reason)));
            }
        }
        for (Reason reason : is) {
            if (!holds(was, reason)) {
                lines.add(say.of("explain.what-if.comes", "what", finding(after, reason)));
            }
        }
        return lines;
    }

    private String finding(Reading reading, Reason reason) {
        return say.of(
                "explain.what-if.finding",
                "title",
                reading.title(reason.rule()),
                "says",
                reading.sayings().of(reason).says(),
                "evidence",
                reading.seenIn(reason));
    }

    private static boolean holds(List<Reason> reasons, Reason wanted) {
        for (Reason reason : reasons) {
            if (SessionDifference.isSame(reason, wanted)) {
                return true;
            }
        }
        return false;
    }

    /** The lines of a part that are on one side alone, those of one place beside each other. */
    private List<String> lines(Function<Reading, List<String>> part) {
        List<String> was = part.apply(before);
        List<String> is = part.apply(after);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(was.size(), is.size()); i++) {
            if (i < was.size() && !is.contains(was.get(i))) {
                lines.add(say.of("explain.what-if.before", "what", was.get(i)));
            }
            if (i < is.size() && !was.contains(is.get(i))) {
                lines.add(say.of("explain.what-if.after", "what", is.get(i)));
            }
        }
        return lines;
    }

    /** What opens, what closes, and what other rules bar. */
    private List<String> leftOut() {
        List<Exclusion> goes = new ArrayList<>();
        List<Exclusion> comes = new ArrayList<>();
        List<Exclusion> otherwise = new ArrayList<>();
        for (Exclusion exclusion : before.advice().excluded()) {
            if (find(after, exclusion.exercise()) == null) {
                goes.add(exclusion);
            }
        }
        for (Exclusion exclusion : after.advice().excluded()) {
            Exclusion was = find(before, exclusion.exercise());
            if (was == null) {
                comes.add(exclusion);
            } else if (!LeftOut.rules(before, was).equals(LeftOut.rules(after, exclusion))) {
                otherwise.add(exclusion);
            }
        }
        List<String> lines = new ArrayList<>();
        for (String line : LeftOut.together(before, goes)) {
            lines.add(say.of("explain.what-if.opens", "what", line));
        }
        for (String line : LeftOut.together(after, comes)) {
            lines.add(say.of("explain.what-if.closes", "what", line));
        }
        for (String line : LeftOut.together(after, otherwise)) {
            lines.add(say.of("explain.what-if.otherwise", "what", line));
        }
        return lines;
    }

    private static @Nullable Exclusion find(Reading reading, String exercise) {
        for (Exclusion exclusion : reading.advice().excluded()) {
            if (exclusion.exercise().equals(exercise)) {
                return exclusion;
            }
        }
        return null;
    }
}
