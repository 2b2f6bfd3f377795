package org.birddog.pages.session;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.advice.Advice;
import org.birddog.coach.advice.Item;
import org.birddog.coach.advice.PlannedSession;
import org.birddog.coach.content.Dose;
import org.birddog.coach.content.DoseLadder;
import org.birddog.coach.content.ExerciseText;
import org.birddog.coach.diary.CheckIn;
import org.birddog.coach.diary.Session;
import org.birddog.coach.envelope.Reason;
import org.birddog.coach.ladder.PainMonitor;
import org.birddog.coach.ladder.Response;
import org.birddog.coach.plan.StandIns;
import org.birddog.coach.vocabulary.Quality;
import org.birddog.pages.look.Figures;
import org.birddog.pages.player.Follow;
import org.birddog.pages.player.Move;
import org.birddog.pages.player.Place;
import org.birddog.pages.player.Script;
import org.birddog.pages.player.Sign;
import org.birddog.pages.player.Steps;
import org.birddog.pages.safety.EmergencyNumbers;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Makes a planned session into the script that the player leads through. Every rule is asked here, so that none is left
 * to the player: what may stand in for an exercise, what each pain and each sign is followed by, how a breath is paced.
 */
final class Scripting {

    private static final int WORST = 10;

    /** Seconds to read the steps of an exercise that was never done before [P]. */
    private static final int FIRST_TIME = 60;

    /** What the player says, and no more of the words. */
    private static final List<String> AREAS =
            List.of("player.", "session.unit.", "calendar.minutes", "calendar.seconds");

    private final Turn turn;
    private final Advice advice;
    private final PlannedSession planned;
    private final Wording say;

    Scripting(Turn turn, Advice advice, PlannedSession planned) {
        this.turn = turn;
        this.advice = advice;
        this.planned = planned;
        this.say = turn.say();
    }

    /**
     * The script.
     *
     * @param id of the entry that becomes of it
     * @param asked which session it is
     */
    Script script(String id, Asked asked) {
        List<String> logged = new ArrayList<>();
        SessionPage.today(turn).forEach(session -> logged.add(session.id()));
        CheckIn checkIn = SessionPage.checkIn(turn);
        return new Script(
                id,
                asked.path(),
                turn.now().day(),
                say.of("session." + asked.word() + ".title"),
                List.copyOf(logged),
                EmergencyNumbers.of(turn.country()),
                checkIn == null ? null : checkIn.pain(),
                turn.content().page("pain-before").number("limit"),
                follows(),
                signs(),
                places(),
                say.only(AREAS));
    }

    /** What the pain monitor says to every pain during an exercise, for every pain before it. */
    private List<String> follows() {
        PainMonitor monitor = PainMonitor.of(turn.content());
        boolean cautious = Shared.of(turn).cautious();
        List<String> follows = new ArrayList<>();
        for (int before = 0; before <= WORST; before++) {
            StringBuilder letters = new StringBuilder();
            for (int pain = 0; pain <= WORST; pain++) {
                letters.append(follow(monitor, cautious, before, pain).letter());
            }
            follows.add(letters.toString());
        }
        return List.copyOf(follows);
    }

    private Follow follow(PainMonitor monitor, boolean cautious, int before, int pain) {
        Session.Done item = Log.none(Shown.of(planned).getFirst(), new Log.Felt(pain, null, List.of()));
        Session session = new Session("", turn.at(), before, before, 1, List.of(item));
        Response response = monitor.during(session, item, cautious, null);
        return switch (response) {
            case STOP -> Follow.STOP;
            case DOWN -> Follow.LESS;
            case AMBER, UNKNOWN, GREEN -> Follow.GO_ON;
        };
    }

    private List<Sign> signs() {
        String numbers = say.or(EmergencyNumbers.of(turn.country()));
        List<Sign> signs = new ArrayList<>();
        for (Quality quality : Quality.values()) {
            Alarm alarm = Alarm.of(quality);
            signs.add(new Sign(
                    quality.word(),
                    say.label(quality),
                    say.of("session.alarm." + alarm.word(), "numbers", numbers),
                    alarm == Alarm.CALL));
        }
        return List.copyOf(signs);
    }

    private List<Place> places() {
        StandIns standIns = turn.outlook().standIns(advice, planned);
        List<String> taken = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        for (int at = 0; at < planned.items().size(); at++) {
            Item item = planned.items().get(at);
            Move easier = standIn(standIns.at(at, item.exercise().easier()), taken);
            Move instead = standIn(standIns.at(at, item.exercise().instead()), taken);
            places.add(new Place(move(item), easier, instead));
        }
        return List.copyOf(places);
    }

    /** An exercise stands in for one other of a session at the most, so that its log is its own. */
    private @Nullable Move standIn(@Nullable Item item, List<String> taken) {
        if (item == null || taken.contains(item.exercise().id())) {
            return null;
        }
        taken.add(item.exercise().id());
        return move(item);
    }

    private Move move(Item item) {
        Shown shown = new Shown(item.block(), item.exercise(), item.dose());
        ExerciseText text = turn.text(shown.id());
        Dose dose = item.dose();
        DoseLadder ladder = item.exercise().ladder();
        List<Integer> breath = breath(ladder);
        int each = each(shown, breath);
        Dose timed = dose;
        if (dose.seconds() != null && !breath.isEmpty()) {
            timed = dose.withSeconds(dose.seconds() / ladder.secondsEach() * each);
        }
        int ready = Math.max(Shown.READY, item.seconds() - ladder.duration(dose));
        Reason caution = item.caution();
        Figures.Figure figure = turn.figure(shown.id());
        return new Move(
                shown.id(),
                shown.text(),
                text.name(),
                turn.sayings().dose(item.exercise(), dose),
                caution == null ? null : turn.sayings().of(caution).says(),
                text.steps(),
                text.cues(),
                text.stop(),
                shown.unit(),
                dose.sets(),
                most(shown),
                breath,
                Steps.of(
                        timed,
                        ladder.unit(),
                        each,
                        !breath.isEmpty(),
                        Row.isFresh(turn, shown) ? Math.max(FIRST_TIME, ready) : ready),
                figure.led(),
                figure.still(),
                figure.repetitions());
    }

    /** The units of every set on one side; 0 for a pyramid, whose sets differ. */
    private static int most(Shown shown) {
        Dose dose = shown.dose();
        if (dose.seconds() != null) {
            return Math.max(1, dose.seconds() / shown.secondsEach());
        }
        return dose.reps().size() > 1 ? 0 : dose.reps().getFirst();
    }

    /** The seconds of one unit: what is counted, or getting into a hold. */
    private static int each(Shown shown, List<Integer> breath) {
        if (shown.dose().seconds() == null) {
            return shown.exercise().ladder().secondsEach();
        }
        int together = 0;
        for (int part : breath) {
            together += part;
        }
        return together == 0 ? shown.secondsEach() : together;
    }

    /** How a breath is paced. In pregnancy the breath is never held, as the exercises say themselves. */
    private List<Integer> breath(DoseLadder ladder) {
        List<Integer> breath = ladder.breath();
        Integer week = turn.person().pregnancyWeekOn(turn.now().day());
        boolean pregnant = week != null && week > 0;
        return breath.isEmpty() || !pregnant ? breath : List.of(breath.get(0), 0, breath.get(2), 0);
    }
}
