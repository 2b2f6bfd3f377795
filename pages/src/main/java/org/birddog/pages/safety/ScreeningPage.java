package org.birddog.pages.safety;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.coach.diary.Screening;
import org.birddog.coach.facts.Reply;
import org.birddog.coach.vocabulary.Answer;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.coach.vocabulary.RedFlag;
import org.birddog.pages.form.Choice;
import org.birddog.pages.form.Form;
import org.birddog.pages.turn.Frame;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.PlainDay;
import org.birddog.pages.words.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The safety questions, a few to a page. Each page is kept as a screening of its own, so that a person can stop and go
 * on later. What is not answered is never taken for a no.
 */
public final class ScreeningPage {

    private static final String PATH = "/screening";

    private ScreeningPage() {}

    /**
     * One question.
     *
     * @param flag as the form names it
     * @param note what was said about it before and matters now, or null
     */
    record Question(
            String flag, String title, String ask, @Nullable String note) {}

    /** The questions of one part under its title. */
    record Section(String title, List<Question> questions) {}

    /**
     * What a page of questions shows.
     *
     * @param word of the page, which the form sends back
     * @param place of the page among all, from 1; 0 where all is asked on one page
     * @param past for each page whether nothing on it is open
     * @param before the page before it, or null
     * @param again whether all is answered anew, page by page
     * @param some whether something else than no is chosen, so that the quick button may fill in only the rest
     * @param sign whether a sign during an exercise made us ask
     */
    record View(
            Frame frame,
            Form form,
            String word,
            List<Section> sections,
            int place,
            List<Boolean> past,
            @Nullable String before,
            boolean again,
            boolean some,
            boolean sign) {

        List<Choice> answers() {
            List<Choice> answers = new ArrayList<>();
            for (Answer answer : List.of(Answer.NO, Answer.YES, Answer.UNSURE)) {
                answers.add(new Choice(answer.word(), frame.say().label(answer), null));
            }
            return answers;
        }

        /** The title of the page: its part's, unless it holds several. */
        String title() {
            return sections.size() == 1
                    ? sections.getFirst().title()
                    : frame.say().of("screening.title");
        }
    }

    /** The first page with an open question, the page that was asked for, or what was answered. */
    public static org.birddog.pages.turn.Answer show(Turn turn) {
        Round round = Round.of(turn);
        String asked = turn.visit().asked("part");
        Round.Sheet sheet = asked == null ? round.first() : round.sheet(asked);
        if (sheet == null) {
            return ScreeningDone.page(turn, round);
        }
        SortedMap<String, List<String>> known = new TreeMap<>();
        for (RedFlag flag : round.flags(sheet)) {
            Reply newest = round.newest(flag);
            if (newest != null && !round.open().contains(flag)) {
                known.put(flag.word(), List.of(newest.answer().word()));
            }
        }
        if (turn.visit().asked("again") != null) {
            known.put("again", List.of("yes"));
        }
        return page(turn, round, sheet, Form.of(known, turn.say()));
    }

    /** The filled-in page. */
    public static org.birddog.pages.turn.Answer answered(Turn turn) {
        Round round = Round.of(turn);
        Form form = Form.of(turn.visit().form(), turn.say());
        Round.Sheet sheet = round.sheet(form.value("part"));
        Map<RedFlag, Answer> answers = new EnumMap<>(RedFlag.class);
        for (RedFlag flag : round.flags(sheet)) {
            form.under(turn.sayings().title(flag.word()));
            Answer answer = answer(form, flag);
            if (answer != null) {
                answers.put(flag, answer);
            }
        }
        Screening screening = new Screening(turn.newId(), turn.at(), Collections.unmodifiableMap(answers));
        Turn after = answers.isEmpty() ? turn : turn.after(screening);
        // Who says yes to an emergency is sent on at once, whatever else is still blank.
        boolean hurry = !form.has("none", "all") && answers.containsValue(Answer.YES) && isEmergency(after);
        if (form.isFaulty() && !hurry) {
            return page(turn, round, sheet, form);
        }
        String next = isEmergency(after) ? "/emergency" : next(after, sheet.word(), form.has("again", "yes"));
        return new org.birddog.pages.turn.Answer.SeeOther(next, List.of(screening));
    }

    /** The answer to one question. The quick button answers what was left blank, and never what was chosen. */
    private static @Nullable Answer answer(Form form, RedFlag flag) {
        Answer answer = form.word(flag.word(), Answer.values());
        boolean all = form.has("none", "all");
        if (answer == null && form.fault(flag.word()) == null) {
            if (all || form.has("none", "rest")) {
                return Answer.NO;
            }
            form.refuse(flag.word(), form.say().of("screening.choose"));
        } else if (all && answer != Answer.NO) {
            form.refuse(flag.word(), form.say().of("screening.yes-or-no"));
        }
        return answer;
    }

    private static boolean isEmergency(Turn turn) {
        return turn.advice().permission() == Permission.SEEK_CARE_NOW && !Locks.waitForAnswers(turn);
    }

    /** Where to go on from a page that was kept. */
    private static String next(Turn turn, String word, boolean again) {
        Round round = Round.of(turn);
        if (again) {
            List<Round.Sheet> sheets = round.sheets();
            for (int i = 0; i < sheets.size() - 1; i++) {
                if (sheets.get(i).word().equals(word)) {
                    return PATH + "?part=" + sheets.get(i + 1).word() + "&again=yes";
                }
            }
        }
        Round.Sheet next = round.after(word);
        if (next != null) {
            return PATH + "?part=" + next.word();
        }
        boolean profile = turn.sight().findings().stream()
                .anyMatch(finding -> finding.rule().equals("profile-due"));
        return profile && turn.advice().permission() == Permission.ASK_FIRST ? "/profile" : "/today";
    }

    private static org.birddog.pages.turn.Answer page(Turn turn, Round round, Round.Sheet sheet, Form form) {
        List<Section> sections = new ArrayList<>();
        boolean some = false;
        for (Part part : sheet.parts()) {
            List<Question> questions = new ArrayList<>();
            for (RedFlag flag : round.flags(part)) {
                questions.add(question(turn, round, flag));
                some |= form.has(flag.word(), "yes") || form.has(flag.word(), "unsure");
            }
            sections.add(new Section(turn.say().of("screening.part." + part.word()), questions));
        }
        List<Round.Sheet> sheets = round.sheets();
        int place = sheets.indexOf(sheet);
        View view = new View(
                turn.frame(form.isFaulty(), turn.advice().permission() == Permission.SEEK_CARE_NOW),
                form,
                sheet.word(),
                sections,
                place + 1,
                sheets.stream().map(one -> !round.isOpen(one)).toList(),
                place > 0 ? sheets.get(place - 1).word() : null,
                form.has("again", "yes"),
                some,
                round.sign() != null);
        return turn.html(form, (out, none) -> JtescreeningGenerated.render(out, none, view));
    }

    private static Question question(Turn turn, Round round, RedFlag flag) {
        String word = flag.word();
        return new Question(word, turn.sayings().title(word), turn.sayings().ask(word), note(turn.say(), round, flag));
    }

    private static @Nullable String note(Wording say, Round round, RedFlag flag) {
        Reply newest = round.newest(flag);
        if (newest == null) {
            return null;
        }
        String day = PlainDay.ofYear(say, newest.at().day());
        if (round.afresh().contains(flag)) {
            return say.of("screening.note.afresh");
        }
        if (round.standing().contains(flag)) {
            return say.of("screening.note.standing");
        }
        return round.isUnsure(flag) ? say.of("screening.note.unsure", "day", day) : null;
    }
}
