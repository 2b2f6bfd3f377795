package org.birddog.pages.profile;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.content.RuleText;
import org.birddog.coach.vocabulary.ActivityLevel;
import org.birddog.coach.vocabulary.Aim;
import org.birddog.coach.vocabulary.Condition;
import org.birddog.coach.vocabulary.Equipment;
import org.birddog.coach.vocabulary.Like;
import org.birddog.coach.vocabulary.Settles;
import org.birddog.coach.vocabulary.Site;
import org.birddog.pages.form.Choice;
import org.birddog.pages.form.Choices;
import org.birddog.pages.form.Form;
import org.birddog.pages.safety.EmergencyNumbers;
import org.birddog.pages.turn.Frame;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.Sayings;
import org.birddog.pages.words.Wording;

/**
 * What a step shows.
 *
 * @param number which of the wanted steps it is, from 1; 0 for someone who changes what was told, or adds to it
 */
record StepView(Frame frame, Form form, Step step, int number, Turn turn) {

    /** Conditions under one heading. */
    record Group(ConditionGroup group, List<Choice> choices) {}

    Wording say() {
        return frame.say();
    }

    /** Where the step before this one is, if this is not the first on the way. */
    boolean hasStepBefore() {
        return number > 1;
    }

    Step stepBefore() {
        return Step.WANTED.get(number - 2);
    }

    List<Choice> sites() {
        return Choices.of(say(), List.of(Site.values()));
    }

    List<Choice> settles() {
        return Choices.of(say(), List.of(Settles.values()));
    }

    List<Choice> levels() {
        return Choices.of(say(), List.of(ActivityLevel.values()));
    }

    List<Choice> equipment() {
        return Choices.of(say(), WishesStep.ASKED);
    }

    /** The equipment that is taken as given, in a sentence. */
    String given() {
        List<String> given = new ArrayList<>();
        for (Equipment equipment : Equipment.values()) {
            if (!WishesStep.ASKED.contains(equipment)) {
                given.add(say().of("profile.given." + equipment.word()));
            }
        }
        return say().of("profile.equipment.why", "given", say().and(given));
    }

    List<Choice> likes() {
        return Choices.of(say(), List.of(Like.values()));
    }

    List<Choice> aims() {
        return Choices.of(say(), List.of(Aim.values()));
    }

    List<Choice> minutes() {
        return numbers(WishesStep.MINUTES);
    }

    List<Choice> days() {
        return numbers(WishesStep.DAYS);
    }

    private static List<Choice> numbers(List<Integer> numbers) {
        List<Choice> choices = new ArrayList<>();
        for (int number : numbers) {
            choices.add(new Choice(Integer.toString(number), Integer.toString(number), null));
        }
        return choices;
    }

    List<Choice> moves() {
        return Choices.of(say(), MovesStep.ASKED);
    }

    List<Choice> pyramids() {
        return List.of(new Choice(HealthStep.Ticked.YES.word(), say().of("profile.pyramid.label"), null));
    }

    List<Choice> care() {
        List<Choice> choices = new ArrayList<>();
        for (WishesStep.Care care : WishesStep.Care.values()) {
            choices.add(new Choice(care.word(), say().of("profile.cautious." + care.word()), null));
        }
        return choices;
    }

    List<Choice> pregnancies() {
        List<Choice> choices = new ArrayList<>();
        for (HealthStep.Pregnancy answer : HealthStep.Pregnancy.values()) {
            choices.add(new Choice(answer.word(), say().of("profile.pregnancy." + answer.word()), null));
        }
        return choices;
    }

    List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (ConditionGroup group : ConditionGroup.values()) {
            List<Choice> choices = new ArrayList<>();
            for (Condition condition : group.conditions()) {
                choices.add(choice(condition));
            }
            groups.add(new Group(group, choices));
        }
        return groups;
    }

    /** The id of a condition's box; the first one's is what the link of a fault leads to. */
    String conditionId(Choice condition) {
        boolean first = condition
                .word()
                .equals(ConditionGroup.values()[0].conditions().getFirst().word());
        return first ? "conditions" : "conditions-" + condition.word();
    }

    private Choice choice(Condition condition) {
        RulePage page = turn.content().page(condition.word());
        RuleText text = page.text(say().language());
        String help = text.help();
        return new Choice(
                condition.word(),
                text.label() == null ? text.title() : text.label(),
                help == null ? null : Sayings.filled(help, page));
    }

    /** The countries to pick from, and the one that was told, if it is another. */
    List<Choice> countries() {
        List<Choice> countries = new ArrayList<>(EmergencyNumbers.countries(say()));
        String told = form.value("country");
        boolean listed = told.isEmpty();
        for (Choice country : countries) {
            listed |= country.word().equals(told);
        }
        if (!listed && EmergencyNumbers.isCode(told)) {
            countries.add(new Choice(told, told, null));
        }
        return countries;
    }

    /** The languages of the app, each by its own name. */
    List<Choice> languages() {
        List<Choice> languages = new ArrayList<>();
        turn.languages()
                .forEach((code, sayings) ->
                        languages.add(new Choice(code, sayings.say().of("profile.language.itself"), null)));
        return languages;
    }

    /** Whether bending is barred after waking, so that the hour matters. */
    boolean asksWhenAwake() {
        return turn.person().told(Condition.FLEXION_INTOLERANT) != null;
    }

    List<Choice> hours() {
        List<Choice> hours = new ArrayList<>();
        for (int hour = 0; hour <= WishesStep.LAST_HOUR; hour++) {
            hours.add(new Choice(Integer.toString(hour), say().of("profile.hour", "hour", hour), null));
        }
        return hours;
    }
}
