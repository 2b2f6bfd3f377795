package org.birddog.pages.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.coach.diary.Consultation;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.vocabulary.Clinician;
import org.birddog.coach.vocabulary.Outcome;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.pages.form.Choice;
import org.birddog.pages.form.Choices;
import org.birddog.pages.form.Form;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Frame;
import org.birddog.pages.turn.Turn;

/** The person saw someone: about what, whom, and what they said. */
public final class SeenPage {

    private static final String KEPT = "/seen?kept=yes";

    private SeenPage() {}

    /**
     * What the page of the form shows.
     *
     * @param topics what the visit may have been about: what holds training back at present
     */
    record View(Frame frame, Form form, List<Choice> topics) {

        List<Choice> clinicians() {
            return Choices.of(frame.say(), List.of(Clinician.values()));
        }

        List<Choice> outcomes() {
            return Choices.of(frame.say(), List.of(Outcome.values()));
        }
    }

    /**
     * What comes after a visit was written down.
     *
     * @param state what to do next, as the words of the page name it
     * @param path where it is done
     */
    record Kept(Frame frame, String state, String path) {}

    public static Answer show(Turn turn) {
        List<Consultation> visits = turn.diary().all(Consultation.class);
        if ("yes".equals(turn.visit().asked("kept")) && !visits.isEmpty()) {
            return kept(turn, visits.getLast());
        }
        SortedMap<String, List<String>> known = new TreeMap<>();
        List<String> topics = Locks.topics(turn);
        if (topics.size() == 1) {
            known.put("about", topics);
        }
        return page(turn, Form.of(known, turn.say()), topics);
    }

    /** The filled-in form. */
    public static Answer told(Turn turn) {
        Form form = Form.of(turn.visit().form(), turn.say());
        List<String> topics = Locks.topics(turn);
        List<String> about = about(form, topics);
        Clinician with = form.wantedWord("with", Clinician.values(), turn.say().of("seen.with.wanted"));
        Outcome outcome =
                form.wantedWord("outcome", Outcome.values(), turn.say().of("seen.outcome.wanted"));
        if (form.isFaulty() || with == null || outcome == null) {
            return page(turn, form, topics);
        }
        return new Answer.SeeOther(KEPT, List.of(new Consultation(turn.newId(), turn.at(), about, with, outcome)));
    }

    /** The topics that were ticked, in the order of the form; only what is offered counts. */
    private static List<String> about(Form form, List<String> topics) {
        List<String> about = new ArrayList<>();
        for (String topic : topics) {
            if (form.has("about", topic)) {
                about.add(topic);
            }
        }
        if (about.isEmpty()) {
            form.refuse("about", form.say().of("seen.about.wanted"));
        }
        return about;
    }

    private static Answer kept(Turn turn, Consultation visit) {
        String state = "open";
        if (visit.outcome() == Outcome.NOT_YET) {
            state = "not-yet";
        } else if (!Round.of(turn).afresh().isEmpty()) {
            state = "answers-left";
        } else if (turn.advice().permission().compareTo(Permission.SEE_CLINICIAN) >= 0) {
            state = "more-left";
        }
        Kept kept = new Kept(frame(turn, false), state, state.equals("answers-left") ? "/screening" : "/today");
        return turn.html(200, (out, none) -> JteseenkeptGenerated.render(out, none, kept));
    }

    private static Answer page(Turn turn, Form form, List<String> topics) {
        List<Choice> choices = new ArrayList<>();
        for (String topic : topics) {
            boolean fresh = turn.sight().findings().stream()
                    .filter(finding -> finding.rule().equals(topic))
                    .anyMatch((Finding finding) -> Locks.needsFreshAnswer(finding));
            choices.add(new Choice(
                    topic, turn.sayings().title(topic), fresh ? turn.say().of("seen.about.fresh") : null));
        }
        View view = new View(frame(turn, form.isFaulty()), form, choices);
        return turn.html(form, (out, none) -> JteseenGenerated.render(out, none, view));
    }

    private static Frame frame(Turn turn, boolean faulty) {
        return turn.frame(faulty, turn.advice().permission() == Permission.SEEK_CARE_NOW);
    }
}
