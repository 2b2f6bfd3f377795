package org.birddog.wire;

import org.birddog.coach.diary.At;
import org.birddog.coach.diary.LessonRead;

/** The JSON form of a lesson that was read. */
final class LessonReadCodec {

    private LessonReadCodec() {}

    static LessonRead read(Members members, String id, At at) {
        return new LessonRead(id, at, Kebab.read(members.required("lesson")));
    }

    static void write(JsonWriter writer, LessonRead read) {
        writer.key("lesson").plain(read.lesson());
    }
}
