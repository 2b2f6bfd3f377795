package org.birddog.coach.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
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

/**
 * What a person has told about themselves by some moment. What was not told is null.
 *
 * @param since when each present condition was first told without a break
 * @param pregnancyEnd the last telling of "not pregnant" after a pregnancy, or null
 */
public record Person(
        @Nullable Told<Integer> birthYear,
        @Nullable Told<List<Site>> sites,
        @Nullable Told<Integer> startedOn,
        @Nullable Told<Integer> usualPain,
        @Nullable Told<Integer> worstPain,
        @Nullable Told<Settles> settles,
        @Nullable Told<List<Condition>> conditions,
        List<Told<Condition>> since,
        @Nullable Told<Integer> pregnancyWeek,
        @Nullable PregnancyEnd pregnancyEnd,
        @Nullable Told<Integer> surgeryWeeksAgo,
        @Nullable Told<Integer> postpartumWeeks,
        @Nullable Told<ActivityLevel> activityLevel,
        @Nullable Told<List<Equipment>> equipment,
        @Nullable Told<Integer> minutes,
        @Nullable Told<Integer> days,
        @Nullable Told<String> timeOfDay,
        @Nullable Told<List<Like>> likes,
        @Nullable Told<Aim> aim,
        @Nullable Told<Boolean> cautious,
        @Nullable Told<Integer> wakesAt,
        @Nullable Told<String> language,
        @Nullable Told<List<Movement>> worseWith,
        @Nullable Told<List<Movement>> betterWith,
        @Nullable Told<Integer> restingHeartRate,
        @Nullable Told<Boolean> pyramid,
        @Nullable Told<List<Cause>> causes,
        @Nullable Told<Work> work) {

    /**
     * A pregnancy that was told to be over.
     *
     * @param week the week it had reached by then
     * @param lastTold when the pregnancy itself was last told
     * @param entry the entry that told its end
     */
    public record PregnancyEnd(int week, At lastTold, String entry) {}

    /** Nothing told yet. */
    public static final Person UNKNOWN = new Person(
            null, null, null, null, null, null, null, List.of(), null, null, null, null, null, null, null, null, null,
            null, null, null, null, null, null, null, null, null, null, null);

    /** What is known after one more profile: it replaces only the keys that it has. */
    Person after(Profile profile, int sameOperationDays) {
        At at = profile.at();
        String id = profile.id();
        return new Person(
                Told.after(birthYear, profile.birthYear(), at, id, Math::max),
                Told.after(sites, profile.sites(), at, id, Person::union),
                Told.after(startedOn, profile.startedOn(), at, id, Math::max),
                Told.after(usualPain, profile.usualPain(), at, id, Math::min),
                Told.after(worstPain, profile.worstPain(), at, id, Math::max),
                Told.after(settles, profile.settles(), at, id, Person::later),
                Told.after(conditions, profile.conditions(), at, id, Person::union),
                runs(profile),
                Told.after(pregnancyWeek, profile.pregnancyWeek(), at, id, Math::max),
                pregnancyEndAfter(profile),
                weeksAfter(surgeryWeeksAgo, profile.surgeryWeeksAgo(), profile, sameOperationDays),
                weeksAfter(postpartumWeeks, profile.postpartumWeeks(), profile, sameOperationDays),
                Told.after(activityLevel, profile.activityLevel(), at, id, Person::earlier),
                Told.after(equipment, profile.equipment(), at, id, Person::intersection),
                Told.after(minutes, profile.minutes(), at, id, Math::min),
                Told.after(days, profile.days(), at, id, Math::min),
                Told.after(timeOfDay, profile.timeOfDay(), at, id, Person::earlier),
                Told.after(likes, profile.likes(), at, id, Person::union),
                Told.after(aim, profile.aim(), at, id, Person::earlier),
                Told.after(cautious, profile.cautious(), at, id, Boolean::logicalOr),
                Told.after(wakesAt, profile.wakesAt(), at, id, Math::max),
                Told.after(language, profile.language(), at, id, Person::earlier),
                Told.after(worseWith, profile.worseWith(), at, id, Person::union),
                Told.after(betterWith, profile.betterWith(), at, id, Person::intersection),
                Told.after(restingHeartRate, profile.restingHeartRate(), at, id, Math::min),
                Told.after(pyramid, profile.pyramid(), at, id, Boolean::logicalAnd),
                Told.after(causes, profile.causes(), at, id, Person::union),
                Told.after(work, profile.work(), at, id, Person::earlier));
    }

    /** The week of pregnancy on a day: 0 not pregnant, null not told. It runs on by one each seven days. */
    public @Nullable Integer pregnancyWeekOn(int day) {
        if (pregnancyWeek == null || pregnancyWeek.value() == 0) {
            return pregnancyWeek == null ? null : 0;
        }
        return pregnancyWeek.value() + pregnancyWeek.weeksSince(day);
    }

    /** Weeks from a spinal operation to a day, or null where none was told. */
    public @Nullable Integer surgeryWeeksOn(int day) {
        return surgeryWeeksAgo == null ? null : surgeryWeeksAgo.value() + surgeryWeeksAgo.weeksSince(day);
    }

    /** Weeks from birth to a day, or null where none was told. */
    public @Nullable Integer postpartumWeeksOn(int day) {
        return postpartumWeeks == null ? null : postpartumWeeks.value() + postpartumWeeks.weeksSince(day);
    }

    /** When a condition was first told, if it still holds; else null. */
    public @Nullable Told<Condition> told(Condition condition) {
        // Each rule of a condition asks this: by places, which needs no iterator.
        for (int place = 0; place < since.size(); place++) {
            if (since.get(place).value() == condition) {
                return since.get(place);
            }
        }
        return null;
    }

    /** Whether a site was told. */
    public boolean hurtsAt(Site site) {
        return sites != null && sites.value().contains(site);
    }

    private List<Told<Condition>> runs(Profile profile) {
        if (profile.conditions() == null) {
            return since;
        }
        boolean sameMoment = conditions != null && !profile.at().isAfter(conditions.at());
        List<Told<Condition>> runs = new ArrayList<>(sameMoment ? since : List.of());
        for (Condition condition : profile.conditions()) {
            Told<Condition> before = told(condition);
            if (before == null) {
                runs.add(new Told<>(condition, profile.at(), profile.id()));
            } else if (!sameMoment) {
                runs.add(before);
            }
        }
        return List.copyOf(runs);
    }

    private @Nullable PregnancyEnd pregnancyEndAfter(Profile profile) {
        Integer now = profile.pregnancyWeek();
        if (now == null || pregnancyWeek == null) {
            return pregnancyEnd;
        }
        if (now > 0) {
            return null;
        }
        Integer reached = pregnancyWeekOn(profile.at().day());
        return pregnancyWeek.value() == 0 || reached == null
                ? pregnancyEnd
                : new PregnancyEnd(reached, pregnancyWeek.at(), profile.id());
    }

    /** An operation date within some days of the earlier one is the same answer and keeps the earlier telling. */
    private static @Nullable Told<Integer> weeksAfter(
            @Nullable Told<Integer> before, @Nullable Integer weeks, Profile profile, int sameDays) {
        if (weeks != null && before != null) {
            int earlier = before.at().day() - before.value() * 7;
            int later = profile.at().day() - weeks * 7;
            if (Math.abs(later - earlier) <= sameDays) {
                return before;
            }
        }
        return Told.after(before, weeks, profile.at(), profile.id(), Math::min);
    }

    private static <T extends Comparable<T>> List<T> union(List<T> one, List<T> other) {
        TreeSet<T> both = new TreeSet<>(one);
        both.addAll(other);
        return List.copyOf(both);
    }

    private static <T> List<T> intersection(List<T> one, List<T> other) {
        List<T> both = new ArrayList<>(one);
        both.retainAll(other);
        return List.copyOf(both);
    }

    private static <T extends Comparable<T>> T later(T one, T other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static <T extends Comparable<T>> T earlier(T one, T other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
