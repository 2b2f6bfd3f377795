package org.birddog.pages.profile;

import java.time.LocalDate;
import java.util.List;
import org.birddog.coach.facts.Person;
import org.birddog.coach.vocabulary.Condition;
import org.birddog.coach.vocabulary.Word;
import org.birddog.pages.form.Form;
import org.birddog.pages.words.Wording;
import org.jspecify.annotations.Nullable;

/** Age, pregnancy and birth, conditions and operations: what takes moves out of the plan. */
record HealthStep(Telling telling) {

    /** Births and ends of pregnancies are shown for a year; after that no rule asks about them. */
    static final int YEAR = 52;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_WEEK = 42;
    private static final int LONGEST_SINCE_SURGERY = 5200;
    private static final int LONGEST_SINCE_BIRTH = 520;

    /** The answers to the question about pregnancy. */
    enum Pregnancy implements Word {
        NO,
        PREGNANT,
        BIRTH
    }

    /** The one answer of a box to tick. */
    enum Ticked implements Word {
        YES
    }

    static void read(Telling telling) {
        HealthStep step = new HealthStep(telling);
        step.readBirthYear();
        step.readPregnancy();
        step.readConditions();
    }

    private Form form() {
        return telling.form();
    }

    private Person person() {
        return telling.person();
    }

    private Wording say() {
        return form().say();
    }

    private void readBirthYear() {
        int thisYear = LocalDate.ofEpochDay(telling.today()).getYear();
        form().under(say().of("profile.birth-year.ask"));
        Integer year = form().wantedNumber("birth-year", FIRST_YEAR, thisYear, say().of("profile.fault.birth-year"));
        form().under("");
        telling.draft().birthYear = Telling.changed(year, Telling.value(person().birthYear()));
    }

    private void readPregnancy() {
        Pregnancy answer = form().wantedWord("pregnancy", Pregnancy.values(), say().of("profile.fault.pregnancy"));
        if (answer == null) {
            return;
        }
        Integer known = person().pregnancyWeekOn(telling.today());
        if (answer == Pregnancy.NO && endedLate(known) && !telling.before().has("pregnancy", "no")) {
            form().refuse("pregnancy", say().of("profile.fault.pregnancy-end"));
        }
        Integer week = answer != Pregnancy.PREGNANT
                ? (Integer) 0
                : form().wantedNumber("pregnancy-week", 1, LAST_WEEK, say().of("profile.fault.pregnancy-week"));
        telling.draft().pregnancyWeek = Telling.changed(week, known);
        readBirth(answer, known);
    }

    /** Where the answer is no, whatever stands in the field for the date is out of sight and says nothing. */
    private void readBirth(Pregnancy answer, @Nullable Integer known) {
        Integer day = answer == Pregnancy.NO ? null : pastDay("birth-on", LONGEST_SINCE_BIRTH);
        if (answer == Pregnancy.BIRTH && day == null) {
            form().refuse("birth-on", say().of("profile.fault.birth-on"));
        }
        Integer weeks = weeksSince(day);
        // After a pregnancy the birth has to be told anew, even where the count of weeks is the old one.
        boolean isNews =
                answer == Pregnancy.BIRTH && (known == null || known > 0 || Step.asksAboutPregnancy(telling.turn()));
        telling.draft().postpartumWeeks =
                isNews ? weeks : Telling.changed(weeks, person().postpartumWeeksOn(telling.today()));
        telling.emptyIfGone("birth-on", day == null, earlier -> earlier.postpartumWeeks = null);
    }

    /** Whether a pregnancy that was told had come so far that its end has to be told too. */
    private boolean endedLate(@Nullable Integer week) {
        int from = telling.turn().content().page("pregnancy").number("asks-from");
        Person.PregnancyEnd end = person().pregnancyEnd();
        return (week != null && week >= from) || (end != null && end.week() >= from);
    }

    private void readConditions() {
        List<Condition> conditions = form().words("conditions", Condition.values());
        boolean operated = !form().words("surgery", Ticked.values()).isEmpty();
        boolean none = !form().words("no-conditions", Ticked.values()).isEmpty();
        boolean any = operated || !conditions.isEmpty();
        if (any == none) {
            form().refuse(
                            "conditions",
                            say().of(any ? "profile.fault.conditions-both" : "profile.fault.conditions-none"));
        }
        telling.draft().conditions = Telling.changed(conditions, Telling.value(person().conditions()));
        Integer day = operated ? pastDay("surgery-on", LONGEST_SINCE_SURGERY) : null;
        if (operated && day == null) {
            form().refuse("surgery-on", say().of("profile.fault.surgery-on"));
        }
        telling.draft().surgeryWeeksAgo = Telling.changed(weeksSince(day), person().surgeryWeeksOn(telling.today()));
        telling.emptyIfGone("surgery-on", !operated, earlier -> earlier.surgeryWeeksAgo = null);
    }

    private @Nullable Integer pastDay(String field, int weeks) {
        return form().date(field, telling.today() - weeks * 7, telling.today());
    }

    private @Nullable Integer weeksSince(@Nullable Integer day) {
        return day == null ? null : (Integer) ((telling.today() - day) / 7);
    }
}
