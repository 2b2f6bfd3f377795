package org.birddog.pages.exercises;

import java.util.List;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.vocabulary.Site;
import org.birddog.coach.vocabulary.Word;
import org.jspecify.annotations.Nullable;

/** What a person calls a part of the body: a place that hurts, or muscles that work or are stretched. */
enum BodyPart implements Word {
    LOWER_BACK,
    UPPER_BACK,
    LEG_PAIN,
    BACK_MUSCLES,
    BELLY,
    PELVIC_FLOOR,
    BUTTOCKS,
    FRONT_OF_HIP,
    THIGHS,
    CALVES,
    CHEST,
    SHOULDERS,
    NECK,
    HEART_AND_LUNGS,
    WHOLE_BODY;

    private final String word = Word.super.word();

    @Override
    public String word() {
        return word;
    }

    /** The place that hurts; null where muscles are meant. */
    @Nullable
    Site site() {
        return switch (this) {
            case LOWER_BACK -> Site.LOWER_BACK;
            case UPPER_BACK -> Site.UPPER_BACK;
            case LEG_PAIN -> Site.LEG;
            default -> null;
        };
    }

    private List<String> targets() {
        return switch (this) {
            case LOWER_BACK, UPPER_BACK, LEG_PAIN -> List.of();
            case BACK_MUSCLES ->
                List.of("multifidus", "erector-spinae", "thoracic-extensors", "rotators", "quadratus-lumborum");
            case BELLY -> List.of("transversus-abdominis", "rectus-abdominis", "obliques", "diaphragm");
            case PELVIC_FLOOR -> List.of("pelvic-floor");
            case BUTTOCKS -> List.of("gluteus-maximus", "gluteus-medius", "piriformis");
            case FRONT_OF_HIP -> List.of("iliopsoas", "rectus-femoris");
            case THIGHS -> List.of("quadriceps", "rectus-femoris", "hamstrings", "adductors");
            case CALVES -> List.of("calves");
            case CHEST -> List.of("pectorals");
            case SHOULDERS ->
                List.of("latissimus-dorsi", "trapezius", "rhomboids", "deltoids", "triceps", "serratus-anterior");
            case NECK -> List.of("neck-flexors", "trapezius");
            case HEART_AND_LUNGS -> List.of("heart-and-lungs");
            case WHOLE_BODY -> List.of("whole-body");
        };
    }

    /** Whether an exercise is for it. */
    boolean isMeantBy(Exercise exercise) {
        Site site = site();
        if (site != null) {
            return exercise.sites().contains(site);
        }
        for (String target : targets()) {
            if (exercise.targets().contains(target)) {
                return true;
            }
        }
        return false;
    }
}
