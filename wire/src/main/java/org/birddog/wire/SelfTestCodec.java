package org.birddog.wire;

import org.birddog.coach.diary.At;
import org.birddog.coach.diary.SelfTest;
import org.birddog.coach.diary.SelfTest.Result;
import org.birddog.coach.vocabulary.MovementTest;
import org.birddog.coach.vocabulary.MovementTest.Measured;
import org.birddog.coach.vocabulary.Reach;
import org.birddog.coach.vocabulary.Side;

/** The JSON form of a self-test: a word or a number, whichever fits the test. */
final class SelfTestCodec {

    private static final int LONGEST_HOLD = 3_600;
    private static final int MOST_STANDS = 200;
    private static final Vocabulary<MovementTest> TESTS = Vocabulary.of(MovementTest.values());
    private static final Vocabulary<Side> SIDES = Vocabulary.of(Side.values());
    private static final Vocabulary<Reach> REACHES = Vocabulary.of(Reach.values());
    private static final Vocabulary<Result> CHANGES = Vocabulary.of(Result.BETTER, Result.WORSE, Result.SAME);
    private static final Vocabulary<Result> LENGTHS = Vocabulary.of(Result.TIGHT, Result.NORMAL);

    private SelfTestCodec() {}

    static SelfTest read(Members members, String id, At at) {
        MovementTest test = TESTS.read(members.required("test"));
        Side side = members.word("side", SIDES);
        boolean number = test.measured().isNumber();
        boolean movement = test.measured() == Measured.CHANGE;
        refuse(members, number ? "result" : "value", test);
        if (!movement) {
            refuse(members, "leg-reach", test);
        }
        if (number) {
            int most = test.measured() == Measured.COUNT ? MOST_STANDS : LONGEST_HOLD;
            int value = members.required("value").wholeNumber(0, most);
            return new SelfTest(id, at, test, side, null, value, null);
        }
        Result result = (movement ? CHANGES : LENGTHS).read(members.required("result"));
        return new SelfTest(id, at, test, side, result, null, members.word("leg-reach", REACHES));
    }

    private static void refuse(Members members, String key, MovementTest test) {
        if (members.has(key)) {
            throw members.reader().refusal("does not go with the test " + test.word());
        }
    }

    static void write(JsonWriter writer, SelfTest test) {
        writer.key("test").plain(test.test().word());
        writer.optional("side", test.side());
        writer.optional("result", test.result());
        writer.optional("value", test.value());
        writer.optional("leg-reach", test.legReach());
    }
}
