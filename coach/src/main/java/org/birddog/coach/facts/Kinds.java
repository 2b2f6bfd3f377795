package org.birddog.coach.facts;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.diary.Acknowledgement;
import org.birddog.coach.diary.Activity;
import org.birddog.coach.diary.CheckIn;
import org.birddog.coach.diary.Consultation;
import org.birddog.coach.diary.Correction;
import org.birddog.coach.diary.Diary;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.diary.Goal;
import org.birddog.coach.diary.HabitNote;
import org.birddog.coach.diary.Hurt;
import org.birddog.coach.diary.LessonRead;
import org.birddog.coach.diary.Order;
import org.birddog.coach.diary.Profile;
import org.birddog.coach.diary.Questionnaire;
import org.birddog.coach.diary.Screening;
import org.birddog.coach.diary.SelfTest;
import org.birddog.coach.diary.Session;
import org.birddog.coach.diary.UnknownEntry;

/** The entries of a diary that facts are made of, by kind, each kind oldest first: one pass over years. */
record Kinds(
        List<CheckIn> checkIns,
        List<Session> sessions,
        List<Hurt> hurts,
        List<Profile> profiles,
        List<Questionnaire> questionnaires,
        List<Activity> activities,
        List<Consultation> consultations,
        List<Order> orders,
        List<Acknowledgement> acknowledgements,
        List<UnknownEntry> unknown,
        List<SelfTest> selfTests,
        List<LessonRead> lessonsRead) {

    private Kinds() {
        this(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }

    static Kinds of(Diary diary) {
        Kinds kinds = new Kinds();
        for (Entry entry : diary.entries()) {
            kinds.add(entry);
        }
        return kinds;
    }

    private void add(Entry entry) {
        switch (entry) {
            case CheckIn checkIn -> checkIns.add(checkIn);
            case Session session -> sessions.add(session);
            case Hurt hurt -> hurts.add(hurt);
            case Profile profile -> profiles.add(profile);
            case Questionnaire questionnaire -> questionnaires.add(questionnaire);
            case Activity activity -> activities.add(activity);
            case Consultation consultation -> consultations.add(consultation);
            case Order order -> orders.add(order);
            case Acknowledgement acknowledgement -> acknowledgements.add(acknowledgement);
            case UnknownEntry newer -> unknown.add(newer);
            case SelfTest selfTest -> selfTests.add(selfTest);
            case LessonRead read -> lessonsRead.add(read);
            // Screenings are read with the signs of check-ins and sessions (Screened), the others by the pages alone.
            case Screening _, Goal _, HabitNote _, Correction _ -> {}
        }
    }
}
