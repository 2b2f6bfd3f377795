package org.birddog.coach.rules;

import java.util.List;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.diary.At;
import org.birddog.coach.diary.CheckIn;
import org.birddog.coach.diary.Order;
import org.birddog.coach.diary.Session;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.facts.Pain;
import org.birddog.coach.facts.PainDay;
import org.birddog.coach.ladder.Training;
import org.birddog.coach.vocabulary.Permission;
import org.jspecify.annotations.Nullable;

/**
 * Severe pain now, until a later day is below the limit: silence ends nothing. Two such days running are for a
 * clinician.
 *
 * @param consultationDays how long a consultation turns that into rest
 */
public record SeverePain(RulePage page, int consultationDays) implements Rule {

    @Override
    public List<Finding> findings(Facts facts, Training training) {
        List<PainDay> days = facts.pain().days();
        PainDay first = null;
        PainDay last = null;
        int running = 0;
        int limit = page.number("limit") * Pain.POINT;
        int nearLimit = page.number("near-limit") * Pain.POINT;
        int rise = page.number("rise") * Pain.POINT;
        for (int place = 0; place < days.size(); place++) {
            PainDay day = days.get(place);
            int unusual = Math.max(nearLimit, training.usual().at(place) + rise);
            if (worst(day) * Pain.POINT >= Math.min(limit, unusual)) {
                first = first == null ? day : first;
                last = day;
                running++;
            } else if (day.checkedIn()) {
                running = 0;
            }
        }
        if (running == 0 || first == null || last == null) {
            return List.of();
        }
        boolean clinician = running >= page.number("see-after-days") && !lifted(facts, first);
        Permission permission = clinician ? Permission.SEE_CLINICIAN : Permission.REST;
        return List.of(new Finding(
                id(),
                Envelope.only(permission),
                List.of(Evidence.of("pain", worst(last), entry(last)), Evidence.of("days", running, null))));
    }

    private boolean lifted(Facts facts, PainDay first) {
        At since = first.checkedIn()
                ? first.checkIns().getFirst().at()
                : first.sessions().getFirst().at();
        Order clear = facts.liftings().clearAfter(since, id());
        boolean cleared = clear != null && facts.today() - clear.at().day() < consultationDays;
        return cleared || facts.liftings().consultationAfter(since, id(), facts.today(), consultationDays) != null;
    }

    private static int worst(PainDay day) {
        int worst = Math.max(0, day.worst());
        for (Session session : day.sessions()) {
            worst = Math.max(worst, session.painBefore());
        }
        return worst;
    }

    /** The last entry of a day that tells its worst pain. */
    private static @Nullable String entry(PainDay day) {
        int worst = worst(day);
        String entry = null;
        for (CheckIn checkIn : day.checkIns()) {
            entry = checkIn.pain() == worst ? checkIn.id() : entry;
        }
        for (Session session : day.sessions()) {
            entry = session.painBefore() == worst ? session.id() : entry;
        }
        return entry;
    }
}
