package org.birddog.coach.plan;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.advice.Change;
import org.birddog.coach.advice.Item;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.Dose;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.diary.Order;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.envelope.Reason;
import org.birddog.coach.envelope.Repertoire;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.facts.Person;
import org.birddog.coach.indications.HeartRateZone;
import org.birddog.coach.indications.Indications;
import org.birddog.coach.ladder.Basics;
import org.birddog.coach.ladder.Response;
import org.birddog.coach.ladder.Training;
import org.birddog.coach.vocabulary.Block;
import org.birddog.coach.vocabulary.Category;
import org.birddog.coach.vocabulary.Focus;
import org.birddog.coach.vocabulary.Like;
import org.birddog.coach.vocabulary.Site;
import org.jspecify.annotations.Nullable;

/** Why each exercise of today's session is there, at this dose. */
public final class Reasons {

    private final Person person;
    private final Wishes wishes;
    private final Training training;
    private final Envelope envelope;
    private final Prescriber prescriber;
    private final List<Finding> findings;
    private final Indications indications;
    private final Reason effort;

    public Reasons(
            Facts facts,
            Training training,
            Envelope envelope,
            Prescriber prescriber,
            List<Finding> findings,
            Indications indications) {
        this.person = facts.person();
        this.wishes = Wishes.of(person);
        this.training = training;
        this.envelope = envelope;
        this.prescriber = prescriber;
        this.findings = findings;
        this.indications = indications;
        this.effort = effort(facts, envelope, prescriber.content());
    }

    /** How hard aerobic work should be: by a zone where one may be shown, by the talk test for everybody else. */
    private static Reason effort(Facts facts, Envelope envelope, Content content) {
        HeartRateZone zone = HeartRateZone.of(facts, envelope, content.page(HeartRateZone.RULE));
        RulePage talk = content.page(HeartRateZone.TALK_TEST);
        return zone == null
                ? new Reason(
                        talk.rule(),
                        List.of(
                                Evidence.of("from", talk.number("effort-from"), null),
                                Evidence.of("to", talk.number("effort-to"), null)))
                : new Reason(HeartRateZone.RULE, zone.evidence());
    }

    /** The items of a planned day, each with its reasons. */
    public List<Item> items(DayPlanner.Day day) {
        List<Item> items = new ArrayList<>();
        Sequence sequence = day.sequence();
        if (sequence == null) {
            return items;
        }
        for (int i = 0; i < sequence.choices().size(); i++) {
            Choice choice = sequence.choices().get(i);
            Block block = sequence.blocks().get(i);
            Reason here = whyHere(choice, block, day);
            Reason dose = whyThisDose(choice);
            List<Reason> because = new ArrayList<>(here.equals(dose) ? List.of(here) : List.of(here, dose));
            if (choice.category() == Category.AEROBIC) {
                because.add(1, effort);
            }
            items.add(new Item(
                    choice.exercise(),
                    block,
                    choice.dose(),
                    sequence.seconds().get(i),
                    caution(choice.exercise()),
                    List.copyOf(because)));
        }
        return items;
    }

    /** What is not as it was when each exercise was last done. */
    public List<Change> changes(DayPlanner.Day day) {
        List<Change> changes = new ArrayList<>();
        if (day.sequence() == null) {
            return changes;
        }
        for (Choice choice : day.sequence().choices()) {
            Training.Standing standing = training.standings().get(choice.place());
            if (standing != null && !standing.lastPrescribed().equals(choice.dose())) {
                changes.add(new Change(
                        choice.exercise().id(),
                        standing.lastPrescribed(),
                        choice.dose(),
                        List.of(whyThisDose(choice))));
            }
        }
        return changes;
    }

    private Reason whyHere(Choice choice, Block block, DayPlanner.Day day) {
        Exercise exercise = choice.exercise();
        Evidence itself = Evidence.of("exercise", exercise.id(), null);
        Order order = prescriber.prescription(exercise);
        if (choice.prescribed() && order != null) {
            return new Reason(
                    "clinician-order",
                    List.of(
                            Evidence.of("order", order.order(), order.id()),
                            Evidence.of("by", order.by(), order.id())));
        }
        if (day.relief()) {
            return Reason.of("quick-relief", itself);
        }
        if (envelope.repertoire() != Repertoire.ALL) {
            return Reason.of("relief-set", itself);
        }
        if (day.focus() == Focus.REST) {
            return Reason.of("rest-day", Evidence.of("sessions", day.sessionsBefore(), null));
        }
        if (training.stage() <= 2 && Basics.IDS.contains(exercise.id())) {
            return Reason.of("basics-first", itself);
        }
        Reason indicated = indications.reason(exercise);
        if (indicated != null) {
            return indicated;
        }
        return switch (block) {
            case WARM_UP -> Reason.of("warm-up", itself);
            case COOL_DOWN -> Reason.of("wind-down", itself);
            case MAIN -> whyMain(exercise);
        };
    }

    private Reason whyMain(Exercise exercise) {
        Site site = wishes.siteOf(exercise);
        if (wishes.aimsAt(exercise) && person.aim() != null) {
            return Reason.of(
                    "for-your-aim",
                    Evidence.of("aim", person.aim().value(), person.aim().entry()));
        }
        Like like = wishes.likeOf(exercise);
        if (like != null && person.likes() != null) {
            return Reason.of(
                    "you-like-it", Evidence.of("like", like, person.likes().entry()));
        }
        if (site != null && person.sites() != null) {
            return Reason.of(
                    "for-your-site", Evidence.of("site", site, person.sites().entry()));
        }
        return Reason.of("week-balance", Evidence.of("category", exercise.category(), null));
    }

    private Reason whyThisDose(Choice choice) {
        Exercise exercise = choice.exercise();
        Training.Standing standing = training.standings().get(choice.place());
        Order order = prescriber.ordered(choice.place());
        Evidence itself = Evidence.of("exercise", exercise.id(), standing == null ? null : standing.lastSession());
        if (order != null && order.dose() != null) {
            return new Reason(
                    "clinician-order",
                    List.of(
                            Evidence.of("order", order.order(), order.id()),
                            Evidence.of("by", order.by(), order.id())));
        }
        Reason limit = whatLowers(choice);
        if (standing == null) {
            Dose first = exercise.ladder().dose(exercise.ladder().start());
            return limit != null && choice.dose().volume() < first.volume() ? limit : Reason.of("first-dose", itself);
        }
        Dose last = standing.lastPrescribed();
        if (choice.dose().volume() < last.volume() && limit != null) {
            return limit;
        }
        if (!choice.dose().equals(last) && standing.lastMove() != null) {
            return standing.lastMove();
        }
        if (!choice.dose().equals(last) && limit != null) {
            return limit;
        }
        return standing.lastResponse() == Response.GREEN && choice.dose().volume() > last.volume()
                ? Reason.of("step-up", itself)
                : Reason.of("hold-dose", itself);
    }

    /** The finding that takes today's dose of an exercise down, or null. */
    private @Nullable Reason whatLowers(Choice choice) {
        for (Finding finding : findings) {
            Envelope limit = finding.limit();
            boolean lowers = limit.dose().share() < 100
                    || choice.dose().totalReps() >= limit.dose().repetitions()
                    || choice.dose().longestHold() >= limit.dose().longestHold()
                    || limit.cautions(choice.exercise());
            if (lowers) {
                return finding.reason();
            }
        }
        return null;
    }

    private @Nullable Reason caution(Exercise exercise) {
        for (Finding finding : findings) {
            if (finding.limit().cautions(exercise)) {
                return finding.reason();
            }
        }
        return null;
    }
}
