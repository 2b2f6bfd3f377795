package org.birddog.wire;

import org.birddog.coach.diary.At;
import org.birddog.coach.diary.HabitNote;
import org.birddog.coach.vocabulary.Habit;
import org.birddog.coach.vocabulary.HabitStep;

/** The JSON form of a habit that was chosen, done or dropped. */
final class HabitCodec {

    private static final Vocabulary<Habit> HABITS = Vocabulary.of(Habit.values());
    private static final Vocabulary<HabitStep> STEPS = Vocabulary.of(HabitStep.values());

    private HabitCodec() {}

    static HabitNote read(Members members, String id, At at) {
        return new HabitNote(id, at, HABITS.read(members.required("habit")), STEPS.read(members.required("step")));
    }

    static void write(JsonWriter writer, HabitNote note) {
        writer.key("habit").plain(note.habit().word());
        writer.key("step").plain(note.step().word());
    }
}
