package org.birddog.pages.words;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.diary.SelfTest;
import org.birddog.coach.vocabulary.ActivityLevel;
import org.birddog.coach.vocabulary.Aim;
import org.birddog.coach.vocabulary.Answer;
import org.birddog.coach.vocabulary.Band;
import org.birddog.coach.vocabulary.Block;
import org.birddog.coach.vocabulary.BodyRegion;
import org.birddog.coach.vocabulary.Category;
import org.birddog.coach.vocabulary.Cause;
import org.birddog.coach.vocabulary.Clinician;
import org.birddog.coach.vocabulary.Demand;
import org.birddog.coach.vocabulary.Equipment;
import org.birddog.coach.vocabulary.Focus;
import org.birddog.coach.vocabulary.Form;
import org.birddog.coach.vocabulary.Like;
import org.birddog.coach.vocabulary.Movement;
import org.birddog.coach.vocabulary.MovementTest;
import org.birddog.coach.vocabulary.Onset;
import org.birddog.coach.vocabulary.OrderKind;
import org.birddog.coach.vocabulary.Outcome;
import org.birddog.coach.vocabulary.PainKind;
import org.birddog.coach.vocabulary.Position;
import org.birddog.coach.vocabulary.Pursuit;
import org.birddog.coach.vocabulary.Quality;
import org.birddog.coach.vocabulary.Reach;
import org.birddog.coach.vocabulary.Settles;
import org.birddog.coach.vocabulary.Side;
import org.birddog.coach.vocabulary.Site;
import org.birddog.coach.vocabulary.Topic;
import org.birddog.coach.vocabulary.Word;
import org.birddog.coach.vocabulary.Work;

/** Where content/words says what the words of the vocabularies are called. */
public final class Labels {

    private Labels() {}

    /** The key of a word's label, for example {@code label.site.leg}. Red flags and conditions have pages instead. */
    public static String key(Word word) {
        return "label." + vocabulary(word) + "." + word.word();
    }

    /** Words of the contract within a sentence: several may stand with commas between them. */
    static String inSentence(Wording say, String words) {
        List<String> plain = new ArrayList<>();
        int from = 0;
        while (from <= words.length()) {
            int comma = words.indexOf(", ", from);
            int to = comma < 0 ? words.length() : comma;
            plain.add(one(say, words.substring(from, to)));
            from = to + 2;
        }
        return String.join(say.of("list.between"), plain);
    }

    private static String one(Wording say, String word) {
        String key = "spoken." + word;
        return say.has(key) ? say.of(key) : word.replace('-', ' ');
    }

    private static String vocabulary(Word word) {
        return switch (word) {
            case ActivityLevel _ -> "activity-level";
            case Aim _ -> "aim";
            case Answer _ -> "answer";
            case Band _ -> "band";
            case Block _ -> "block";
            case BodyRegion _ -> "body-region";
            case Category _ -> "category";
            case Cause _ -> "cause";
            case Clinician _ -> "clinician";
            case Demand _ -> "demand";
            case Equipment _ -> "equipment";
            case Focus _ -> "focus";
            case Like _ -> "like";
            case Movement _ -> "movement";
            case Outcome _ -> "outcome";
            case Form _ -> "form";
            case MovementTest _ -> "movement-test";
            case Onset _ -> "onset";
            case OrderKind _ -> "order-kind";
            case Position _ -> "position";
            case PainKind _ -> "pain-kind";
            case Pursuit _ -> "pursuit";
            case Quality _ -> "quality";
            case Reach _ -> "reach";
            case Settles _ -> "settles";
            case SelfTest.Result _ -> "test-result";
            case Side _ -> "side";
            case Site _ -> "site";
            case Topic _ -> "topic";
            case Work _ -> "work";
            default -> throw new IllegalArgumentException("No vocabulary of labels holds " + word.word() + ".");
        };
    }
}
