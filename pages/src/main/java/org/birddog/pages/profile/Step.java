package org.birddog.pages.profile;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.facts.Person;
import org.birddog.coach.rules.ProfileDue;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.coach.vocabulary.Word;
import org.birddog.pages.turn.Turn;
import org.jspecify.annotations.Nullable;

/** One short page of the profile. The first three are on the way to the first session, the others can wait. */
public enum Step implements Word {
    PAIN,
    HEALTH,
    AIM,
    COMFORT,
    MOVES,
    HOME;

    /** The steps that everyone is asked before a first session. */
    public static final List<Step> WANTED = List.of(PAIN, HEALTH, AIM);

    private static final String FOLDER = "/profile/";

    /** The keys of the profile without which there is no plan. */
    public List<String> keys() {
        return switch (this) {
            case PAIN -> List.of("sites", "usual-pain", "worst-pain", "settles");
            case HEALTH -> List.of("birth-year", "conditions", "pregnancy-week");
            case AIM, COMFORT, MOVES, HOME -> List.of();
        };
    }

    /** Where the step is. */
    public String path() {
        return FOLDER + word();
    }

    /** The step at a path, or null where there is none. */
    static @Nullable Step at(String path) {
        return path.startsWith(FOLDER) ? Word.find(values(), path.substring(FOLDER.length())) : null;
    }

    /** Whether any step lacks something wanted. */
    public static boolean isLacking(Turn turn) {
        return !lacking(turn).isEmpty();
    }

    /** The steps that lack something wanted, in their order. */
    static List<Step> lacking(Turn turn) {
        List<Step> lacking = new ArrayList<>();
        for (Step step : WANTED) {
            if (step.lacks(turn)) {
                lacking.add(step);
            }
        }
        return lacking;
    }

    private boolean lacks(Turn turn) {
        Person person = turn.person();
        for (String missing : ProfileDue.missing(person)) {
            if (keys().contains(missing)) {
                return true;
            }
        }
        return switch (this) {
            case HEALTH -> asksAboutPregnancy(turn);
            case AIM -> person.minutes() == null || person.days() == null;
            case PAIN, COMFORT, MOVES, HOME -> false;
        };
    }

    /** Whether a pregnancy has run past its last week, or ended late without a word about the birth. */
    static boolean asksAboutPregnancy(Turn turn) {
        for (Finding finding : turn.sight().findings()) {
            if (finding.rule().equals("pregnancy") && finding.limit().permission() == Permission.ASK_FIRST) {
                return true;
            }
        }
        return false;
    }
}
