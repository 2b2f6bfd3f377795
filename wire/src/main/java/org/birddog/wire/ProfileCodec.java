package org.birddog.wire;

import java.util.List;
import org.birddog.coach.diary.At;
import org.birddog.coach.diary.Profile;
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

/** The JSON form of a profile: only the keys that it has. */
final class ProfileCodec {

    private static final List<Integer> MINUTES = List.of(5, 10, 15, 20, 30);
    private static final Vocabulary<Site> SITES = Vocabulary.of(Site.values());
    private static final Vocabulary<Settles> SETTLES = Vocabulary.of(Settles.values());
    private static final Vocabulary<Movement> MOVEMENTS = Vocabulary.of(Movement.values());
    private static final Vocabulary<Condition> CONDITIONS = Vocabulary.of(Condition.values());
    private static final Vocabulary<ActivityLevel> LEVELS = Vocabulary.of(ActivityLevel.values());
    private static final Vocabulary<Work> WORK = Vocabulary.of(Work.values());
    private static final Vocabulary<Cause> CAUSES = Vocabulary.of(Cause.values());
    private static final Vocabulary<Equipment> EQUIPMENT = Vocabulary.of(Equipment.values());
    private static final Vocabulary<Like> LIKES = Vocabulary.of(Like.values());
    private static final Vocabulary<Aim> AIMS = Vocabulary.of(Aim.values());

    private ProfileCodec() {}

    static Profile read(Members members, String id, At at) {
        JsonReader reader = members.reader();
        return new Profile(
                id,
                at,
                members.number("birth-year", 1900, 2100),
                members.words("sites", SITES),
                members.has("started-on") ? (Integer) PlainDate.read(reader) : null,
                members.number("usual-pain", 0, 10),
                members.number("worst-pain", 0, 10),
                members.word("settles", SETTLES),
                members.words("worse-with", MOVEMENTS),
                members.words("better-with", MOVEMENTS),
                members.words("conditions", CONDITIONS),
                members.number("pregnancy-week", 0, 42),
                members.number("surgery-weeks-ago", 0, 5200),
                members.number("postpartum-weeks", 0, 520),
                members.word("activity-level", LEVELS),
                members.word("work", WORK),
                members.words("causes", CAUSES),
                members.words("equipment", EQUIPMENT),
                minutes(members),
                members.number("days", 3, 7),
                timeOfDay(members),
                members.words("likes", LIKES),
                members.word("aim", AIMS),
                members.has("cautious") ? (Boolean) reader.truth() : null,
                members.number("wakes-at", 0, 23),
                members.number("resting-heart-rate", 20, 150),
                code(members, "country", 'A', "two capital letters"),
                code(members, "language", 'a', "two small letters"),
                members.has("pyramid") ? (Boolean) reader.truth() : null);
    }

    private static @Nullable Integer minutes(Members members) {
        Integer minutes = members.number("minutes", 5, 30);
        if (minutes != null && !MINUTES.contains(minutes)) {
            throw members.reader().refusal("expected 5, 10, 15, 20 or 30, got " + minutes);
        }
        return minutes;
    }

    private static @Nullable String timeOfDay(Members members) {
        if (!members.has("time-of-day")) {
            return null;
        }
        String time = members.reader().text();
        int hour = PlainDate.digits(time, 0, 2);
        int minute = PlainDate.digits(time, 3, 2);
        boolean good = time.length() == 5 && time.charAt(2) == ':';
        if (!good || hour < 0 || hour > 23 || minute < 0 || minute > 59) {
            throw members.reader().unexpectedText("a time as hh:mm");
        }
        return time;
    }

    private static @Nullable String code(Members members, String name, char first, String expected) {
        if (!members.has(name)) {
            return null;
        }
        String code = members.reader().text();
        boolean good = code.length() == 2;
        for (int i = 0; i < code.length(); i++) {
            good &= code.charAt(i) >= first && code.charAt(i) < first + 26;
        }
        if (!good) {
            throw members.reader().unexpectedText(expected);
        }
        return code;
    }

    static void write(JsonWriter writer, Profile profile) {
        writer.optional("birth-year", profile.birthYear());
        writer.optional("sites", profile.sites());
        writer.optionalDate("started-on", profile.startedOn());
        writer.optional("usual-pain", profile.usualPain());
        writer.optional("worst-pain", profile.worstPain());
        writer.optional("settles", profile.settles());
        writer.optional("worse-with", profile.worseWith());
        writer.optional("better-with", profile.betterWith());
        writer.optional("conditions", profile.conditions());
        writer.optional("pregnancy-week", profile.pregnancyWeek());
        writer.optional("surgery-weeks-ago", profile.surgeryWeeksAgo());
        writer.optional("postpartum-weeks", profile.postpartumWeeks());
        writer.optional("activity-level", profile.activityLevel());
        writer.optional("work", profile.work());
        writer.optional("causes", profile.causes());
        writer.optional("equipment", profile.equipment());
        writer.optional("minutes", profile.minutes());
        writer.optional("days", profile.days());
        writer.optional("time-of-day", profile.timeOfDay());
        writer.optional("likes", profile.likes());
        writer.optional("aim", profile.aim());
        writer.optional("cautious", profile.cautious());
        writer.optional("wakes-at", profile.wakesAt());
        writer.optional("resting-heart-rate", profile.restingHeartRate());
        writer.optional("country", profile.country());
        writer.optional("language", profile.language());
        writer.optional("pyramid", profile.pyramid());
    }
}
