package org.birddog.pages.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.birddog.coach.diary.At;
import org.birddog.coach.diary.Profile;
import org.birddog.coach.facts.Person;
import org.birddog.coach.facts.Told;
import org.birddog.coach.vocabulary.ActivityLevel;
import org.birddog.coach.vocabulary.Aim;
import org.birddog.coach.vocabulary.Condition;
import org.birddog.coach.vocabulary.Equipment;
import org.birddog.coach.vocabulary.Like;
import org.birddog.coach.vocabulary.Settles;
import org.birddog.coach.vocabulary.Site;
import org.birddog.coach.vocabulary.Word;
import org.birddog.pages.form.Form;
import org.birddog.pages.safety.EmergencyNumbers;
import org.jspecify.annotations.Nullable;

/** Reads the profile's form against what was told before. */
public record ProfileForm(
        Form form, Person person, @Nullable String country, int today) {

    /** What a person may ask for; the contract knows no other. */
    static final List<Integer> MINUTES = List.of(5, 10, 15, 20, 30);

    /** The equipment that is asked about; mat, chair, wall and doorway are taken as given. */
    static final List<Equipment> ASKED = List.of(
            Equipment.BAND,
            Equipment.FOAM_ROLLER,
            Equipment.DUMBBELL,
            Equipment.STRAP,
            Equipment.STICK,
            Equipment.POOL,
            Equipment.BICYCLE,
            Equipment.STAIRS);

    private static final int FIRST_YEAR = 1900;
    private static final int FIRST_DAY = (int) LocalDate.of(FIRST_YEAR, 1, 1).toEpochDay();
    private static final int MOST = 10;
    private static final int FEWEST_DAYS = 3;
    private static final int MOST_DAYS = 7;
    private static final int LAST_WEEK = 42;
    private static final int LONGEST_SINCE_SURGERY = 5200;
    private static final int LONGEST_SINCE_BIRTH = 520;

    private enum YesNo implements Word {
        YES,
        NO
    }

    /** The profile with the keys that changed; it holds only where the form has no fault. */
    Profile read(String id, At at) {
        // The arguments are read in the order of the form, and so the faults stand in it too.
        return new Profile(
                id,
                at,
                changed(birthYear(), value(person.birthYear())),
                changed(sites(), value(person.sites())),
                changed(startedOn(), value(person.startedOn())),
                changed(
                        form.wantedNumber("usual-pain", 0, MOST, "Choose a number for your usual pain."),
                        value(person.usualPain())),
                changed(worstPain(), value(person.worstPain())),
                changed(
                        form.wantedWord("settles", Settles.values(), "Choose how long a flare takes to settle."),
                        value(person.settles())),
                null,
                null,
                changed(conditions(), value(person.conditions())),
                changed(pregnancyWeek(), person.pregnancyWeekOn(today)),
                changed(
                        kept("Back operation", "surgery-weeks-ago", LONGEST_SINCE_SURGERY, person.surgeryWeeksAgo()),
                        person.surgeryWeeksOn(today)),
                changed(
                        kept("Birth", "postpartum-weeks", LONGEST_SINCE_BIRTH, person.postpartumWeeks()),
                        person.postpartumWeeksOn(today)),
                changed(form.word("activity-level", ActivityLevel.values()), value(person.activityLevel())),
                null,
                null,
                changed(form.words("equipment", Equipment.values()), orNone(value(person.equipment()))),
                changed(minutes(), value(person.minutes())),
                changed(form.number("days", FEWEST_DAYS, MOST_DAYS), value(person.days())),
                null,
                changed(form.words("likes", Like.values()), orNone(value(person.likes()))),
                changed(form.word("aim", Aim.values()), value(person.aim())),
                changed(cautious(), Boolean.TRUE.equals(value(person.cautious()))),
                null,
                null,
                changed(countryCode(), country),
                null);
    }

    private @Nullable Integer birthYear() {
        int thisYear = LocalDate.ofEpochDay(today).getYear();
        form.under("Year of birth");
        Integer year = form.wantedNumber("birth-year", FIRST_YEAR, thisYear, "Tell us when you were born.");
        form.under("");
        return year;
    }

    private List<Site> sites() {
        List<Site> sites = form.words("sites", Site.values());
        if (sites.isEmpty()) {
            form.refuse("sites", "Tick where it hurts.");
        }
        return sites;
    }

    private @Nullable Integer startedOn() {
        return kept(form.date("started-on", FIRST_DAY, today), person.startedOn(), "started-on");
    }

    private @Nullable Integer worstPain() {
        Integer worst = form.wantedNumber("worst-pain", 0, MOST, "Choose a number for your worst pain.");
        Integer usual = form.number("usual-pain", 0, MOST);
        if (usual != null && worst != null && worst < usual) {
            form.refuse("worst-pain", "Your worst pain is lower than your usual pain. Please look at both again.");
        }
        return worst;
    }

    private @Nullable Integer minutes() {
        Integer minutes = form.number("minutes", MINUTES.getFirst(), MINUTES.getLast());
        if (minutes != null && !MINUTES.contains(minutes)) {
            form.refuse("minutes", "Choose 5, 10, 15, 20 or 30 minutes.");
        }
        return minutes;
    }

    private boolean cautious() {
        return form.words("cautious", YesNo.values()).contains(YesNo.YES);
    }

    private List<Condition> conditions() {
        List<Condition> conditions = form.words("conditions", Condition.values());
        boolean none = !form.words("no-conditions", YesNo.values()).isEmpty();
        if (conditions.isEmpty() && !none) {
            form.refuse("conditions", "Tick what you have, or tick None of these.");
        }
        if (!conditions.isEmpty() && none) {
            form.refuse("conditions", "You ticked None of these and something else too. Please take one away.");
        }
        return conditions;
    }

    private @Nullable Integer pregnancyWeek() {
        YesNo pregnant = form.wantedWord("pregnant", YesNo.values(), "Tell us whether you are pregnant.");
        if (pregnant != YesNo.YES) {
            return pregnant == null ? null : (Integer) 0;
        }
        return form.wantedNumber("pregnancy-week", 1, LAST_WEEK, "Tell us the week of your pregnancy.");
    }

    private @Nullable String countryCode() {
        String code = form.single("country");
        if (code == null) {
            return null;
        }
        if (!EmergencyNumbers.isCode(code)) {
            form.refuse("country", "Choose one of the countries shown here.");
            return null;
        }
        return code;
    }

    /** What was told once cannot be untold by an empty field: a profile has no word for that. */
    private @Nullable Integer kept(String heading, String field, int high, @Nullable Told<Integer> before) {
        form.under(heading);
        Integer said = kept(form.number(field, 0, high), before, field);
        form.under("");
        return said;
    }

    private @Nullable Integer kept(@Nullable Integer said, @Nullable Told<Integer> before, String field) {
        if (said == null && before != null) {
            form.refuse(field, "You answered this before, so it cannot be left empty. Please give it again.");
        }
        return said;
    }

    private static <T> @Nullable T changed(@Nullable T said, @Nullable T known) {
        return Objects.equals(said, known) ? null : said;
    }

    private static <T> @Nullable T value(@Nullable Told<T> told) {
        return told == null ? null : told.value();
    }

    private static <T> List<T> orNone(@Nullable List<T> told) {
        return told == null ? List.of() : told;
    }
}
