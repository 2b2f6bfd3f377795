package org.birddog.coach.lessons;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.coach.content.Lesson;
import org.birddog.coach.diary.At;
import org.birddog.coach.diary.LessonRead;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.envelope.Reason;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.facts.Person;
import org.birddog.coach.facts.Told;
import org.birddog.coach.vocabulary.Condition;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.coach.vocabulary.Word;
import org.jspecify.annotations.Nullable;

/**
 * The path through the lessons. First comes what suits a finding of today, then what is next in order; what was read
 * comes again only when all that suits was read, the longest ago first. What is read today changes nothing before
 * tomorrow, so that the day keeps its lesson.
 *
 * @param lessons in their order
 */
public record Curriculum(List<Lesson> lessons) {

    private static final String TIMELY = "lesson-now";

    /** A lesson that suits, and why. */
    private record Candidate(Lesson lesson, Reason because) {

        boolean isTimely() {
            return because.rule().equals(TIMELY);
        }
    }

    /**
     * The lesson of the day, or null where none is fit.
     *
     * @param findings all that rules find today
     * @param permission of the day: under a lock only what is fit then
     */
    public @Nullable LessonOfTheDay of(Facts facts, List<Finding> findings, Permission permission) {
        SortedMap<String, LessonRead> before = new TreeMap<>();
        List<String> today = new ArrayList<>();
        for (LessonRead read : facts.lessonsRead()) {
            if (read.at().day() < facts.today()) {
                before.put(read.lesson(), read);
            } else {
                today.add(read.lesson());
            }
        }
        List<Candidate> candidates = candidates(facts, findings, permission, before.size());
        Candidate picked = next(candidates, before);
        if (picked == null) {
            picked = readLongestAgo(candidates, before);
        }
        return picked == null
                ? null
                : new LessonOfTheDay(
                        picked.lesson(),
                        picked.because(),
                        today.contains(picked.lesson().id()));
    }

    private List<Candidate> candidates(Facts facts, List<Finding> findings, Permission permission, int read) {
        List<Candidate> candidates = new ArrayList<>();
        for (Lesson lesson : lessons) {
            Reason because = lesson.isFit(permission) ? because(lesson.suits(), facts.person(), findings, read) : null;
            if (because != null) {
                candidates.add(new Candidate(lesson, because));
            }
        }
        return candidates;
    }

    private static @Nullable Candidate next(List<Candidate> candidates, SortedMap<String, LessonRead> before) {
        Candidate first = null;
        for (Candidate candidate : candidates) {
            if (!before.containsKey(candidate.lesson().id())) {
                if (candidate.isTimely()) {
                    return candidate;
                }
                first = first == null ? candidate : first;
            }
        }
        return first;
    }

    private static @Nullable Candidate readLongestAgo(
            List<Candidate> candidates, SortedMap<String, LessonRead> before) {
        Candidate oldest = null;
        for (Candidate candidate : candidates) {
            if (oldest == null || readAt(oldest, before).isAfter(readAt(candidate, before))) {
                oldest = candidate;
            }
        }
        if (oldest == null) {
            return null;
        }
        LessonRead read = Objects.requireNonNull(before.get(oldest.lesson().id()));
        return new Candidate(
                oldest.lesson(),
                Reason.of("lesson-again", Evidence.date("read-on", read.at().day(), read.id())));
    }

    private static At readAt(Candidate candidate, SortedMap<String, LessonRead> before) {
        return Objects.requireNonNull(before.get(candidate.lesson().id())).at();
    }

    /** Why a lesson suits, or null where it does not. */
    private static @Nullable Reason because(
            Lesson.Suits suits, Person person, List<Finding> findings, int lessonsRead) {
        for (Finding finding : findings) {
            if (suits.rules().contains(finding.rule())) {
                return Reason.of(
                        TIMELY,
                        Evidence.of(
                                "found",
                                finding.rule(),
                                finding.evidence().getFirst().entry()));
            }
        }
        Evidence told = told(suits, person);
        if (told != null) {
            return Reason.of("lesson-for-you", told);
        }
        return suits.isEverybody() ? Reason.of("lesson-next", Evidence.of("read", lessonsRead, null)) : null;
    }

    /** What the person told that a lesson suits, or null. */
    private static @Nullable Evidence told(Lesson.Suits suits, Person person) {
        for (Condition condition : suits.conditions()) {
            Told<Condition> told = person.told(condition);
            if (told != null) {
                return Evidence.of("condition", condition, told.entry());
            }
        }
        Evidence told = any("cause", suits.causes(), person.causes());
        told = told == null ? any("site", suits.sites(), person.sites()) : told;
        told = told == null ? any("worse-with", suits.worseWith(), person.worseWith()) : told;
        if (told == null
                && person.work() != null
                && suits.work().contains(person.work().value())) {
            told = Evidence.of("work", person.work().value(), person.work().entry());
        }
        if (told == null
                && person.aim() != null
                && suits.aims().contains(person.aim().value())) {
            told = Evidence.of("aim", person.aim().value(), person.aim().entry());
        }
        return told;
    }

    private static <W extends Word> @Nullable Evidence any(String name, List<W> suits, @Nullable Told<List<W>> told) {
        if (told != null) {
            for (W word : suits) {
                if (told.value().contains(word)) {
                    return Evidence.of(name, word, told.entry());
                }
            }
        }
        return null;
    }
}
