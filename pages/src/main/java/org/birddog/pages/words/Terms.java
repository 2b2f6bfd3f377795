package org.birddog.pages.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words that the app explains, and where a page first uses them. Immutable. */
public final class Terms {

    private static final String AREA = "term.";
    private static final String NAME = ".name";
    private static final String PAGE = "/words#";

    private final List<Term> all;

    private Terms(List<Term> all) {
        this.all = all;
    }

    /**
     * A word that the app explains.
     *
     * @param forms as it may stand in a text, in small letters
     */
    public record Term(String id, String name, List<String> forms, String says) {}

    /**
     * Some words of a text.
     *
     * @param path where they lead, or null
     */
    public record Piece(String words, @Nullable String path) {}

    /** The terms of a language. */
    static Terms of(Wording say) {
        List<Term> all = new ArrayList<>();
        for (String key : say.keys()) {
            if (key.startsWith(AREA) && key.endsWith(NAME)) {
                String id = key.substring(AREA.length(), key.length() - NAME.length());
                List<String> forms = new ArrayList<>();
                for (String form : say.forms(key)) {
                    forms.add(form.toLowerCase(Locale.ROOT));
                }
                all.add(new Term(id, say.count(key, 1), forms, say.of("term." + id + ".says")));
            }
        }
        all.sort(Comparator.comparing(term -> term.forms().getFirst()));
        return new Terms(List.copyOf(all));
    }

    /** Every term, by its name. */
    public List<Term> all() {
        return all;
    }

    /** The texts of one page in their order, each cut where a term is used for the first time on it. */
    public List<List<Piece>> linked(List<String> texts) {
        List<Term> left = new ArrayList<>(all);
        List<List<Piece>> linked = new ArrayList<>();
        for (String text : texts) {
            linked.add(cut(text, left));
        }
        return linked;
    }

    private record Found(int from, int to, Term term) {}

    private static List<Piece> cut(String text, List<Term> left) {
        List<Piece> pieces = new ArrayList<>();
        String small = text.toLowerCase(Locale.ROOT);
        int said = 0;
        for (Found found = next(small, 0, left); found != null; found = next(small, said, left)) {
            if (found.from() > said) {
                pieces.add(new Piece(text.substring(said, found.from()), null));
            }
            pieces.add(new Piece(
                    text.substring(found.from(), found.to()),
                    PAGE + found.term().id()));
            left.remove(found.term());
            said = found.to();
        }
        if (said < text.length()) {
            pieces.add(new Piece(text.substring(said), null));
        }
        return pieces;
    }

    /** The term that comes first in a text; of two at one place the longer. */
    private static @Nullable Found next(String text, int from, List<Term> terms) {
        Found first = null;
        for (Term term : terms) {
            for (String form : term.forms()) {
                int at = indexOf(text, form, from);
                boolean sooner =
                        first == null || at < first.from() || (at == first.from() && at + form.length() > first.to());
                if (at >= 0 && sooner) {
                    first = new Found(at, at + form.length(), term);
                }
            }
        }
        return first;
    }

    /** Where whole words stand in a text, or -1. */
    private static int indexOf(String text, String words, int from) {
        for (int at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
            int end = at + words.length();
            if ((at == 0 || !isWord(text.charAt(at - 1))) && (end == text.length() || !isWord(text.charAt(end)))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isWord(char c) {
        return Letters.has(c) || c == '-';
    }
}
