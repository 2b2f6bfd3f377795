package org.birddog.trials.mutants;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mutants that may live, each with why: the page docs/mutants.md. Below a heading with the class, an explanation is
 *
 * <pre>
 * - `method` Mutator 1 in
 *   `the line of code`:
 *   why nobody can tell it from the true one, over as many lines as it needs.
 * </pre>
 *
 * <p>The number says which one it is of those that the mutator makes on that line.
 */
record Explanations(SequencedMap<Mutant.Name, String> why) {

    private static final Pattern HEADING = Pattern.compile("## `([\\w$]+)`");
    private static final Pattern FIRST = Pattern.compile("- `([\\w$<>]+)` (\\w+) ([1-9]\\d*) in");
    private static final Pattern CODE = Pattern.compile("  `(.+)`:");

    /**
     * Reads the page.
     *
     * @throws IllegalStateException with the line that is not as it must be
     */
    static Explanations read(List<String> lines) {
        SequencedMap<Mutant.Name, String> why = new LinkedHashMap<>();
        String type = "";
        for (int at = 0; at < lines.size(); at++) {
            Matcher heading = HEADING.matcher(lines.get(at));
            type = heading.matches() ? heading.group(1) : lines.get(at).startsWith("## ") ? "" : type;
            if (type.isEmpty() || !lines.get(at).startsWith("-")) {
                continue;
            }
            Matcher first = FIRST.matcher(lines.get(at));
            Matcher code = CODE.matcher(at + 1 < lines.size() ? lines.get(at + 1) : "");
            String reason = reason(lines, at + 2);
            want(first.matches() && code.matches() && !reason.isEmpty(), at, "is no explanation of a mutant");
            Mutant.Name name = new Mutant.Name(
                    type, first.group(1), code.group(1), first.group(2), Integer.parseInt(first.group(3)));
            want(why.putIfAbsent(name, reason) == null, at, "explains what was explained before");
        }
        return new Explanations(why);
    }

    private static String reason(List<String> lines, int from) {
        StringBuilder reason = new StringBuilder();
        for (int at = from; at < lines.size() && lines.get(at).startsWith("  "); at++) {
            reason.append(reason.isEmpty() ? "" : " ").append(lines.get(at).strip());
        }
        return reason.toString();
    }

    private static void want(boolean holds, int at, String otherwise) {
        if (!holds) {
            throw new IllegalStateException("docs/mutants.md:" + (at + 1) + " " + otherwise);
        }
    }

    /** What of it nobody explains. */
    List<Mutant> unexplained(List<Mutant> mutants) {
        return mutants.stream()
                .filter(mutant -> mutant.lived() && !why.containsKey(mutant.name()))
                .toList();
    }

    /** What is explained although a test notices it now, or no such change can be made any more. */
    List<Mutant.Name> stale(List<Mutant> mutants) {
        List<Mutant.Name> stale = new ArrayList<>(why.keySet());
        mutants.stream().filter(Mutant::lived).map(Mutant::name).forEach(stale::remove);
        return stale;
    }
}
