package org.birddog.pages.profile;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.content.RuleText;
import org.birddog.coach.diary.Profile;
import org.birddog.coach.vocabulary.ActivityLevel;
import org.birddog.coach.vocabulary.Aim;
import org.birddog.coach.vocabulary.Condition;
import org.birddog.coach.vocabulary.Equipment;
import org.birddog.coach.vocabulary.Like;
import org.birddog.coach.vocabulary.Settles;
import org.birddog.coach.vocabulary.Site;
import org.birddog.coach.vocabulary.Word;
import org.birddog.pages.form.Choice;
import org.birddog.pages.form.Choices;
import org.birddog.pages.form.Form;
import org.birddog.pages.safety.EmergencyNumbers;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Frame;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.Sayings;

/** What the person tells about themselves: all in one form, filled with what was told before. */
public final class ProfilePage {

    private ProfilePage() {}

    /** What the page shows. */
    record View(Frame frame, Form form, List<Choice> conditions) {

        List<Choice> sites() {
            return Choices.of(frame.say(), List.of(Site.values()));
        }

        List<Choice> settles() {
            return Choices.of(frame.say(), List.of(Settles.values()));
        }

        List<Choice> levels() {
            return Choices.of(frame.say(), List.of(ActivityLevel.values()));
        }

        List<Choice> equipment() {
            return Choices.of(frame.say(), ProfileForm.ASKED);
        }

        List<Choice> likes() {
            return Choices.of(frame.say(), List.of(Like.values()));
        }

        List<Choice> aims() {
            return Choices.of(frame.say(), List.of(Aim.values()));
        }

        /** The equipment that is taken as given, for a sentence. */
        List<Word> given() {
            List<Word> given = new ArrayList<>(List.of(Equipment.values()));
            given.removeAll(ProfileForm.ASKED);
            return given;
        }

        List<Choice> minutes() {
            return numbers(ProfileForm.MINUTES, " minutes");
        }

        List<Choice> days() {
            return numbers(List.of(3, 4, 5, 6, 7), " days");
        }

        /** The countries to pick from, and the one that was told, if it is another. */
        List<Choice> countries() {
            List<Choice> countries = new ArrayList<>(EmergencyNumbers.countries(frame.say()));
            String told = form.value("country");
            boolean listed = told.isEmpty();
            for (Choice country : countries) {
                listed |= country.word().equals(told);
            }
            if (!listed) {
                countries.add(new Choice(told, told, null));
            }
            return countries;
        }

        private static List<Choice> numbers(List<Integer> numbers, String unit) {
            List<Choice> choices = new ArrayList<>();
            for (int number : numbers) {
                choices.add(new Choice(Integer.toString(number), number + unit, null));
            }
            return choices;
        }
    }

    public static Answer show(Turn turn) {
        return page(
                turn,
                ToldForm.of(
                        turn.say(), turn.person(), turn.country(), turn.now().day()));
    }

    /** The filled-in form. Where nothing changed, nothing is written. */
    public static Answer told(Turn turn) {
        Form form = Form.of(turn.visit().form(), turn.say());
        ProfileForm reading =
                new ProfileForm(form, turn.person(), turn.country(), turn.now().day());
        Profile profile = reading.read(turn.newId(), turn.at());
        if (form.isFaulty()) {
            return page(turn, form);
        }
        return new Answer.SeeOther("/today", isEmpty(profile) ? List.of() : List.of(profile));
    }

    private static Answer page(Turn turn, Form form) {
        List<Choice> conditions = new ArrayList<>();
        for (Condition condition : Condition.values()) {
            conditions.add(choice(turn, condition));
        }
        View view = new View(turn.frame(form), form, conditions);
        return turn.html(form, (out, none) -> JteprofileGenerated.render(out, none, view));
    }

    private static Choice choice(Turn turn, Condition condition) {
        RulePage page = turn.content().page(condition.word());
        RuleText text = page.text(turn.say().language());
        String help = text.help();
        return new Choice(
                condition.word(),
                text.label() == null ? text.title() : text.label(),
                help == null ? null : Sayings.filled(help, page));
    }

    /** Whether a profile tells nothing new. */
    private static boolean isEmpty(Profile profile) {
        return profile.equals(new Profile(
                profile.id(),
                profile.at(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null));
    }
}
