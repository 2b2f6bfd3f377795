package org.birddog.pages.exercises;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.content.Content;
import org.birddog.coach.vocabulary.Category;
import org.birddog.coach.vocabulary.Equipment;
import org.birddog.coach.vocabulary.Position;
import org.birddog.coach.vocabulary.Word;
import org.birddog.pages.form.Choice;
import org.birddog.pages.form.Choices;
import org.birddog.pages.words.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One thing to choose from a list in the library.
 *
 * @param name of the field
 * @param chosen word; empty where nothing is
 * @param any what no choice is called
 * @param groups the choices
 */
record Pick(String name, String label, String chosen, String any, List<Group> groups) {

    /**
     * Choices that belong together.
     *
     * @param title what they are; empty where there is one group alone
     */
    record Group(String title, List<Choice> choices) {}

    /** Everything that can be chosen, with what is. */
    static List<Pick> all(Wording say, Wanted wanted, Content content, @Nullable Integer ownWeek) {
        Word needs = wanted.needs() == null ? wanted.equipment() : wanted.needs();
        return List.of(
                pick(
                        say,
                        "part",
                        wanted.part(),
                        List.of(
                                new Group(say.of("library.hurts"), parts(say, true)),
                                new Group(say.of("library.works"), parts(say, false)))),
                pick(
                        say,
                        "kind",
                        wanted.category(),
                        List.of(new Group("", Choices.of(say, List.of(Category.values()))))),
                pick(
                        say,
                        "position",
                        wanted.position(),
                        List.of(new Group("", Choices.of(say, List.of(Position.values()))))),
                pick(
                        say,
                        "needs",
                        needs,
                        List.of(
                                new Group(
                                        say.of("library.little"),
                                        List.of(
                                                choice(say, "needs", Wanted.Needs.NOTHING),
                                                choice(say, "needs", Wanted.Needs.HOME))),
                                new Group(say.of("library.thing"), Choices.of(say, List.of(Equipment.values()))))),
                pick(say, "pregnancy", wanted.pregnancy(), List.of(new Group("", weeks(say, content, ownWeek)))));
    }

    private static Pick pick(Wording say, String name, @Nullable Word chosen, List<Group> groups) {
        return new Pick(
                name,
                say.of("library.pick." + name),
                chosen == null ? "" : chosen.word(),
                say.of("library.any." + name),
                groups);
    }

    private static List<Choice> parts(Wording say, boolean hurts) {
        List<Choice> choices = new ArrayList<>();
        for (BodyPart part : BodyPart.values()) {
            if ((part.site() != null) == hurts) {
                choices.add(choice(say, "part", part));
            }
        }
        return choices;
    }

    private static List<Choice> weeks(Wording say, Content content, @Nullable Integer ownWeek) {
        List<Choice> choices = new ArrayList<>();
        int early = content.page("pregnancy").number("second-trimester") - 1;
        for (Wanted.Pregnancy each : Wanted.Pregnancy.values()) {
            Integer week = each == Wanted.Pregnancy.MINE ? ownWeek : Integer.valueOf(early);
            if (week != null) {
                choices.add(new Choice(each.word(), say.of("library.pregnancy." + each.word(), "week", week), null));
            }
        }
        return choices;
    }

    private static Choice choice(Wording say, String list, Word word) {
        return new Choice(word.word(), say.of("library." + list + "." + word.word()), null);
    }
}
