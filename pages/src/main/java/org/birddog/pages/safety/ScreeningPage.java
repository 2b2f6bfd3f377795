package org.birddog.pages.safety;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.birddog.coach.diary.Screening;
import org.birddog.coach.vocabulary.Answer;
import org.birddog.coach.vocabulary.RedFlag;
import org.birddog.pages.form.Form;
import org.birddog.pages.turn.Frame;
import org.birddog.pages.turn.Turn;

/** The safety questions. All are asked; what is not answered is never taken for a no. */
public final class ScreeningPage {

    private static final List<RedFlag> NERVES = List.of(
            RedFlag.SADDLE_NUMBNESS,
            RedFlag.BLADDER_OR_BOWEL_CHANGE,
            RedFlag.BOTH_LEGS_AFFECTED,
            RedFlag.SEXUAL_FUNCTION_CHANGE,
            RedFlag.LEG_WEAKNESS_WORSENING,
            RedFlag.ONE_LEG_WEAK,
            RedFlag.ONE_LEG_NUMB);
    private static final List<RedFlag> SUDDEN = List.of(
            RedFlag.COLLAPSE_WITH_BACK_OR_BELLY_PAIN,
            RedFlag.CHEST_PAIN_OR_BREATHLESS,
            RedFlag.MAJOR_TRAUMA,
            RedFlag.MINOR_TRAUMA_WITH_FRAGILE_BONES);
    private static final List<RedFlag> HEALTH = List.of(
            RedFlag.FEVER_OR_VERY_UNWELL,
            RedFlag.INFECTION_RISK,
            RedFlag.CANCER_HISTORY,
            RedFlag.WEIGHT_LOSS,
            RedFlag.PREGNANCY_WARNING_SIGN,
            RedFlag.TOLD_NOT_TO_EXERCISE,
            RedFlag.MENTAL_HEALTH_CRISIS);

    private ScreeningPage() {}

    /**
     * One question.
     *
     * @param flag as the form names it
     */
    record Question(String flag, String title, String ask) {}

    /**
     * What the page shows.
     *
     * @param groups four lists of questions: nerves, sudden events, health, and all others
     */
    record View(Frame frame, Form form, List<List<Question>> groups) {

        /** The number of all questions. */
        int size() {
            int size = 0;
            for (List<Question> group : groups) {
                size += group.size();
            }
            return size;
        }
    }

    public static org.birddog.pages.turn.Answer show(Turn turn) {
        return page(turn, Form.blank(turn.say()));
    }

    /** The filled-in form. */
    public static org.birddog.pages.turn.Answer answered(Turn turn) {
        Form form = Form.of(turn.visit().form(), turn.say());
        Map<RedFlag, Answer> answers = new EnumMap<>(RedFlag.class);
        for (List<RedFlag> group : groups()) {
            for (RedFlag flag : group) {
                String title = turn.sayings().title(flag.word());
                Answer answer = form.wantedWord(flag.word(), Answer.values(), title + ": choose an answer.");
                if (answer != null) {
                    answers.put(flag, answer);
                }
            }
        }
        if (form.isFaulty()) {
            return page(turn, form);
        }
        Screening screening = new Screening(turn.newId(), turn.at(), Collections.unmodifiableMap(answers));
        return new org.birddog.pages.turn.Answer.SeeOther("/today", List.of(screening));
    }

    private static org.birddog.pages.turn.Answer page(Turn turn, Form form) {
        List<List<Question>> groups = new ArrayList<>();
        for (List<RedFlag> group : groups()) {
            List<Question> questions = new ArrayList<>();
            for (RedFlag flag : group) {
                questions.add(new Question(
                        flag.word(),
                        turn.sayings().title(flag.word()),
                        turn.sayings().ask(flag.word())));
            }
            groups.add(questions);
        }
        View view = new View(turn.frame(form), form, groups);
        return turn.html(form, (out, none) -> JtescreeningGenerated.render(out, none, view));
    }

    /** Every flag is in one group; a flag that is new to the vocabulary is asked among the last. */
    private static List<List<RedFlag>> groups() {
        List<RedFlag> others = new ArrayList<>();
        for (RedFlag flag : RedFlag.values()) {
            if (!NERVES.contains(flag) && !SUDDEN.contains(flag) && !HEALTH.contains(flag)) {
                others.add(flag);
            }
        }
        return List.of(NERVES, SUDDEN, HEALTH, others);
    }
}
