package org.birddog.pages;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.vocabulary.ActivityLevel;
import org.birddog.coach.vocabulary.Aim;
import org.birddog.coach.vocabulary.Block;
import org.birddog.coach.vocabulary.Clinician;
import org.birddog.coach.vocabulary.Equipment;
import org.birddog.coach.vocabulary.Focus;
import org.birddog.coach.vocabulary.Like;
import org.birddog.coach.vocabulary.Outcome;
import org.birddog.coach.vocabulary.Position;
import org.birddog.coach.vocabulary.Quality;
import org.birddog.coach.vocabulary.Settles;
import org.birddog.coach.vocabulary.Site;
import org.birddog.coach.vocabulary.Word;

/** The words of the contract's vocabularies, as people read them. */
final class Labels {

    private Labels() {}

    /** What a word is called. */
    static String of(Word word) {
        return switch (word) {
            case Site site -> site(site);
            case Settles settles -> settles(settles);
            case ActivityLevel level -> level(level);
            case Equipment equipment -> equipment(equipment);
            case Like like -> like(like);
            case Aim aim -> aim(aim);
            case Clinician clinician -> clinician(clinician);
            case Outcome outcome -> outcome(outcome);
            case Quality quality -> quality(quality);
            case Focus focus -> PlanLabels.focus(focus);
            case Block block -> PlanLabels.block(block);
            case Position position -> PlanLabels.position(position);
            default -> inSentence(word.word());
        };
    }

    /** The choices that a vocabulary offers on a form. */
    static List<Choice> choices(List<? extends Word> vocabulary) {
        List<Choice> choices = new ArrayList<>();
        for (Word word : vocabulary) {
            choices.add(new Choice(word.word(), of(word), null));
        }
        return choices;
    }

    /** Words of the contract within a sentence: several may stand with commas between them. */
    static String inSentence(String words) {
        StringBuilder plain = new StringBuilder();
        int from = 0;
        while (from <= words.length()) {
            int comma = words.indexOf(", ", from);
            int to = comma < 0 ? words.length() : comma;
            plain.append(plain.isEmpty() ? "" : ", ").append(one(words.substring(from, to)));
            from = to + 2;
        }
        return plain.toString();
    }

    private static String one(String word) {
        return switch (word) {
            case "unsure" -> "not sure";
            case "birth-year" -> "your birth year";
            case "sites" -> "where it hurts";
            case "conditions" -> "what else you have";
            case "settles" -> "how long pain takes to settle";
            case "usual-pain" -> "your usual pain";
            case "worst-pain" -> "your worst pain";
            case "pregnancy-week" -> "whether you are pregnant";
            default -> word.replace('-', ' ');
        };
    }

    private static String site(Site site) {
        return switch (site) {
            case LOWER_BACK -> "Lower back";
            case UPPER_BACK -> "Upper back";
            case LEG -> "A leg: the pain travels below the buttock";
        };
    }

    private static String settles(Settles settles) {
        return switch (settles) {
            case UNDER_30_MINUTES -> "Within half an hour";
            case UNDER_2_HOURS -> "Within two hours";
            case LONGER -> "It takes longer";
        };
    }

    private static String level(ActivityLevel level) {
        return switch (level) {
            case NONE -> "Hardly at all";
            case SOME -> "Now and then";
            case REGULAR -> "Most weeks, as a habit";
        };
    }

    private static String equipment(Equipment equipment) {
        return switch (equipment) {
            case MAT -> "A mat or carpet";
            case CHAIR -> "A chair";
            case WALL -> "A wall";
            case DOORWAY -> "A doorway";
            case BAND -> "A resistance band";
            case FOAM_ROLLER -> "A foam roller";
            case DUMBBELL -> "A hand weight";
            case STRAP -> "A strap or long towel";
            case STICK -> "A stick or broom handle";
            case POOL -> "A pool";
            case BICYCLE -> "A bicycle";
            case STAIRS -> "Stairs";
        };
    }

    private static String like(Like like) {
        return switch (like) {
            case YOGA -> "Yoga";
            case PILATES -> "Pilates";
            case TAI_CHI -> "Tai chi";
            case WALKING -> "Walking";
            case WATER -> "Water";
            case STRENGTH -> "Getting stronger";
            case STRETCHING -> "Stretching";
            case RELAXATION -> "Relaxing";
        };
    }

    private static String aim(Aim aim) {
        return switch (aim) {
            case RELIEF -> "Less pain";
            case POSTURE -> "Better posture";
            case STRENGTH -> "A stronger back";
            case STAY_WELL -> "Staying well";
        };
    }

    private static String clinician(Clinician clinician) {
        return switch (clinician) {
            case GP -> "A GP or family doctor";
            case PHYSIOTHERAPIST -> "A physiotherapist";
            case CHIROPRACTOR -> "A chiropractor";
            case MIDWIFE -> "A midwife";
            case SURGEON -> "A surgeon";
            case HOSPITAL -> "A hospital or emergency department";
            case OTHER -> "Another health professional";
        };
    }

    private static String outcome(Outcome outcome) {
        return switch (outcome) {
            case MAY_EXERCISE -> "Yes, I may exercise";
            case NOT_YET -> "Not yet";
        };
    }

    private static String quality(Quality quality) {
        return switch (quality) {
            case SHARP -> "Sharp pain";
            case RADIATING -> "Pain that shot down a leg";
            case NUMBNESS -> "Numbness or pins and needles";
            case WEAKNESS -> "A leg felt weak or gave way";
            case DIZZY -> "Dizzy or faint";
            case CHEST_PAIN -> "Pain or tightness in the chest";
            case BREATHLESS -> "Short of breath more than the effort explains";
        };
    }
}
