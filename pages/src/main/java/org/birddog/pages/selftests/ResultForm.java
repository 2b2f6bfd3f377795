package org.birddog.pages.selftests;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.content.TestProtocol;
import org.birddog.coach.diary.SelfTest;
import org.birddog.coach.vocabulary.MovementTest.Measured;
import org.birddog.coach.vocabulary.Reach;
import org.birddog.coach.vocabulary.Side;
import org.birddog.pages.form.Form;
import org.birddog.pages.turn.Turn;
import org.jspecify.annotations.Nullable;

/** Reads the result of a self-test: one entry, or one for each side that was tested. */
final class ResultForm {

    /** The longest that a hold is counted, in seconds: the pages say to end well before. */
    static final int LONGEST = 300;

    /** The most that anything is counted. */
    static final int MOST = 60;

    private ResultForm() {}

    /** The words of a result, by what is measured. */
    static SelfTest.Result[] words(Measured measured) {
        return measured == Measured.CHANGE
                ? new SelfTest.Result[] {SelfTest.Result.BETTER, SelfTest.Result.SAME, SelfTest.Result.WORSE}
                : new SelfTest.Result[] {SelfTest.Result.NORMAL, SelfTest.Result.TIGHT};
    }

    /** The names of the fields: one for the result, or one for each side. */
    static List<String> fields(TestProtocol test) {
        return test.eachSide() ? List.of("left", "right") : List.of("result");
    }

    /** The entries, or an empty list where the form has a fault. */
    static List<SelfTest> read(Form form, TestProtocol test, Turn turn) {
        List<SelfTest> results = new ArrayList<>();
        Reach reach = test.test().measured() == Measured.CHANGE ? form.word("leg-reach", Reach.values()) : null;
        for (String field : fields(test)) {
            SelfTest result = one(form, test, field, reach, turn);
            if (result != null) {
                results.add(result);
            }
        }
        if (results.isEmpty()) {
            form.refuse(
                    fields(test).getFirst(),
                    form.say().of(test.eachSide() ? "self-test.side-wanted" : "self-test.result-wanted"));
        }
        return form.isFaulty() ? List.of() : results;
    }

    private static @Nullable SelfTest one(
            Form form, TestProtocol test, String field, @Nullable Reach reach, Turn turn) {
        Measured measured = test.test().measured();
        Side side = !test.eachSide() ? null : field.equals("left") ? Side.LEFT : Side.RIGHT;
        if (measured.isNumber()) {
            Integer value = form.number(field, 0, measured == Measured.SECONDS ? LONGEST : MOST);
            return value == null ? null : new SelfTest(turn.newId(), turn.at(), test.test(), side, null, value, null);
        }
        SelfTest.Result result = form.word(field, words(measured));
        return result == null ? null : new SelfTest(turn.newId(), turn.at(), test.test(), side, result, null, reach);
    }
}
