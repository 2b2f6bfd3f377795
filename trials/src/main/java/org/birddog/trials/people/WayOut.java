package org.birddog.trials.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.birddog.coach.Coach;
import org.birddog.coach.advice.Advice;
import org.birddog.coach.diary.Correction;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.diary.Order;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Reason;
import org.birddog.coach.vocabulary.Answer;
import org.birddog.coach.vocabulary.OrderKind;
import org.birddog.coach.vocabulary.Outcome;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.coach.vocabulary.RedFlag;
import org.birddog.coach.vocabulary.Settles;
import org.birddog.coach.vocabulary.Word;

/**
 * The ways out of a state that is not {@code train}: for each rule that speaks, what the contract says ends it. A fresh
 * screening, the profile, a consultation about what speaks, an order to clear, a release, calm check-ins, and days.
 *
 * <p>One state cannot be ended by anything that is written: {@code under-sixteen} ends with the year in which the
 * person turns seventeen, and there the years are let go by. All others must be open within {@link #MOST_DAYS} days
 * and, where a hold has no other end, the four weeks after which a consultation ends it.
 */
final class WayOut {

    static final int MOST_DAYS = 12;
    private static final int HOLD_DAYS = 28;
    private static final int CALM = 1;
    private static final int REST_AT_NIGHT = 8;

    private final Coach coach;
    private final Temperament who;
    private final Writing writing;

    WayOut(Coach coach, Temperament who, Writing writing) {
        this.coach = coach;
        this.who = who;
        this.writing = writing;
    }

    /**
     * Whether there is a way from a diary to {@code train}, tried on a copy of it.
     *
     * @param patient whether a hold is waited for instead of being released
     * @return what still speaks at the end, empty where the way is open
     */
    List<String> closed(List<Entry> bag, int today, boolean patient) {
        List<Entry> copy = new ArrayList<>(bag);
        int day = today;
        for (int tries = 0; tries <= MOST_DAYS; tries++, day++) {
            if (tries > 0) {
                copy.add(writing.checkIn(writing.next(day), CALM, REST_AT_NIGHT, 0, List.of()));
            }
            Advice advice = coach.advise(copy, day, null);
            if (advice.permission() == Permission.TRAIN) {
                return irritable(copy, advice, day);
            }
            copy.addAll(withdrawals(copy, day));
            copy.addAll(remedies(advice, day, patient));
            day = later(copy, advice, day, patient);
        }
        return rules(coach.advise(copy, day, null));
    }

    /** What is to be written today against each rule that speaks. */
    List<Entry> remedies(Advice advice, int day, boolean patient) {
        List<Entry> written = new ArrayList<>();
        TreeSet<String> about = new TreeSet<>();
        boolean screen = false;
        for (Reason reason : advice.because()) {
            switch (reason.rule()) {
                case "screening-due", "pain-stop" -> screen = true;
                case "profile-due" -> written.add(writing.profile(writing.next(day), who));
                case "pregnancy" -> {
                    if (advice.permission() == Permission.ASK_FIRST) {
                        written.add(writing.body(writing.next(day), 0, 8, null));
                    }
                }
                case "uncleared-surgery" ->
                    written.add(writing.order(writing.next(day), OrderKind.CLEAR, List.of(reason.rule()), null, null));
                case "clinician-order" -> release(reason, day, patient, written, about);
                case "severe-pain", "six-weeks", "high-blood-pressure", "spinal-fusion" -> about.add(reason.rule());
                default -> {
                    if (Word.find(RedFlag.values(), reason.rule()) != null) {
                        about.add(reason.rule());
                        screen = true;
                    }
                }
            }
        }
        if (!about.isEmpty()) {
            written.add(writing.consultation(writing.next(day), List.copyOf(about), Outcome.MAY_EXERCISE));
        }
        if (screen) {
            written.add(writing.screening(writing.next(day), null, Answer.NO));
        }
        return written;
    }

    private void release(Reason reason, int day, boolean patient, List<Entry> written, Set<String> about) {
        for (Evidence evidence : reason.evidence()) {
            if (evidence.name().equals("order") && evidence.value().equals("hold") && evidence.entry() != null) {
                if (patient) {
                    about.add(reason.rule());
                } else {
                    written.add(writing.order(writing.next(day), OrderKind.RELEASE, List.of(), evidence.entry(), null));
                }
            }
        }
    }

    /** What is dated later and may be wrong is taken back; an order is not, and has its own end. */
    private List<Entry> withdrawals(List<Entry> copy, int day) {
        List<Entry> written = new ArrayList<>();
        TreeSet<String> gone = new TreeSet<>();
        for (Entry entry : copy) {
            if (entry instanceof Correction correction) {
                gone.add(correction.replaces());
            }
        }
        for (Entry entry : copy) {
            boolean wrong = entry.at().day() > day && !(entry instanceof Order) && !(entry instanceof Correction);
            if (wrong && gone.add(entry.id())) {
                written.add(writing.correction(writing.next(day), entry.id(), null));
            }
        }
        return written;
    }

    /** Days that only time can bring: the end of childhood, and of a hold that is waited for. */
    private int later(List<Entry> copy, Advice advice, int day, boolean patient) {
        int later = day;
        List<String> rules = rules(advice);
        if (rules.contains("under-sixteen")) {
            later = Math.max(
                    later, (int) LocalDate.of(who.birthYear() + 17, 1, 1).toEpochDay());
        }
        if (patient && rules.contains("clinician-order")) {
            for (Entry entry : copy) {
                if (entry instanceof Order order
                        && order.order() == OrderKind.HOLD
                        && order.at().day() <= day) {
                    later = Math.max(later, order.at().day() + HOLD_DAYS - 1);
                }
            }
        }
        return later;
    }

    /** A back that is easily stirred up is no lock, yet must have an end too: a better profile, form and two weeks. */
    private List<String> irritable(List<Entry> bag, Advice advice, int today) {
        if (!rules(advice).contains("high-irritability")) {
            return List.of();
        }
        List<Entry> copy = new ArrayList<>(bag);
        int day = today + 15;
        copy.add(writing.pain(writing.next(day - 7), 3, Settles.UNDER_30_MINUTES));
        copy.add(writing.rolandMorris(writing.next(day - 7), 0));
        for (int calm = day - 7; calm < day; calm++) {
            copy.add(writing.checkIn(writing.next(calm), CALM, REST_AT_NIGHT, 0, List.of()));
        }
        List<String> left = rules(coach.advise(copy, day, null));
        left.retainAll(List.of("high-irritability"));
        return left;
    }

    static List<String> rules(Advice advice) {
        List<String> rules = new ArrayList<>();
        for (Reason reason : advice.because()) {
            rules.add(reason.rule());
        }
        return rules;
    }
}
