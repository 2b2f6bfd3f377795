package org.birddog.coach.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.birddog.coach.content.Lesson;
import org.birddog.coach.diary.At;
import org.birddog.coach.diary.Diary;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.diary.LessonRead;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.envelope.Reason;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.coach.vocabulary.Topic;
import org.junit.jupiter.api.Test;

/** Nobody is shown a lesson twice while another that fits is unread, and under a lock only what is fit then. */
class CurriculumTest {

    private static final int TODAY = (int) LocalDate.of(2026, 11, 20).toEpochDay();
    private static final Finding FLARE = Finding.advice("pain-flare", Evidence.of("days", 2, "an-entry"));

    private static final Curriculum CURRICULUM = new Curriculum(List.of(
            lesson("first", 10, Permission.TRAIN, List.of()),
            lesson("second", 20, Permission.SEE_CLINICIAN, List.of()),
            lesson("flare", 30, Permission.REST, List.of("pain-flare")),
            lesson("last", 40, Permission.REST, List.of())));

    @Test
    void theDaysFollowThePath_andNoLessonComesTwiceBeforeAllWereRead() {
        List<Entry> diary = new ArrayList<>();
        List<String> picked = new ArrayList<>();
        List<String> because = new ArrayList<>();
        for (int day = 0; day < 8; day++) {
            LessonOfTheDay lesson = of(diary, TODAY + day, List.of(), Permission.TRAIN);
            picked.add(lesson.lesson().id());
            because.add(lesson.because().rule());
            diary.add(read(lesson.lesson().id(), TODAY + day));
        }
        assertThat(picked).containsExactly("first", "second", "last", "first", "second", "last", "first", "second");
        assertThat(because.subList(0, 3)).containsOnly("lesson-next");
        assertThat(because.subList(3, 8)).containsOnly("lesson-again");
    }

    @Test
    void whatIsReadAgain_saysWhenItWasReadLast() {
        List<Entry> diary = List.of(read("first", TODAY - 9), read("second", TODAY - 8), read("last", TODAY - 7));
        LessonOfTheDay lesson = of(diary, TODAY, List.of(), Permission.TRAIN);
        assertThat(lesson.because())
                .isEqualTo(Reason.of("lesson-again", Evidence.date("read-on", TODAY - 9, "first" + (TODAY - 9))));
    }

    @Test
    void whatSuitsToday_comesFirst_andOnceItWasReadThePathGoesOn() {
        LessonOfTheDay lesson = of(List.of(), TODAY, List.of(FLARE), Permission.TRAIN);
        assertThat(lesson.lesson().id()).isEqualTo("flare");
        assertThat(lesson.because()).isEqualTo(Reason.of("lesson-now", Evidence.of("found", "pain-flare", "an-entry")));
        List<Entry> read = List.of(read("flare", TODAY - 1));
        assertThat(of(read, TODAY, List.of(FLARE), Permission.TRAIN).lesson().id())
                .isEqualTo("first");
    }

    @Test
    void readingIt_doesNotTakeItAwayOnThatDay() {
        LessonOfTheDay lesson = of(List.of(read("first", TODAY)), TODAY, List.of(), Permission.TRAIN);
        assertThat(lesson.lesson().id()).isEqualTo("first");
        assertThat(lesson.read()).isTrue();
        LessonOfTheDay tomorrow = of(List.of(read("first", TODAY)), TODAY + 1, List.of(), Permission.TRAIN);
        assertThat(tomorrow.lesson().id()).isEqualTo("second");
        assertThat(tomorrow.read()).isFalse();
    }

    @Test
    void underALock_onlyWhatIsFitThen_andNothingInAnEmergency() {
        assertThat(of(List.of(), TODAY, List.of(FLARE), Permission.SEE_CLINICIAN)
                        .lesson()
                        .id())
                .isEqualTo("second");
        List<Entry> read = List.of(read("second", TODAY - 1));
        assertThat(of(read, TODAY, List.of(), Permission.SEE_CLINICIAN)
                        .because()
                        .rule())
                .isEqualTo("lesson-again");
        assertThat(CURRICULUM.of(facts(List.of(), TODAY), List.of(FLARE), Permission.SEEK_CARE_NOW))
                .isNull();
    }

    private static LessonOfTheDay of(List<Entry> diary, int today, List<Finding> findings, Permission permission) {
        return Objects.requireNonNull(CURRICULUM.of(facts(diary, today), findings, permission));
    }

    private static Facts facts(List<Entry> diary, int today) {
        return Facts.of(Diary.of(diary, today), today, 9, 7);
    }

    private static Lesson lesson(String id, int order, Permission upTo, List<String> rules) {
        Lesson.Suits suits = new Lesson.Suits(rules, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        return new Lesson(id, order, Topic.BACK, upTo, suits, List.of("clinical-draft"));
    }

    private static LessonRead read(String lesson, int day) {
        return new LessonRead(lesson + day, At.date(LocalDate.ofEpochDay(day), 0), lesson);
    }
}
