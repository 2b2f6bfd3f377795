package org.birddog.pages.profile;

import java.util.List;
import org.birddog.coach.diary.At;
import org.birddog.coach.diary.Profile;
import org.birddog.coach.vocabulary.ActivityLevel;
import org.birddog.coach.vocabulary.Aim;
import org.birddog.coach.vocabulary.Condition;
import org.birddog.coach.vocabulary.Equipment;
import org.birddog.coach.vocabulary.Like;
import org.birddog.coach.vocabulary.Movement;
import org.birddog.coach.vocabulary.Settles;
import org.birddog.coach.vocabulary.Site;
import org.jspecify.annotations.Nullable;

/**
 * A profile in the making: each step of the form sets the keys that it asks about, all others stay as they are.
 *
 * <p>Keys that no page asks about are only carried along.
 */
final class Draft {

    @Nullable
    Integer birthYear;

    @Nullable
    List<Site> sites;

    @Nullable
    Integer startedOn;

    @Nullable
    Integer usualPain;

    @Nullable
    Integer worstPain;

    @Nullable
    Settles settles;

    @Nullable
    List<Condition> conditions;

    @Nullable
    Integer pregnancyWeek;

    @Nullable
    Integer surgeryWeeksAgo;

    @Nullable
    Integer postpartumWeeks;

    @Nullable
    ActivityLevel activityLevel;

    @Nullable
    List<Equipment> equipment;

    @Nullable
    Integer minutes;

    @Nullable
    Integer days;

    @Nullable
    String timeOfDay;

    @Nullable
    List<Like> likes;

    @Nullable
    Aim aim;

    @Nullable
    Boolean cautious;

    @Nullable
    Integer wakesAt;

    @Nullable
    String country;

    @Nullable
    String language;

    @Nullable
    List<Movement> worseWith;

    @Nullable
    List<Movement> betterWith;

    @Nullable
    Integer restingHeartRate;

    @Nullable
    Boolean pyramid;

    private final @Nullable Profile from;

    private Draft(@Nullable Profile from) {
        this.from = from;
    }

    /** A draft that tells nothing yet. */
    static Draft blank() {
        return new Draft(null);
    }

    /** A draft that tells what a profile told. */
    static Draft of(Profile profile) {
        Draft draft = new Draft(profile);
        draft.birthYear = profile.birthYear();
        draft.sites = profile.sites();
        draft.startedOn = profile.startedOn();
        draft.usualPain = profile.usualPain();
        draft.worstPain = profile.worstPain();
        draft.settles = profile.settles();
        draft.conditions = profile.conditions();
        draft.pregnancyWeek = profile.pregnancyWeek();
        draft.surgeryWeeksAgo = profile.surgeryWeeksAgo();
        draft.postpartumWeeks = profile.postpartumWeeks();
        draft.activityLevel = profile.activityLevel();
        draft.equipment = profile.equipment();
        draft.minutes = profile.minutes();
        draft.days = profile.days();
        draft.timeOfDay = profile.timeOfDay();
        draft.likes = profile.likes();
        draft.aim = profile.aim();
        draft.cautious = profile.cautious();
        draft.wakesAt = profile.wakesAt();
        draft.country = profile.country();
        draft.language = profile.language();
        draft.worseWith = profile.worseWith();
        draft.betterWith = profile.betterWith();
        draft.restingHeartRate = profile.restingHeartRate();
        draft.pyramid = profile.pyramid();
        return draft;
    }

    /** Whether the entry would tell nothing. */
    boolean isBlank(String id, At at) {
        return profile(id, at).equals(blank().profile(id, at));
    }

    /** The entry. */
    Profile profile(String id, At at) {
        return new Profile(
                id,
                at,
                birthYear,
                sites,
                startedOn,
                usualPain,
                worstPain,
                settles,
                worseWith,
                betterWith,
                conditions,
                pregnancyWeek,
                surgeryWeeksAgo,
                postpartumWeeks,
                activityLevel,
                from == null ? null : from.work(),
                from == null ? null : from.causes(),
                equipment,
                minutes,
                days,
                timeOfDay,
                likes,
                aim,
                cautious,
                wakesAt,
                restingHeartRate,
                country,
                language,
                pyramid);
    }
}
