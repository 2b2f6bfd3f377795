package org.birddog.pages.lessons;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.content.Lesson;
import org.birddog.coach.content.LessonText;
import org.birddog.coach.content.Source;
import org.birddog.coach.diary.LessonRead;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.pages.exercises.Lock;
import org.birddog.pages.look.JtelostGenerated;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Frame;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.Terms;
import org.jspecify.annotations.Nullable;

/** One lesson: what it says, one thing to do today, where it is from, and a button for whoever has read it. */
public final class LessonPage {

    private static final String ABOVE = "/lessons/";
    private static final int NOT_FOUND = 404;

    private LessonPage() {}

    /**
     * What the page shows.
     *
     * @param shown whether it may be read now
     * @param fit whether what it says to do may be done today
     * @param passages its body with the words that the app explains linked at their first use
     * @param read when it was read last, in words, or null
     * @param next the lesson of the day where this is another one, or null
     */
    record View(
            Frame frame,
            Lock lock,
            Lesson lesson,
            LessonText text,
            boolean shown,
            boolean fit,
            List<Passage> passages,
            List<Source> sources,
            @Nullable String read,
            @Nullable LessonCard next) {}

    /** A paragraph, or the lines of a list. */
    record Passage(boolean isList, List<List<Terms.Piece>> lines) {}

    /** The page of the lesson that the path names, or the page that says there is none. */
    public static Answer show(Turn turn) {
        Lesson lesson = lesson(turn);
        LessonText text = lesson == null ? null : turn.sayings().lesson(lesson.id());
        if (lesson == null || text == null) {
            return lost(turn);
        }
        Permission permission = turn.advice().permission();
        Lock lock = Lock.of(turn);
        LessonCard today = LessonCard.of(turn);
        View view = new View(
                turn.frame(false, lock == Lock.EMERGENCY),
                lock,
                lesson,
                text,
                LessonsPage.isShown(lesson, permission),
                lesson.isFit(permission),
                passages(text, turn.sayings().terms()),
                turn.content().sources().stream()
                        .filter(source -> lesson.sources().contains(source.key()))
                        .toList(),
                LessonsPage.readOn(turn, lesson.id()),
                today == null || today.id().equals(lesson.id()) || today.read() ? null : today);
        return turn.html(200, (out, none) -> JtelessonGenerated.render(out, none, view));
    }

    /** The button. What is not shown now cannot be read, and twice on one day is once. */
    public static Answer read(Turn turn) {
        Lesson lesson = lesson(turn);
        if (lesson == null) {
            return lost(turn);
        }
        boolean noted = !LessonsPage.isShown(lesson, turn.advice().permission());
        for (LessonRead read : turn.sight().facts().lessonsRead()) {
            noted |= read.lesson().equals(lesson.id())
                    && read.at().day() == turn.now().day();
        }
        return new Answer.SeeOther(
                ABOVE + lesson.id(), noted ? List.of() : List.of(new LessonRead(turn.newId(), turn.at(), lesson.id())));
    }

    private static @Nullable Lesson lesson(Turn turn) {
        return turn.content().lesson(turn.visit().path().substring(ABOVE.length()));
    }

    private static Answer lost(Turn turn) {
        return turn.html(
                NOT_FOUND, (out, none) -> JtelostGenerated.render(out, none, turn.frame(false, false), "lost"));
    }

    /** The body line by line; a link of the lesson's own stays as it is. */
    private static List<Passage> passages(LessonText text, Terms terms) {
        List<String> words = new ArrayList<>();
        text.passages()
                .forEach(passage -> passage.lines()
                        .forEach(line ->
                                line.spans().forEach(span -> words.add(span.path() == null ? span.words() : ""))));
        List<List<Terms.Piece>> linked = terms.linked(words);
        List<Passage> passages = new ArrayList<>();
        int at = 0;
        for (LessonText.Passage passage : text.passages()) {
            List<List<Terms.Piece>> lines = new ArrayList<>();
            for (LessonText.Line line : passage.lines()) {
                List<Terms.Piece> pieces = new ArrayList<>();
                for (LessonText.Span span : line.spans()) {
                    List<Terms.Piece> cut = linked.get(at++);
                    pieces.addAll(span.path() == null ? cut : List.of(new Terms.Piece(span.words(), span.path())));
                }
                lines.add(pieces);
            }
            passages.add(new Passage(passage.isList(), lines));
        }
        return passages;
    }
}
