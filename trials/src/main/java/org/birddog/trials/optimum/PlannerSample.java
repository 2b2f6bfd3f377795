package org.birddog.trials.optimum;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.Coach;
import org.birddog.coach.Outlook;
import org.birddog.coach.indications.Indications;
import org.birddog.coach.plan.DayPlanner;
import org.birddog.coach.plan.SessionTask;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.trials.InventedCase;
import org.birddog.wire.Case;
import org.birddog.wire.CaseReader;

/**
 * Sessions to be planned for invented people: today's for the first, tomorrow's as the week foresees it for the second,
 * and so on for eight days.
 */
final class PlannerSample {

    private static final int DAYS = 8;

    private PlannerSample() {}

    /** The first so many people that anything may be planned for. */
    static List<SessionTask> of(Coach coach, int count) {
        List<SessionTask> tasks = new ArrayList<>();
        for (long seed = 0; tasks.size() < count; seed++) {
            Case invented = CaseReader.read(InventedCase.line(seed, coach.content()));
            Outlook outlook = coach.outlook(invented.diary(), invented.today(), invented.hour());
            if (outlook.envelope().permission().compareTo(Permission.ASK_FIRST) < 0) {
                tasks.add(task(coach, outlook, tasks.size() % DAYS));
            }
        }
        return tasks;
    }

    /** Of one person, so many days ahead. */
    static SessionTask task(Coach coach, Outlook outlook, int ahead) {
        int today = outlook.now().facts().today();
        DayPlanner planner = new DayPlanner(
                outlook.prescriber().content(),
                outlook.now().facts(),
                outlook.now().training(),
                outlook.envelope(),
                outlook.prescriber(),
                coach.trainingRules().basics(),
                Indications.of(outlook.now().facts(), outlook.prescriber().content()));
        for (int day = today; day < today + ahead; day++) {
            planner.plan(day);
        }
        return planner.task(today + ahead);
    }
}
