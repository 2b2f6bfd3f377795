package org.birddog.coach.diary;

/** One immutable line of a diary. */
public sealed interface Entry
        permits Acknowledgement,
                Activity,
                CheckIn,
                Consultation,
                Correction,
                Goal,
                HabitNote,
                Hurt,
                LessonRead,
                Order,
                Profile,
                Questionnaire,
                Screening,
                SelfTest,
                Session,
                UnknownEntry {

    /** The entry's id: a UUID made where it was written, or a hash of the entry. */
    String id();

    /** When it was written. */
    At at();
}
