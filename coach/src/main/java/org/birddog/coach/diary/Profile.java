package org.birddog.coach.diary;

import java.util.List;
import org.birddog.coach.vocabulary.ActivityLevel;
import org.birddog.coach.vocabulary.Aim;
import org.birddog.coach.vocabulary.Cause;
import org.birddog.coach.vocabulary.Condition;
import org.birddog.coach.vocabulary.Equipment;
import org.birddog.coach.vocabulary.Like;
import org.birddog.coach.vocabulary.Movement;
import org.birddog.coach.vocabulary.Settles;
import org.birddog.coach.vocabulary.Site;
import org.birddog.coach.vocabulary.Work;
import org.jspecify.annotations.Nullable;

/**
 * What the person tells about themselves. A key that is null was not told; a later profile replaces only the keys
 * that
 * it has.
 *
 * @param startedOn when the present episode began, in days since 1970-01-01
 * @param usualPain 0-10
 * @param worstPain 0-10
 * @param pregnancyWeek on the entry's date; 0 is not pregnant
 * @param surgeryWeeksAgo weeks from a spinal operation to the entry's date
 * @param postpartumWeeks weeks from birth to the entry's date
 * @param minutes a day: 5, 10, 15, 20 or 30
 * @param days a week, 3 to 7
 * @param timeOfDay hh:mm
 * @param cautious whether any pain above the pain before stops an exercise
 * @param wakesAt hour, 0-23
 * @param restingHeartRate beats per minute
 * @param country two letters of ISO 3166
 * @param language two letters of ISO 639
 * @param pyramid whether held core exercises are done as a descending pyramid, where they have one
 */
public record Profile(
        String id,
        At at,
        @Nullable Integer birthYear,
        @Nullable List<Site> sites,
        @Nullable Integer startedOn,
        @Nullable Integer usualPain,
        @Nullable Integer worstPain,
        @Nullable Settles settles,
        @Nullable List<Movement> worseWith,
        @Nullable List<Movement> betterWith,
        @Nullable List<Condition> conditions,
        @Nullable Integer pregnancyWeek,
        @Nullable Integer surgeryWeeksAgo,
        @Nullable Integer postpartumWeeks,
        @Nullable ActivityLevel activityLevel,
        @Nullable Work work,
        @Nullable List<Cause> causes,
        @Nullable List<Equipment> equipment,
        @Nullable Integer minutes,
        @Nullable Integer days,
        @Nullable String timeOfDay,
        @Nullable List<Like> likes,
        @Nullable Aim aim,
        @Nullable Boolean cautious,
        @Nullable Integer wakesAt,
        @Nullable Integer restingHeartRate,
        @Nullable String country,
        @Nullable String language,
        @Nullable Boolean pyramid)
        implements Entry {}
