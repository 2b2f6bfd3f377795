package org.birddog.wire;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.Dose;
import org.birddog.coach.content.DoseLadder;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.content.ExerciseText;
import org.birddog.coach.content.Lesson;
import org.birddog.coach.content.Load;
import org.birddog.coach.content.Measures;
import org.birddog.coach.content.QuestionnaireForm;
import org.birddog.coach.content.QuestionnaireText;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.content.RuleText;
import org.birddog.coach.content.Source;
import org.birddog.coach.content.TestProtocol;
import org.birddog.coach.content.TestText;
import org.birddog.coach.vocabulary.Aim;
import org.birddog.coach.vocabulary.Band;
import org.birddog.coach.vocabulary.Better;
import org.birddog.coach.vocabulary.Category;
import org.birddog.coach.vocabulary.Cause;
import org.birddog.coach.vocabulary.Condition;
import org.birddog.coach.vocabulary.Demand;
import org.birddog.coach.vocabulary.Demands;
import org.birddog.coach.vocabulary.Equipment;
import org.birddog.coach.vocabulary.Form;
import org.birddog.coach.vocabulary.Movement;
import org.birddog.coach.vocabulary.MovementTest;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.coach.vocabulary.Position;
import org.birddog.coach.vocabulary.Scoring;
import org.birddog.coach.vocabulary.Site;
import org.birddog.coach.vocabulary.Topic;
import org.birddog.coach.vocabulary.Work;
import org.jspecify.annotations.Nullable;

/** A small content that uses every field in every state. */
final class Library {

    static final Dose DOSE = new Dose(2, List.of(8), 3, null, true, 20, null);

    static final Exercise BIRD_DOG = new Exercise(
            "bird-dog",
            Category.CORE,
            3,
            Position.HANDS_AND_KNEES,
            Demands.of(Demand.KNEELING, Demand.WRIST_LOAD, Demand.FLOOR),
            List.of(Site.UPPER_BACK, Site.LOWER_BACK),
            List.of("control"),
            List.of("multifidus"),
            List.of(Equipment.MAT),
            "adapted",
            28,
            "bird-dog-arm-or-leg",
            new DoseLadder(
                    List.of(
                            DOSE,
                            new Dose(3, List.of(6, 4, 2), 8, null, true, 20, new Load.Weight(25)),
                            new Dose(1, List.of(12), null, null, false, 0, new Load.Resistance(Band.HEAVY))),
                    1,
                    DoseLadder.Unit.HOLDS,
                    4),
            "bird-dog-arm-or-leg",
            "plank",
            "dead-bug",
            List.of("mcgill"),
            2,
            new DoseLadder(
                    List.of(new Dose(3, List.of(3, 2, 1), 8, null, true, 30, null)), 0, DoseLadder.Unit.HOLDS, 4));

    static final Exercise WALKING = new Exercise(
            "walking",
            Category.AEROBIC,
            1,
            Position.STANDING,
            Demands.NONE,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            "as-is",
            null,
            null,
            new DoseLadder(
                    List.of(new Dose(1, List.of(), null, 300, false, 0, null)),
                    0,
                    DoseLadder.Unit.MINUTES,
                    60,
                    List.of(30, 0, 30, 0)),
            null,
            null,
            null,
            List.of(),
            null,
            null);

    static final Content CONTENT = new Content(
            "c0ffee",
            List.of(BIRD_DOG, WALKING),
            List.of(
                    page("knee-pain", "Your knees bar {demand}, \"so\" {exercise} waits.", "Tus rodillas: {demand}."),
                    page("pain-flare", "Up by {rise} on {days} days{nothing}.", null),
                    page("stage", "One thing at a time {Not a gap} {}.", "Paso a paso.")),
            List.of(
                    new Source("mcgill", "Low back \"disorders\"", "McGill", 2015, "book", "x:y"),
                    new Source("word", "A word", null, null, "talk", null)),
            List.of(
                    lesson("start-small", 10, new Lesson.Suits(none(), none(), none(), none(), none(), none(), none())),
                    lesson(
                            "sitting",
                            20,
                            new Lesson.Suits(
                                    List.of("pain-flare"),
                                    List.of(Condition.OSTEOPOROSIS),
                                    List.of(Cause.POSTURE),
                                    List.of(Site.LOWER_BACK),
                                    List.of(Work.DESK),
                                    List.of(Movement.SITTING),
                                    List.of(Aim.POSTURE)))),
            new Measures(List.of(form(Form.PEG, true), form(Form.RMDQ, false)), List.of(test())),
            texts());

    private Library() {}

    private static <T> List<T> none() {
        return List.of();
    }

    private static Lesson lesson(String id, int order, Lesson.Suits suits) {
        return new Lesson(id, order, Topic.DAILY_LIFE, Permission.REST, suits, List.of("mcgill"));
    }

    private static QuestionnaireForm form(Form form, boolean full) {
        SortedMap<String, QuestionnaireText> texts = new TreeMap<>();
        List<QuestionnaireText.Item> items = List.of(
                new QuestionnaireText.Item("1", "I \"stay\" at home.", null, null, List.of()),
                new QuestionnaireText.Item("2", "How much?", "low", "high", List.of("a", "b")));
        texts.put("en", new QuestionnaireText("A form", "about", "Please tick.", full ? items : List.of(), "meaning"));
        return new QuestionnaireForm(
                form,
                full ? Scoring.MEAN : Scoring.SUM,
                full ? Better.HIGHER : Better.LOWER,
                full ? new QuestionnaireForm.Notable(5, 30, 3) : null,
                full ? 4 : null,
                full ? 20 : null,
                "free",
                List.of("mcgill"),
                texts);
    }

    private static TestProtocol test() {
        SortedMap<String, TestText> texts = new TreeMap<>();
        texts.put(
                "en",
                new TestText("A hold", "why", "not for", List.of("set up"), List.of(), "counted", "stop", "changes"));
        return new TestProtocol(
                MovementTest.SIDE_HOLD,
                "bird-dog",
                2,
                Position.SIDE_LYING,
                Demands.of(Demand.FLOOR, Demand.LONG_ISOMETRIC),
                List.of(Site.UPPER_BACK, Site.LOWER_BACK),
                List.of(Equipment.MAT),
                true,
                List.of("weak-muscle"),
                List.of("mcgill"),
                texts);
    }

    private static RulePage page(String rule, String english, @Nullable String spanish) {
        SortedMap<String, RuleText> texts = new TreeMap<>();
        texts.put("en", new RuleText("A title", english, "Ask?", null, "Help\nme"));
        if (spanish != null) {
            texts.put("es", new RuleText("Un título", spanish, null, "Etiqueta", null));
        }
        SortedMap<String, Integer> numbers = new TreeMap<>();
        numbers.put("days", 2);
        numbers.put("rise", -3);
        return new RulePage(
                rule,
                "limit",
                rule.equals("stage") ? "E" : null,
                rule.equals("stage") ? "Dr Ruiz, 2026-11-01" : null,
                numbers,
                Demands.of(Demand.KNEELING),
                Demands.NONE,
                List.of("profile", "time"),
                List.of("mcgill"),
                texts);
    }

    private static SortedMap<String, SortedMap<String, ExerciseText>> texts() {
        SortedMap<String, SortedMap<String, ExerciseText>> texts = new TreeMap<>();
        texts.put("en", new TreeMap<>());
        texts.put("es", new TreeMap<>());
        texts.get("en").put("bird-dog", text("Bird dog"));
        texts.get("en").put("walking", text("Walking"));
        texts.get("es").put("walking", text("Caminar 😀"));
        return texts;
    }

    private static ExerciseText text(String name) {
        return new ExerciseText(
                name,
                List.of("also \"so\""),
                "why",
                List.of("one", "two"),
                List.of(),
                List.of(new ExerciseText.Fault("sagging", "brace")),
                "stop",
                "");
    }
}
