package org.birddog.wire;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.birddog.coach.diary.At;
import org.birddog.coach.diary.Screening;
import org.birddog.coach.vocabulary.Answer;
import org.birddog.coach.vocabulary.RedFlag;
import org.birddog.coach.vocabulary.Word;

/** The JSON form of a screening. */
final class ScreeningCodec {

    private static final RedFlag[] FLAGS = RedFlag.values();
    private static final Vocabulary<Answer> ANSWERS = Vocabulary.of(Answer.values());

    private ScreeningCodec() {}

    static Screening read(Members members, String id, At at) {
        JsonReader reader = members.required("answers");
        Map<RedFlag, Answer> answers = new EnumMap<>(RedFlag.class);
        reader.beginObject();
        while (reader.nextKey()) {
            RedFlag flag = Word.find(FLAGS, reader.key());
            if (flag == null) {
                throw reader.refusal("unknown key");
            }
            if (answers.containsKey(flag)) {
                throw reader.refusal("given twice");
            }
            answers.put(flag, ANSWERS.read(reader));
        }
        return new Screening(id, at, Collections.unmodifiableMap(answers));
    }

    static void write(JsonWriter writer, Screening screening) {
        writer.key("answers").beginObject();
        for (RedFlag flag : FLAGS) {
            writer.optional(flag.word(), screening.answers().get(flag));
        }
        writer.endObject();
    }
}
