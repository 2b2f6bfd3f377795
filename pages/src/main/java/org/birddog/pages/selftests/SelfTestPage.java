package org.birddog.pages.selftests;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.assessment.TestStanding;
import org.birddog.coach.content.Source;
import org.birddog.coach.content.TestProtocol;
import org.birddog.coach.content.TestText;
import org.birddog.coach.diary.SelfTest;
import org.birddog.coach.vocabulary.MovementTest;
import org.birddog.coach.vocabulary.MovementTest.Measured;
import org.birddog.coach.vocabulary.Reach;
import org.birddog.coach.vocabulary.Word;
import org.birddog.pages.exercises.Lock;
import org.birddog.pages.form.Choice;
import org.birddog.pages.form.Choices;
import org.birddog.pages.form.Form;
import org.birddog.pages.look.JtelostGenerated;
import org.birddog.pages.safety.EmergencyNumbers;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Frame;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.Saying;
import org.birddog.pages.words.Wording;
import org.jspecify.annotations.Nullable;

/** One self-test: how to do it safely, its result, and what that changes. A closed one shows why and no steps. */
public final class SelfTestPage {

    private static final String ABOVE = "/self-tests/";
    private static final int NOT_FOUND = 404;

    private SelfTestPage() {}

    /**
     * What the page shows.
     *
     * @param closedBy why it is not open today; empty where it is
     * @param effect of the newest result, or null
     * @param isNoted whether a result was saved just now
     * @param because why it is offered today, or null
     * @param numbers to call in an emergency
     */
    record View(
            Frame frame,
            Form form,
            TestProtocol test,
            TestText text,
            Lock lock,
            List<Saying> closedBy,
            @Nullable Effect effect,
            boolean isNoted,
            @Nullable String because,
            List<Source> sources,
            String numbers) {

        Wording say() {
            return frame.say();
        }

        String id() {
            return test.test().word();
        }

        boolean isOpen() {
            return closedBy.isEmpty();
        }

        Measured measured() {
            return test.test().measured();
        }

        List<Choice> results() {
            List<Choice> choices = new ArrayList<>();
            for (SelfTest.Result result : ResultForm.words(measured())) {
                choices.add(new Choice(result.word(), say().label(result), null));
            }
            return choices;
        }

        List<Choice> reaches() {
            return Choices.of(say(), List.of(Reach.values()));
        }
    }

    /** The self-test that the path names. */
    public static Answer show(Turn turn) {
        return page(turn, Form.blank(turn.say()));
    }

    /** Its result. What is closed is not taken: it should not have been done. */
    public static Answer noted(Turn turn) {
        TestStanding standing = standing(turn);
        Form form = Form.of(turn.visit().form(), turn.say());
        if (standing == null || !standing.isOpen()) {
            return page(turn, Form.blank(turn.say()));
        }
        List<SelfTest> results = ResultForm.read(form, standing.test(), turn);
        return results.isEmpty()
                ? page(turn, form)
                : new Answer.SeeOther(turn.visit().path() + "?noted=yes", List.copyOf(results));
    }

    private static @Nullable TestStanding standing(Turn turn) {
        MovementTest known =
                Word.find(MovementTest.values(), turn.visit().path().substring(ABOVE.length()));
        return known == null ? null : turn.assessment().standing(known);
    }

    private static Answer page(Turn turn, Form form) {
        TestStanding standing = standing(turn);
        if (standing == null) {
            return turn.html(
                    NOT_FOUND, (out, none) -> JtelostGenerated.render(out, none, turn.frame(false, false), "lost"));
        }
        TestProtocol test = standing.test();
        View view = new View(
                turn.frame(form),
                form,
                test,
                test.text(turn.say().language()),
                Lock.of(turn),
                turn.sayings().of(standing.closedBy()),
                Effect.of(turn, standing),
                "yes".equals(turn.visit().asked("noted")) && standing.newest() != null,
                because(turn, test),
                turn.content().sources().stream()
                        .filter(source -> test.sources().contains(source.key()))
                        .toList(),
                turn.say().or(EmergencyNumbers.of(turn.country())));
        return turn.html(form, (out, none) -> JteselftestGenerated.render(out, none, view));
    }

    private static @Nullable String because(Turn turn, TestProtocol test) {
        return turn.assessment().offer() == null || turn.assessment().offer().test() != test.test()
                ? null
                : turn.sayings().of(turn.assessment().offer().because()).says();
    }
}
