package org.birddog.wire;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Reason;

/**
 * What reasons say to the person: the words of the rule's page, filled with what the rule was seen in.
 *
 * <p>Immutable; one serves all threads.
 */
public final class Words {

    /** The language that has every word. */
    static final String FALLBACK = "en";

    private final Content content;
    private final SortedMap<String, SortedMap<String, Template>> templates = new TreeMap<>();

    /** The words of a content. */
    public Words(Content content) {
        this.content = content;
        for (String language : languages(content)) {
            SortedMap<String, Template> byRule = new TreeMap<>();
            for (RulePage page : content.pages()) {
                byRule.put(page.rule(), Template.of(page.text(language).says(), page));
            }
            templates.put(language, byRule);
        }
    }

    /** Every language that a content has words in, and English. */
    static List<String> languages(Content content) {
        TreeSet<String> languages = new TreeSet<>(content.texts().keySet());
        languages.add(FALLBACK);
        for (RulePage page : content.pages()) {
            languages.addAll(page.texts().keySet());
        }
        return List.copyOf(languages);
    }

    /** What a reason says in a language, or in English where that language lacks the words. */
    public String says(Reason reason, String language) {
        Template template = template(reason.rule(), language);
        if (template.isFixed()) {
            return template.pieces().getFirst().words();
        }
        StringBuilder says = new StringBuilder();
        for (Template.Piece piece : template.pieces()) {
            int before = says.length();
            if (piece.gap() != null) {
                fill(says, piece.gap(), reason.evidence(), language);
            }
            if (says.length() == before) {
                says.append(piece.words());
            }
        }
        return says.toString();
    }

    /** A piece of evidence as the person reads it: an exercise by its name. */
    public String shown(Evidence evidence, String language) {
        String value = evidence.value().toString();
        boolean exercise = evidence.value() instanceof String && content.indexOf(value) >= 0;
        return exercise ? content.text(language, value).name() : value;
    }

    /** Several pieces of evidence of one name are listed, each value once. */
    private void fill(StringBuilder says, String name, List<Evidence> evidence, String language) {
        int start = says.length();
        for (int i = 0; i < evidence.size(); i++) {
            Evidence piece = evidence.get(i);
            if (piece.name().equals(name) && !valueStandsBefore(evidence, i)) {
                says.append(says.length() == start ? "" : ", ").append(shown(piece, language));
            }
        }
    }

    private static boolean valueStandsBefore(List<Evidence> evidence, int index) {
        Evidence piece = evidence.get(index);
        for (int i = 0; i < index; i++) {
            Evidence before = evidence.get(i);
            if (before.name().equals(piece.name()) && before.value().equals(piece.value())) {
                return true;
            }
        }
        return false;
    }

    private Template template(String rule, String language) {
        SortedMap<String, Template> byRule = templates.get(language);
        Template template = byRule == null ? null : byRule.get(rule);
        if (template == null && !language.equals(FALLBACK)) {
            return template(rule, FALLBACK);
        }
        if (template == null) {
            throw new IllegalArgumentException(
                    "There is no page for the rule " + rule + ".\nMaybe it is missing in content/rulebook.");
        }
        return template;
    }

    /** Whether a rule's words are the same whatever the evidence. */
    boolean isFixed(String rule, String language) {
        return template(rule, language).isFixed();
    }
}
