package org.birddog.trials.sweep;

import java.util.List;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.coach.vocabulary.RedFlag;

/** What red flags must come to, written down a second time from the contract; it never looks at the rulebook. */
final class FlagTable {

    private FlagTable() {}

    /** What a story must come to (contract.md "Red flags"). */
    static Permission expected(RedFlag flag, FlagStory story) {
        Permission yes = action(flag);
        boolean locks = yes.compareTo(Permission.ASK_FIRST) > 0;
        return switch (story) {
            case NO, NO_29_DAYS_AGO, YES_THEN_SEEN_THEN_NO, YES_THEN_CLEARED_THEN_NO -> Permission.TRAIN;
            case YES -> yes;
            case UNSURE -> locks && flag != RedFlag.PREGNANCY_WARNING_SIGN ? Permission.ASK_FIRST : open(yes);
            case NOT_ANSWERED, NO_30_DAYS_AGO ->
                flag == RedFlag.PREGNANCY_WARNING_SIGN ? Permission.TRAIN : Permission.ASK_FIRST;
            case YES_THEN_NO, YES_THEN_SEEN_THEN_NOT_YET_THEN_NO -> locks ? yes : Permission.TRAIN;
            case YES_THEN_SEEN -> locks ? yes : Permission.TRAIN;
            case YES_THEN_CLEARED -> yes == Permission.SEEK_CARE_NOW ? yes : Permission.TRAIN;
        };
    }

    /** What two flags answered with yes come to: the stricter, and three that are stricter together. */
    static Permission expected(RedFlag one, RedFlag other) {
        List<RedFlag> both = List.of(one, other);
        Permission stricter = stricter(action(one), action(other));
        if (both.contains(RedFlag.LEG_WEAKNESS_WORSENING) && both.contains(RedFlag.BOTH_LEGS_AFFECTED)) {
            return Permission.SEEK_CARE_NOW;
        }
        if (both.contains(RedFlag.CANCER_HISTORY) && both.contains(RedFlag.NIGHT_PAIN_UNRELIEVED)) {
            return stricter(stricter, Permission.SEE_CLINICIAN);
        }
        return both.contains(RedFlag.FIRST_EPISODE_UNDER_20_OR_OVER_55)
                ? stricter(stricter, Permission.GENTLE)
                : stricter;
    }

    /** Without a pregnancy its warning signs count as answered. */
    private static Permission open(Permission yes) {
        return yes.compareTo(Permission.ASK_FIRST) > 0 ? Permission.TRAIN : yes;
    }

    private static Permission action(RedFlag flag) {
        return switch (flag) {
            case SADDLE_NUMBNESS,
                    BLADDER_OR_BOWEL_CHANGE,
                    BOTH_LEGS_AFFECTED,
                    SEXUAL_FUNCTION_CHANGE,
                    COLLAPSE_WITH_BACK_OR_BELLY_PAIN,
                    CHEST_PAIN_OR_BREATHLESS,
                    MAJOR_TRAUMA -> Permission.SEEK_CARE_NOW;
            case LEG_WEAKNESS_WORSENING,
                    ONE_LEG_WEAK,
                    MINOR_TRAUMA_WITH_FRAGILE_BONES,
                    FEVER_OR_VERY_UNWELL,
                    WEIGHT_LOSS,
                    SPINE_SHAPE_CHANGE,
                    PREGNANCY_WARNING_SIGN,
                    TOLD_NOT_TO_EXERCISE,
                    MENTAL_HEALTH_CRISIS -> Permission.SEE_CLINICIAN;
            case CANCER_HISTORY, INFECTION_RISK, NIGHT_PAIN_UNRELIEVED -> Permission.GENTLE;
            case ONE_LEG_NUMB, INFLAMMATORY_PATTERN, FIRST_EPISODE_UNDER_20_OR_OVER_55 -> Permission.TRAIN;
        };
    }

    private static Permission stricter(Permission one, Permission other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
