package org.birddog.trials.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.Coach;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.vocabulary.ActivityLevel;
import org.birddog.coach.vocabulary.Aim;
import org.birddog.coach.vocabulary.Condition;
import org.birddog.coach.vocabulary.Equipment;
import org.birddog.coach.vocabulary.Like;
import org.birddog.coach.vocabulary.Settles;
import org.birddog.coach.vocabulary.Site;
import org.birddog.pages.demo.DemoPerson;
import org.birddog.wire.EntryCodec;

/** The diary of an invented person of a demo: a simulated life up to yesterday, and what they told besides. */
public final class DemoLife {

    private static final int DAYS_A_WEEK = 7;
    private static final int OLD = 1950;
    private static final int YOUNG = 1988;

    private final Coach coach;
    private final DemoPerson person;
    private final int today;
    private int told;

    private DemoLife(Coach coach, DemoPerson person, int today) {
        this.coach = coach;
        this.person = person;
        this.today = today;
    }

    /**
     * The diary of a person on a day.
     *
     * @param today in days since 1970-01-01; only what is told of the morning stands on it
     */
    public static List<Entry> diary(Coach coach, DemoPerson person, int today) {
        return new DemoLife(coach, person, today).diary();
    }

    private List<Entry> diary() {
        Temperament who = who();
        long seed = person.ordinal();
        Life life = new Life(coach, SameSet.of(coach), seed, new Dice(seed), who);
        beginning(who.startDay()).forEach(life.notebook()::write);
        Lived lived = life.live();
        if (lived.violations() > 0) {
            throw new IllegalStateException("The life of " + person.word() + " broke " + lived.first());
        }
        List<Entry> diary = new ArrayList<>(life.notebook().bag());
        diary.addAll(besides(who.startDay()));
        return diary;
    }

    private Temperament who() {
        return switch (person) {
            case RECOVERING ->
                who(Temperament.Kind.RESPONDER, 9, YOUNG, Site.LOWER_BACK, 5, List.of(), 20, Aim.STRENGTH, 80);
            case FLARING -> who(Temperament.Kind.RESPONDER, 6, 1979, Site.LOWER_BACK, 3, List.of(), 15, Aim.RELIEF, 75);
            case PLATEAU ->
                who(Temperament.Kind.UNCHANGING, 7, 1971, Site.LOWER_BACK, 4, List.of(), 15, Aim.RELIEF, 100);
            case PREGNANT ->
                who(Temperament.Kind.RESPONDER, 4, 1994, Site.LOWER_BACK, 3, List.of(), 15, Aim.RELIEF, 85);
            case OLDER ->
                who(
                        Temperament.Kind.RESPONDER,
                        5,
                        OLD,
                        Site.LOWER_BACK,
                        3,
                        List.of(Condition.OSTEOPOROSIS, Condition.FALL_RISK, Condition.ARTHRITIS),
                        15,
                        Aim.STAY_WELL,
                        90);
            case DESK -> who(Temperament.Kind.RESPONDER, 4, 1991, Site.UPPER_BACK, 3, List.of(), 10, Aim.POSTURE, 70);
            case LOCKED -> who(Temperament.Kind.RESPONDER, 3, 1983, Site.LOWER_BACK, 4, List.of(), 15, Aim.RELIEF, 80);
        };
    }

    private Temperament who(
            Temperament.Kind kind,
            int weeks,
            int birthYear,
            Site site,
            int usual,
            List<Condition> conditions,
            int minutes,
            Aim aim,
            int adherence) {
        int days = weeks * DAYS_A_WEEK;
        // The days of a flare-up are told by hand: nothing else may stand on them.
        int start = today - days - (person == DemoPerson.FLARING ? 1 : 0);
        return new Temperament(
                kind,
                start,
                days,
                birthYear,
                List.of(site),
                60,
                usual,
                usual + 1,
                Settles.UNDER_2_HOURS,
                conditions,
                0,
                ActivityLevel.SOME,
                List.of(Equipment.MAT, Equipment.CHAIR, Equipment.WALL),
                minutes,
                5,
                aim,
                List.of(Like.WALKING),
                false,
                Taken.GREEN,
                false,
                adherence,
                90,
                100,
                3);
    }

    /** What is told at the beginning, before the first session. */
    private List<Entry> beginning(int day) {
        return switch (person) {
            case PREGNANT ->
                List.of(
                        entry(day, "07:30", "profile", "'pregnancy-week':20,'country':'GB'"),
                        entry(
                                day,
                                "07:31",
                                "consultation",
                                "'about':['pregnancy'],'with':'midwife','outcome':'may-exercise'"));
            case DESK -> List.of(entry(day, "07:30", "profile", "'work':'desk','country':'GB'"));
            default -> List.of(entry(day, "07:30", "profile", "'country':'GB'"));
        };
    }

    /** What is told beside check-ins and sessions, some of it this morning. */
    private List<Entry> besides(int first) {
        return switch (person) {
            case RECOVERING ->
                List.of(
                        entry(first, "20:00", "questionnaire", rolandMorris(11)),
                        entry(
                                first + 1,
                                "20:00",
                                "questionnaire",
                                "'form':'psfs','answers':{'Gardening':3,'Sitting through a film':4}"),
                        entry(first + 42, "20:00", "questionnaire", rolandMorris(4)),
                        entry(
                                today - 2,
                                "20:00",
                                "questionnaire",
                                "'form':'psfs','answers':{'Gardening':8,'Sitting through a film':7}"),
                        entry(
                                first + 30,
                                "18:00",
                                "activity",
                                "'activity':'swimming','minutes':30,'intensity':'moderate'"),
                        entry(
                                today - 3,
                                "18:00",
                                "activity",
                                "'activity':'brisk-walking','minutes':40,'intensity':'moderate'"),
                        entry(first + 20, "19:00", "hurt", "'exercise':'superman','pain':3,'onset':'next-morning'"),
                        entry(today, "07:05", "check-in", "'pain':1,'sleep':8,'stress':2"));
            case FLARING ->
                List.of(
                        entry(today - 1, "07:05", "check-in", "'pain':7,'sleep':4,'stress':7,'note':'Carried boxes.'"),
                        entry(today, "07:05", "check-in", "'pain':6,'sleep':4,'stress':6"));
            case PLATEAU -> List.of(entry(today, "07:05", "check-in", "'pain':4,'sleep':6"));
            case OLDER -> List.of(entry(today, "07:05", "check-in", "'pain':2,'sleep':7"));
            case PREGNANT, DESK -> List.of();
            case LOCKED ->
                List.of(entry(
                        today,
                        "07:05",
                        "check-in",
                        "'pain':5,'leg-pain':6,'leg-reach':'foot','new-symptoms':['one-leg-weak']"));
        };
    }

    private static String rolandMorris(int ticks) {
        StringBuilder answers = new StringBuilder("'form':'rmdq','answers':{");
        for (int item = 1; item <= ticks; item++) {
            answers.append(item == 1 ? "" : ",").append("'").append(item).append("':true");
        }
        return answers.append('}').toString();
    }

    private Entry entry(int day, String time, String kind, String fields) {
        told++;
        String id = "00000000-0000-4000-8000-" + String.format("%04d%08d", person.ordinal(), told);
        return EntryCodec.read(
                ("{'id':'" + id + "','at':'" + LocalDate.ofEpochDay(day) + "T" + time + ":00+01:00','kind':'" + kind
                                + "'," + fields + "}")
                        .replace('\'', '"'),
                "",
                0);
    }
}
