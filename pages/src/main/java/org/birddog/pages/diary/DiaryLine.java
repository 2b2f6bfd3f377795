package org.birddog.pages.diary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.birddog.coach.diary.Acknowledgement;
import org.birddog.coach.diary.Activity;
import org.birddog.coach.diary.CheckIn;
import org.birddog.coach.diary.Consultation;
import org.birddog.coach.diary.Correction;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.diary.Goal;
import org.birddog.coach.diary.HabitNote;
import org.birddog.coach.diary.Hurt;
import org.birddog.coach.diary.LessonRead;
import org.birddog.coach.diary.Order;
import org.birddog.coach.diary.Profile;
import org.birddog.coach.diary.Questionnaire;
import org.birddog.coach.diary.Screening;
import org.birddog.coach.diary.SelfTest;
import org.birddog.coach.diary.Session;
import org.birddog.coach.diary.UnknownEntry;
import org.birddog.coach.vocabulary.Answer;
import org.birddog.coach.vocabulary.Quality;
import org.birddog.coach.vocabulary.RedFlag;
import org.birddog.coach.vocabulary.Word;
import org.birddog.pages.questionnaires.PlainScore;
import org.birddog.pages.selftests.PlainResult;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.PlainDay;
import org.birddog.pages.words.Sayings;
import org.birddog.pages.words.Wording;
import org.birddog.wire.EntryCodec;
import org.birddog.wire.JsonReader;
import org.jspecify.annotations.Nullable;

/**
 * One entry as the diary's list shows it.
 *
 * @param kind what it is, in words
 * @param says what it holds, in sentences
 * @param own what the person wrote in their own words, or null
 */
public record DiaryLine(
        String id, String kind, List<String> says, @Nullable String own) {

    private static final List<String> HEAD = List.of("id", "at", "kind", "version");

    /** An entry in words. */
    public static DiaryLine of(Entry entry, Sayings sayings) {
        Wording say = sayings.say();
        String kind = entry instanceof UnknownEntry ? "unknown" : EntryCodec.kind(entry);
        String own = switch (entry) {
            case CheckIn checkIn -> checkIn.note();
            case Order order -> order.note();
            case Hurt hurt -> hurt.note();
            default -> null;
        };
        return new DiaryLine(entry.id(), say.of("diary.kind." + kind), says(entry, sayings), own);
    }

    /** All that it holds, what the person wrote at the end. */
    List<String> whole() {
        List<String> whole = new ArrayList<>(says);
        if (own != null) {
            whole.add(own);
        }
        return whole;
    }

    private static List<String> says(Entry entry, Sayings sayings) {
        Wording say = sayings.say();
        return switch (entry) {
            case Screening screening -> screening(screening, sayings);
            case CheckIn checkIn -> checkIn(checkIn, sayings);
            case Session session -> session(session, sayings);
            case Profile profile -> List.of(say.of("diary.profile", "keys", say.and(told(profile, say))));
            case Activity activity ->
                List.of(say.of(
                        "diary.activity",
                        "activity",
                        say.label(activity.activity()),
                        "minutes",
                        say.count("calendar.minutes", activity.minutes())));
            case Consultation seen ->
                List.of(say.of(
                        "diary.consultation",
                        "who",
                        say.label(seen.with()),
                        "about",
                        say.and(titles(seen.about(), sayings)),
                        "outcome",
                        say.label(seen.outcome())));
            case Order order -> List.of(say.of("diary.order", "order", say.label(order.order()), "by", order.by()));
            case HabitNote note ->
                List.of(say.of(
                        "habit.said." + note.step().word(),
                        "name",
                        say.of("habit." + note.habit().word() + ".name")));
            case Hurt hurt -> hurt(hurt, sayings);
            case Goal goal -> List.of(say.of("diary.goal", "activity", goal.activity(), "ability", goal.ability()));
            case LessonRead lesson -> List.of(sayings.lessonTitle(lesson.lesson()));
            case Questionnaire filled ->
                List.of(say.of(
                        "diary.questionnaire",
                        "form",
                        say.label(filled.form()),
                        "score",
                        PlainScore.of(filled, sayings)));
            case SelfTest test ->
                List.of(say.of("diary.self-test", "test", say.label(test.test()), "result", PlainResult.of(test, say)));
            case Acknowledgement said -> List.of(acknowledged(said, sayings));
            case Correction _ -> List.of();
            case UnknownEntry _ -> List.of(say.of("diary.unknown"));
        };
    }

    private static String acknowledged(Acknowledgement said, Sayings sayings) {
        String what = said.of().word();
        return switch (said.of()) {
            case SEE_A_PROFESSIONAL, WARNING_SIGNS, WEEKLY_REVIEW -> sayings.title(what);
            case QUESTIONNAIRE_DUE, SELF_TEST_DUE -> sayings.say().of("diary.put-off", "title", sayings.title(what));
            case NOT_TODAY -> sayings.say().of("diary.not-today");
        };
    }

    private static List<String> screening(Screening screening, Sayings sayings) {
        Wording say = sayings.say();
        List<String> yes = titles(flags(screening, Answer.YES), sayings);
        List<String> unsure = titles(flags(screening, Answer.UNSURE), sayings);
        List<String> says = new ArrayList<>();
        if (!yes.isEmpty()) {
            says.add(say.of("diary.screening.yes", "flags", say.and(yes)));
        }
        if (!unsure.isEmpty()) {
            says.add(say.of("diary.screening.unsure", "flags", say.and(unsure)));
        }
        return says.isEmpty()
                ? List.of(
                        say.count("diary.screening.all-no", screening.answers().size()))
                : says;
    }

    /** The names of the exercises of a session; one that our content lacks by its id. */
    static List<String> names(Session session, Turn turn) {
        List<String> names = new ArrayList<>();
        for (Session.Done done : session.items()) {
            names.add(turn.sayings().nameOrId(done.exercise()));
        }
        return names;
    }

    /** The flags that got an answer, by their words. */
    static List<String> flags(Screening screening, Answer wanted) {
        List<String> flags = new ArrayList<>();
        for (Map.Entry<RedFlag, Answer> answer : screening.answers().entrySet()) {
            if (answer.getValue() == wanted) {
                flags.add(answer.getKey().word());
            }
        }
        return flags;
    }

    private static List<String> checkIn(CheckIn checkIn, Sayings sayings) {
        Wording say = sayings.say();
        List<String> says = new ArrayList<>(List.of(say.of("diary.check-in.pain", "pain", checkIn.pain())));
        if (checkIn.legPain() != null) {
            says.add(say.of("diary.check-in.leg", "pain", checkIn.legPain()));
        }
        felt(says, say, "where", "places", checkIn.felt().where());
        felt(says, say, "feels", "kinds", checkIn.felt().back());
        felt(says, say, "leg-feels", "kinds", checkIn.felt().leg());
        if (checkIn.sleep() != null) {
            says.add(say.of("diary.check-in.sleep", "sleep", checkIn.sleep()));
        }
        if (checkIn.stress() != null) {
            says.add(say.of("diary.check-in.stress", "stress", checkIn.stress()));
        }
        if (checkIn.stiffness() != null) {
            says.add(say.of("diary.check-in.stiffness", "stiffness", checkIn.stiffness()));
        }
        if (checkIn.mood() != null) {
            says.add(say.of("diary.check-in.mood", "mood", checkIn.mood()));
        }
        if (checkIn.medicines() != null) {
            says.add(say.of("diary.check-in.medicines", "medicines", checkIn.medicines()));
        }
        if (!checkIn.newSymptoms().isEmpty()) {
            List<String> flags =
                    checkIn.newSymptoms().stream().map(RedFlag::word).toList();
            says.add(say.of("diary.screening.yes", "flags", say.and(titles(flags, sayings))));
        }
        return says;
    }

    private static void felt(List<String> says, Wording say, String what, String name, List<? extends Word> words) {
        if (!words.isEmpty()) {
            String told = say.and(words.stream().map(say::label).toList());
            says.add(say.of("diary.check-in." + what, name, told));
        }
    }

    private static List<String> session(Session session, Sayings sayings) {
        Wording say = sayings.say();
        List<String> signs = new ArrayList<>();
        for (Session.Done done : session.items()) {
            for (Quality quality : done.quality()) {
                if (!signs.contains(say.label(quality))) {
                    signs.add(say.label(quality));
                }
            }
        }
        List<String> says = new ArrayList<>(List.of(
                say.count("diary.session.did", session.items().size()),
                say.of(
                        "diary.session.felt",
                        "minutes",
                        say.count("calendar.minutes", session.minutes()),
                        "before",
                        session.painBefore(),
                        "after",
                        session.painAfter())));
        if (!signs.isEmpty()) {
            says.add(say.of("diary.session.signs", "signs", say.and(signs)));
        }
        return says;
    }

    private static List<String> hurt(Hurt hurt, Sayings sayings) {
        Wording say = sayings.say();
        List<String> signs = hurt.quality().stream().map(say::label).toList();
        List<String> says = new ArrayList<>(List.of(say.of(
                "diary.hurt",
                "exercise",
                sayings.nameOrId(hurt.exercise()),
                "pain",
                hurt.pain(),
                "onset",
                say.label(hurt.onset()))));
        if (!signs.isEmpty()) {
            says.add(say.of("diary.session.signs", "signs", say.and(signs)));
        }
        return says;
    }

    /** What a profile tells, in words. */
    private static List<String> told(Profile profile, Wording say) {
        List<String> told = new ArrayList<>();
        JsonReader json = new JsonReader(EntryCodec.text(profile));
        json.beginObject();
        while (json.nextKey()) {
            if (!HEAD.contains(json.key())) {
                told.add(say.of("diary.told." + json.key()));
            }
            json.skip();
        }
        return told;
    }

    private static List<String> titles(List<String> rules, Sayings sayings) {
        return rules.stream().map(sayings::title).toList();
    }

    /** The day of an entry in words. */
    static String day(Entry entry, Wording say) {
        return PlainDay.ofYear(say, entry.at().day());
    }
}
