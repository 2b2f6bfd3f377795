package org.birddog.pages.safety;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.coach.vocabulary.RedFlag;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.Saying;
import org.birddog.pages.words.Wording;

/**
 * Something to do before there is a plan.
 *
 * @param open what is open, one by one; empty where it is said already
 * @param path where it is done
 * @param button the words on the way there
 */
record Task(String title, String text, List<String> open, String path, String button) {

    /** More open questions than this are counted, and not named. */
    private static final int NAMED = 5;

    /** What the coach asks for first, in the order in which it is best done. */
    static List<Task> all(Turn turn) {
        List<Task> tasks = new ArrayList<>();
        Round round = Round.of(turn);
        if (!round.open().isEmpty()) {
            tasks.add(questions(turn, round));
        }
        Wording say = turn.say();
        boolean told = turn.person().birthYear() != null || turn.person().sites() != null;
        for (Finding finding : Locks.findings(turn)) {
            String rule = finding.rule();
            if (finding.limit().permission() != Permission.ASK_FIRST
                    || rule.equals("screening-due")
                    || rule.equals("pain-stop")) {
                continue;
            }
            Saying saying = turn.sayings().of(finding.reason());
            boolean first = rule.equals("profile-due") && !told;
            tasks.add(new Task(
                    first ? say.of("lock.ask.profile.title") : saying.title(),
                    first ? say.of("lock.ask.profile.text") : saying.says(),
                    List.of(),
                    "/profile",
                    say.of(first ? "lock.ask.profile.begin" : "lock.ask.profile.answer")));
        }
        return tasks;
    }

    private static Task questions(Turn turn, Round round) {
        Wording say = turn.say();
        int open = round.open().size();
        List<String> names = new ArrayList<>();
        for (RedFlag flag : round.open()) {
            names.add(turn.sayings().title(flag.word()));
        }
        State state = State.of(turn, round);
        return new Task(
                say.of("lock.ask." + state.word() + ".title"),
                say.of("lock.ask." + state.word() + ".text"),
                open > NAMED ? List.of(say.count("lock.ask.open", open)) : names,
                "/screening",
                say.of("lock.ask." + state.word() + ".button"));
    }

    /** Why safety questions are open. */
    private enum State implements org.birddog.coach.vocabulary.Word {
        FIRST,
        STOP,
        UNSURE,
        HALF,
        AGAIN;

        static State of(Turn turn, Round round) {
            if (round.sign() != null) {
                return STOP;
            }
            if (turn.sight().facts().screened().screenings().isEmpty()) {
                return FIRST;
            }
            if (round.isUnsure()) {
                return UNSURE;
            }
            boolean never = round.open().stream().anyMatch(flag -> round.newest(flag) == null);
            return never && round.open().size() < RedFlag.values().length - 1 ? HALF : AGAIN;
        }
    }
}
