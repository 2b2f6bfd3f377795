package org.birddog.coach.plan;

import java.util.List;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.facts.Person;
import org.birddog.coach.ladder.Basics;
import org.birddog.coach.ladder.Training;
import org.birddog.coach.vocabulary.Aim;
import org.birddog.coach.vocabulary.Category;
import org.birddog.coach.vocabulary.Equipment;
import org.birddog.coach.vocabulary.Like;
import org.birddog.coach.vocabulary.Site;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants of the programme, with what stands in for what they did not tell. It ranks; it never loosens.
 *
 * @param minutes a day
 * @param days a week
 * @param pregnant whether a pregnancy was told
 */
public record Wishes(
        int minutes,
        int days,
        @Nullable Aim aim,
        List<Site> sites,
        List<Like> likes,
        List<Equipment> equipment,
        boolean pregnant) {

    private static final int USUAL_MINUTES = 15;
    private static final int USUAL_DAYS = 5;
    private static final List<Equipment> GIVEN =
            List.of(Equipment.MAT, Equipment.CHAIR, Equipment.WALL, Equipment.DOORWAY);

    /** The wishes of a person. */
    public static Wishes of(Person person) {
        return new Wishes(
                person.minutes() == null ? USUAL_MINUTES : person.minutes().value(),
                person.days() == null ? USUAL_DAYS : person.days().value(),
                person.aim() == null ? null : person.aim().value(),
                person.sites() == null ? List.of() : person.sites().value(),
                person.likes() == null ? List.of() : person.likes().value(),
                person.equipment() == null ? List.of() : person.equipment().value(),
                person.pregnancyWeek() != null && person.pregnancyWeek().value() > 0);
    }

    /** The first piece of equipment that an exercise needs and the person lacks, or null. */
    public @Nullable Equipment missing(Exercise exercise) {
        for (Equipment needed : exercise.equipment()) {
            if (lacks(needed)) {
                return needed;
            }
        }
        return null;
    }

    /** Whether the person lacks a piece of equipment. */
    public boolean lacks(Equipment needed) {
        return !GIVEN.contains(needed) && !equipment.contains(needed);
    }

    /** The first of the person's sites that an exercise is chiefly for, or null. */
    public @Nullable Site siteOf(Exercise exercise) {
        for (Site site : sites) {
            if (exercise.sites().contains(site)) {
                return site;
            }
        }
        return null;
    }

    /** Whether an exercise serves the person's aim. */
    public boolean aimsAt(Exercise exercise) {
        if (aim == null) {
            return false;
        }
        return switch (aim) {
            case RELIEF -> helps(exercise, "mobility") || helps(exercise, "calm");
            case POSTURE -> exercise.category() == Category.POSTURE || helps(exercise, "posture");
            case STRENGTH -> helps(exercise, "strength") || helps(exercise, "control");
            case STAY_WELL -> helps(exercise, "endurance") || helps(exercise, "strength");
        };
    }

    /** The first of the person's likes that an exercise answers, or null. */
    public @Nullable Like likeOf(Exercise exercise) {
        for (Like like : likes) {
            boolean answers = switch (like) {
                case YOGA -> exercise.id().endsWith("yoga") || exercise.id().equals("childs-pose");
                case PILATES -> exercise.id().equals("segmental-bridge") || exercise.category() == Category.CORE;
                case TAI_CHI -> exercise.id().startsWith("tai-chi");
                case WALKING -> exercise.id().equals("walking");
                case WATER -> exercise.equipment().contains(Equipment.POOL);
                case STRENGTH -> exercise.category() == Category.STRENGTH;
                case STRETCHING -> exercise.category() == Category.STRETCH;
                case RELAXATION -> exercise.category() == Category.RELAXATION;
            };
            if (answers) {
                return like;
            }
        }
        return null;
    }

    /** What speaks for an exercise by what the person told, and of two the harder. */
    int worth(Exercise exercise) {
        return Benefit.SITE.where(siteOf(exercise) != null)
                + Benefit.AIM.where(aimsAt(exercise))
                + Benefit.LIKE.where(likeOf(exercise) != null)
                + Benefit.EACH_STAGE * exercise.stage();
    }

    /** Made for another body: a form for pregnancy outside of one, or a nerve glide without leg pain. */
    boolean isForOthers(Exercise exercise) {
        boolean prenatal = exercise.id().startsWith("prenatal");
        boolean nerve = exercise.category() == Category.NEURAL;
        return (prenatal && !pregnant) || (nerve && !sites.contains(Site.LEG));
    }

    private static boolean helps(Exercise exercise, String what) {
        return exercise.helps().contains(what);
    }

    /** Whether an exercise is a basic that is still to be mastered at this stage. */
    static boolean isBasicDue(Content content, Basics basics, Training training, Exercise exercise, int place) {
        if (training.stage() > 2 || !Basics.IDS.contains(exercise.id())) {
            return false;
        }
        Training.Standing standing = training.standings().get(place);
        return standing == null || !basics.isMastery(exercise.ladder().dose(standing.rung()));
    }
}
