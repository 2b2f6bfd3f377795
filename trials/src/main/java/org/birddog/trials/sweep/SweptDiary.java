package org.birddog.trials.sweep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.birddog.coach.diary.At;
import org.birddog.coach.diary.Consultation;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.diary.Profile;
import org.birddog.coach.diary.Screening;
import org.birddog.coach.diary.SelfTest;
import org.birddog.coach.vocabulary.Answer;
import org.birddog.coach.vocabulary.Clinician;
import org.birddog.coach.vocabulary.Condition;
import org.birddog.coach.vocabulary.MovementTest;
import org.birddog.coach.vocabulary.Outcome;
import org.birddog.coach.vocabulary.RedFlag;
import org.birddog.coach.vocabulary.Settles;
import org.birddog.coach.vocabulary.Site;

/**
 * The diary that tells of a swept person: a screening answered with "no" throughout, a profile, the self-tests of a
 * direction, and a consultation for what was cleared.
 */
public final class SweptDiary {

    private static final At YESTERDAY = daysAgo(1);
    private static final At NOW = daysAgo(0);
    private static final Map<RedFlag, Answer> NO = FlagStory.allNo();

    private SweptDiary() {}

    /** The diary that tells all of it but the stage, which comes from training. */
    public static List<Entry> of(SweptPerson person, int minutes) {
        List<Entry> entries = new ArrayList<>(6);
        entries.add(new Screening("screening", YESTERDAY, NO));
        entries.add(profile(person, minutes));
        if (person.direction() != SweptPerson.Direction.NONE) {
            boolean bending = person.direction() == SweptPerson.Direction.FLEXION;
            entries.add(test("flexion", MovementTest.REPEATED_FLEXION, bending));
            entries.add(test("extension", MovementTest.REPEATED_EXTENSION, !bending));
        }
        if (person.cleared() != 0) {
            List<String> about = SweptPerson.list(person.cleared()).stream()
                    .map(Condition::word)
                    .toList();
            entries.add(new Consultation("seen", NOW, about, Clinician.GP, Outcome.MAY_EXERCISE));
        }
        return entries;
    }

    /** What the person tells of themselves, written yesterday. */
    static Profile profile(SweptPerson person, int minutes) {
        Settles settles = switch (person.irritable()) {
            case LOW -> Settles.UNDER_30_MINUTES;
            case MODERATE -> Settles.UNDER_2_HOURS;
            case HIGH -> Settles.LONGER;
        };
        return new Profile(
                "profile",
                YESTERDAY,
                1980,
                List.of(Site.LOWER_BACK),
                null,
                2,
                3,
                settles,
                null,
                null,
                person.list(),
                person.week(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                minutes,
                5,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "en",
                null);
    }

    private static SelfTest test(String id, MovementTest test, boolean better) {
        SelfTest.Result result = better ? SelfTest.Result.BETTER : SelfTest.Result.WORSE;
        return new SelfTest(id, YESTERDAY, test, null, result, null, null);
    }

    /** The beginning of a day before today. */
    static At daysAgo(int days) {
        return At.date(LocalDate.ofEpochDay(SweptPerson.TODAY - days), 0);
    }
}
