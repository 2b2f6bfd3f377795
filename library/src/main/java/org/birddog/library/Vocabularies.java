package org.birddog.library;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.birddog.coach.vocabulary.Word;

/** The words that content may use: those of the contract, and those that only content knows. */
final class Vocabularies {

    /** The languages that every text must stand in. */
    static final List<String> LANGUAGES = List.of("en");

    /** The kinds of movement, of which what is easier, harder or stands in shares one. */
    static final List<String> MOVES = List.of(
            "breathe",
            "let-go",
            "round",
            "arch",
            "twist",
            "side-bend",
            "reach",
            "chest-open",
            "neck",
            "brace",
            "side-hold",
            "hip-lift",
            "hip-turn",
            "hinge",
            "squat",
            "lunge",
            "leg-stretch",
            "ankle",
            "nerve-glide",
            "push",
            "pull",
            "balance",
            "pace",
            "roller");

    static final List<String> HELPS = List.of(
            "mobility",
            "stretch",
            "strength",
            "control",
            "endurance",
            "balance", // to move
            "posture",
            "calm",
            "circulation"); // to be

    static final List<String> TARGETS = List.of(
            "transversus-abdominis",
            "rectus-abdominis",
            "obliques",
            "quadratus-lumborum",
            "diaphragm",
            "pelvic-floor",
            "multifidus",
            "erector-spinae",
            "thoracic-extensors",
            "rotators",
            "gluteus-maximus",
            "gluteus-medius",
            "piriformis",
            "iliopsoas",
            "rectus-femoris",
            "quadriceps",
            "hamstrings",
            "adductors",
            "calves",
            "latissimus-dorsi",
            "trapezius",
            "rhomboids",
            "pectorals",
            "deltoids",
            "triceps",
            "serratus-anterior",
            "neck-flexors",
            "sciatic-nerve",
            "heart-and-lungs",
            "whole-body");

    static final List<String> PREGNANCY_FORMS = List.of("as-is", "adapted", "not");

    static final List<String> LADDERS = List.of("repetitions", "holds", "minutes", "bridge", "own");

    /** The kinds of page. */
    static final List<String> PAGES = List.of("red-flag", "condition", "limit", "load", "plan", "advice");

    /** A red flag's actions, as the contract letters them. */
    static final List<String> ACTIONS = List.of("E", "U", "R", "C", "I");

    /** What may end or loosen a finding: a kind of entry, or time. */
    static final List<String> LIFTERS = List.of(
            "screening",
            "profile",
            "check-in",
            "session",
            "activity",
            "questionnaire",
            "self-test",
            "consultation",
            "order",
            "time");

    /** The kinds of source. */
    static final List<String> SOURCES = List.of("article", "guideline", "review", "trial", "measure", "own");

    private Vocabularies() {}

    /** One word of a list. */
    static String word(Part part, List<String> known) {
        String word = part.text();
        if (!word.isEmpty() && !known.contains(word)) {
            part.refuse(Reading.WORDS, "unknown word " + word, Spelling.advice(word, known));
        }
        return word;
    }

    /** Some words of a list, none twice. */
    static List<String> words(Part part, List<String> known) {
        refuseTwins(part);
        return part.list().stream().map(one -> word(one, known)).toList();
    }

    /** One word of the contract. */
    static <W extends Word> W word(Part part, W[] known) {
        W found = Word.find(known, word(part, spelt(known)));
        return found == null ? known[0] : found;
    }

    /** Some words of the contract, none twice. */
    static <W extends Word> List<W> words(Part part, W[] known) {
        refuseTwins(part);
        return part.list().stream().map(one -> word(one, known)).toList();
    }

    /** The words of a vocabulary, spelt as content spells them. */
    static <W extends Word> List<String> spelt(W[] known) {
        return Stream.of(known).map(Word::word).toList();
    }

    /** Whether a text is small letters and digits, joined by single hyphens. */
    static boolean isKebab(String word) {
        boolean afterLetter = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!letter && !(c == '-' && afterLetter)) {
                return false;
            }
            afterLetter = letter;
        }
        return afterLetter;
    }

    private static void refuseTwins(Part part) {
        List<String> words = part.texts();
        if (new TreeSet<>(words).size() < words.size()) {
            part.refuse(Reading.WORDS, "a word stands here twice", "Maybe another one was meant.");
        }
    }
}
