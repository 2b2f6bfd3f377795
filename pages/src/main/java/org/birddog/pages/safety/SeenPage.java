package org.birddog.pages.safety;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.diary.Consultation;
import org.birddog.coach.vocabulary.Clinician;
import org.birddog.coach.vocabulary.Outcome;
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
     * What the page shows.
     *
     * @param topics what the visit may have been about: what holds training back at present
     * @param kept whether a visit was just written down
     * @param answersLeft whether the safety questions are to be answered again now
     */
    record View(Frame frame, Form form, List<Choice> topics, boolean kept, boolean answersLeft) {

        List<Choice> clinicians() {
            return Choices.of(frame.say(), List.of(Clinician.values()));
        }

        List<Choice> outcomes() {
            return Choices.of(frame.say(), List.of(Outcome.values()));
        }
    }

    public static Answer show(Turn turn) {
        return page(turn, Form.blank(turn.say()));
    }

    /** The filled-in form. */
    public static Answer told(Turn turn) {
        Form form = Form.of(turn.visit().form(), turn.say());
        List<String> about = about(form, Locks.topics(turn));
        Clinician with = form.wantedWord("with", Clinician.values(), "Choose whom you saw.");
        Outcome outcome = form.wantedWord("outcome", Outcome.values(), "Choose what they said.");
        if (form.isFaulty() || with == null || outcome == null) {
            return page(turn, form);
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
            form.refuse("about", "Tick what the visit was about.");
        }
        return about;
    }

    private static Answer page(Turn turn, Form form) {
        List<Choice> topics = new ArrayList<>();
        for (String topic : Locks.topics(turn)) {
            RulePage page = turn.content().page(topic);
            String help = Locks.needsFreshAnswer(topic) ? "After this we ask the safety questions again." : null;
            topics.add(new Choice(topic, page.text(turn.say().language()).title(), help));
        }
        boolean kept = "yes".equals(turn.visit().asked("kept"));
        View view = new View(turn.frame(form), form, topics, kept, Locks.waitForAnswers(turn));
        return turn.html(form, (out, none) -> JteseenGenerated.render(out, none, view));
    }
}
