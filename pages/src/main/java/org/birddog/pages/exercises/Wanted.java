package org.birddog.pages.exercises;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.vocabulary.Category;
import org.birddog.coach.vocabulary.Equipment;
import org.birddog.coach.vocabulary.Position;
import org.birddog.coach.vocabulary.Word;
import org.birddog.pages.form.Form;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants of the library. What is no answer of ours counts as not chosen.
 *
 * @param typed a name, cut to a length that any name has
 * @param needs what it may need
 * @param week the week of a pregnancy that it has to fit, or null
 */
record Wanted(
        String typed,
        @Nullable Category category,
        @Nullable BodyPart part,
        @Nullable Position position,
        @Nullable Needs needs,
        @Nullable Equipment equipment,
        boolean offFloor,
        @Nullable Pregnancy pregnancy,
        @Nullable Integer week) {

    /** How little an exercise may need. */
    enum Needs implements Word {
        NOTHING,
        /** What every home has. */
        HOME
    }

    /** Which weeks of a pregnancy an exercise has to fit. */
    enum Pregnancy implements Word {
        /** The person's own, which they have told. */
        MINE,
        EARLY,
        EVERY
    }

    private static final List<Equipment> AT_HOME =
            List.of(Equipment.MAT, Equipment.CHAIR, Equipment.WALL, Equipment.DOORWAY);

    static Wanted of(Turn turn) {
        Form form = Form.of(turn.visit().query(), turn.say());
        Pregnancy pregnancy = form.word("pregnancy", Pregnancy.values());
        Integer week = week(turn, pregnancy);
        return new Wanted(
                NameSearch.cut(form.value("q").strip()),
                form.word("kind", Category.values()),
                form.word("part", BodyPart.values()),
                form.word("position", Position.values()),
                form.word("needs", Needs.values()),
                form.word("needs", Equipment.values()),
                form.value("floor").equals("no"),
                week == null ? null : pregnancy,
                week);
    }

    /** The week that the person has reached; null where they told of no pregnancy. */
    static @Nullable Integer ownWeek(Turn turn) {
        Integer week = turn.person().pregnancyWeekOn(turn.now().day());
        return week == null || week == 0 ? null : week;
    }

    private static @Nullable Integer week(Turn turn, @Nullable Pregnancy pregnancy) {
        if (pregnancy == null) {
            return null;
        }
        return switch (pregnancy) {
            case MINE -> ownWeek(turn);
            case EARLY -> turn.content().page("pregnancy").number("second-trimester") - 1;
            case EVERY -> turn.content().page("pregnancy").number("last-week");
        };
    }

    boolean isAnything() {
        return !typed.isEmpty() || chosen() > 0;
    }

    /** How many choices were made besides a name. */
    int chosen() {
        int chosen = (offFloor ? 1 : 0) + (needs == null ? 0 : 1);
        for (Object each : new @Nullable Object[] {category, part, position, equipment, pregnancy}) {
            chosen += each == null ? 0 : 1;
        }
        return chosen;
    }

    /** Whether an exercise is as chosen, whatever its name. */
    boolean fits(Exercise exercise, Content content) {
        return (category == null || exercise.category() == category)
                && (part == null || part.isMeantBy(exercise))
                && (position == null || exercise.position() == position)
                && (needs == null
                        || exercise.equipment().isEmpty()
                        || (needs == Needs.HOME && AT_HOME.containsAll(exercise.equipment())))
                && (equipment == null || exercise.equipment().contains(equipment))
                && !(offFloor && exercise.onFloor())
                && (week == null || Pregnant.isOpen(exercise, week, content));
    }

    /** What was chosen, in words, to say what the list holds. */
    List<String> inWords(Wording say) {
        List<String> words = new ArrayList<>();
        if (!typed.isEmpty()) {
            words.add(say.of("library.named", "name", typed));
        }
        for (Word each : new @Nullable Word[] {category, position, equipment}) {
            if (each != null) {
                words.add(say.label(each));
            }
        }
        if (part != null) {
            words.add(say.of("library.part." + part.word()));
        }
        if (needs != null) {
            words.add(say.of("library.needs." + needs.word()));
        }
        if (offFloor) {
            words.add(say.of("library.off-floor"));
        }
        if (pregnancy != null) {
            words.add(say.of("library.pregnancy." + pregnancy.word(), "week", Objects.requireNonNull(week)));
        }
        return words;
    }
}
