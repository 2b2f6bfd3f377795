package org.birddog.trials.people;

import java.util.List;
import java.util.Map;
import org.birddog.coach.diary.CheckIn;
import org.birddog.coach.diary.Profile;
import org.birddog.coach.vocabulary.Condition;
import org.birddog.coach.vocabulary.Settles;

/**
 * Whether pain is easily stirred up, by the contract's section on stages: it settles slowly, or the worst of the last
 * two weeks is 7 or more and does not settle within half an hour, or four of the last seven check-ins tell of sleep of
 * 3 or less, or the newest Roland-Morris form has 15 ticks. What was not told counts as yes.
 */
final class Irritable {

    private static final int DAYS = 14;
    private static final int ENOUGH = 5;
    private static final int NIGHTS = 7;

    private Irritable() {}

    /** Whether it was so on a day. */
    static boolean on(Notebook notebook, int day) {
        Settles settles = notebook.told(day, Profile::settles);
        Integer worst = notebook.told(day, Profile::worstPain);
        if (settles == null || settles == Settles.LONGER || worst == null || notebook.rolandMorris(day) >= 15) {
            return true;
        }
        int count = 0;
        int highest = 0;
        for (Notebook.Day each :
                notebook.days().subMap(day - DAYS + 1, true, day, true).values()) {
            for (CheckIn checkIn : each.checkIns) {
                count++;
                highest = Math.max(highest, checkIn.pain());
            }
        }
        boolean severe = (count >= ENOUGH ? highest : worst) >= 7;
        return (severe && settles != Settles.UNDER_30_MINUTES) || sleepsPoorly(notebook, day);
    }

    /** Whether any pain above the pain before is to stop, by the person's own wish or for fear of movement. */
    static boolean isCautious(Notebook notebook, int day) {
        Boolean wish = notebook.told(day, Profile::cautious);
        return (wish != null && wish) || isAfraid(notebook, day);
    }

    /** Whether fear of movement was told: it asks for one good session more before a rise. */
    static boolean isAfraid(Notebook notebook, int day) {
        List<Condition> conditions = notebook.told(day, Profile::conditions);
        return conditions != null && conditions.contains(Condition.FEAR_OF_MOVEMENT);
    }

    private static boolean sleepsPoorly(Notebook notebook, int day) {
        int seen = 0;
        int poor = 0;
        for (Map.Entry<Integer, Notebook.Day> each :
                notebook.days().headMap(day, true).descendingMap().entrySet()) {
            for (CheckIn checkIn : each.getValue().checkIns.reversed()) {
                if (seen == NIGHTS) {
                    return poor >= 4;
                }
                seen++;
                poor += checkIn.sleep() != null && checkIn.sleep() <= 3 ? 1 : 0;
            }
        }
        return poor >= 4;
    }
}
