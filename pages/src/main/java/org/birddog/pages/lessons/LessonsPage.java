package org.birddog.pages.lessons;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.content.Lesson;
import org.birddog.coach.diary.LessonRead;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.coach.vocabulary.Topic;
import org.birddog.pages.exercises.Lock;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Frame;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.PlainDay;
import org.jspecify.annotations.Nullable;

/** The list of all lessons, by what they are about. Under a lock it holds only what is fit then. */
public final class LessonsPage {

    private LessonsPage() {}

    /**
     * What the page shows.
     *
     * @param today the lesson of the day, or null where none is fit
     * @param read how many of the lessons shown were read
     * @param shown how many there are to read now
     */
    record View(Frame frame, Lock lock, @Nullable LessonCard today, List<Group> groups, int read, int shown) {}

    /** The lessons on one topic. */
    record Group(Topic topic, List<Row> rows) {}

    /**
     * One lesson of the list.
     *
     * @param read when it was read last, in words, or null
     */
    record Row(String id, String title, @Nullable String read) {}

    public static Answer show(Turn turn) {
        Lock lock = Lock.of(turn);
        List<Group> groups = new ArrayList<>();
        int read = 0;
        int shown = 0;
        for (Topic topic : Topic.values()) {
            List<Row> rows = new ArrayList<>();
            for (Lesson lesson : turn.content().lessons()) {
                if (lesson.topic() == topic && isShown(lesson, turn.advice().permission())) {
                    Row row = new Row(lesson.id(), turn.sayings().lessonTitle(lesson.id()), readOn(turn, lesson.id()));
                    read += row.read() == null ? 0 : 1;
                    rows.add(row);
                }
            }
            shown += rows.size();
            if (!rows.isEmpty()) {
                groups.add(new Group(topic, rows));
            }
        }
        View view = new View(turn.frame(false, lock == Lock.EMERGENCY), lock, LessonCard.of(turn), groups, read, shown);
        return turn.html(200, (out, none) -> JtelessonsGenerated.render(out, none, view));
    }

    /** Whether a lesson may be read now. Under a lock nothing speaks of training; else reading opens nothing. */
    static boolean isShown(Lesson lesson, Permission permission) {
        return lesson.isFit(permission) || permission.compareTo(Permission.SEE_CLINICIAN) < 0;
    }

    /** When a lesson was read last, in words, or null. */
    static @Nullable String readOn(Turn turn, String lesson) {
        LessonRead last = null;
        for (LessonRead read : turn.sight().facts().lessonsRead()) {
            last = read.lesson().equals(lesson) ? read : last;
        }
        return last == null ? null : PlainDay.ofYear(turn.say(), last.at().day());
    }
}
