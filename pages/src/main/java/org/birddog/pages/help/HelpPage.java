package org.birddog.pages.help;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.Source;
import org.birddog.coach.vocabulary.RedFlag;
import org.birddog.coach.vocabulary.Word;
import org.birddog.pages.exercises.Lock;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Frame;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.Wording;

/** Help: common questions, how a plan is made, when to see someone, and who is behind it. */
public final class HelpPage {

    /** The questions about the app itself. */
    static final List<String> BEHIND = List.of("who", "safe", "diary");

    private static final int WEEK = 7;

    private HelpPage() {}

    /** The questions that people ask, each with where its answer comes from and the page to go on to. */
    enum Question implements Word {
        DOES_IT_HELP,
        WHICH_KIND,
        HOW_OFTEN,
        WHAT_TO_AVOID,
        HOW_LONG,
        DOES_IT_LAST;

        private final String word = Word.super.word();

        @Override
        public String word() {
            return word;
        }

        String path() {
            return switch (this) {
                case DOES_IT_HELP, HOW_LONG -> "/today";
                case WHICH_KIND, HOW_OFTEN -> "/profile";
                case WHAT_TO_AVOID -> "/exercises";
                case DOES_IT_LAST -> "/exercises/walking";
            };
        }

        private List<String> sources() {
            return switch (this) {
                case DOES_IT_HELP -> List.of("hayden-2021", "nice-ng59", "exercise-and-back");
                case WHICH_KIND -> List.of("exercise-and-back", "nice-ng59");
                case HOW_OFTEN -> List.of("exercise-and-back", "corrective-routines");
                case WHAT_TO_AVOID -> List.of("exercise-and-back", "snook-1998");
                case HOW_LONG -> List.of("exercise-and-back", "corrective-routines", "ostelo-2008");
                case DOES_IT_LAST -> List.of("walkback-2024", "exercise-and-back");
            };
        }
    }

    /**
     * What the page shows.
     *
     * @param lock why there is no plan, which comes before all else
     */
    record View(Frame frame, Content content, Lock lock) {

        Wording say() {
            return frame.say();
        }

        /** The answer to a question, with the numbers of the rules in it. */
        String answer(Question question) {
            return say().of(
                            "help.question." + question.word() + ".says",
                            "minutes",
                            number("weekly-targets", "moderate-minutes"),
                            "days",
                            number("weekly-targets", "strength-days"),
                            "four",
                            weeks("four-weeks"),
                            "six",
                            weeks("six-weeks"));
        }

        /** Where an answer comes from, in one line. */
        String from(Question question) {
            List<String> titles = new ArrayList<>();
            for (Source source : content.sources()) {
                if (question.sources().contains(source.key())) {
                    titles.add(
                            source.year() == null
                                    ? source.title()
                                    : say().of("help.source-of-year", "title", source.title(), "year", source.year()));
                }
            }
            return say().of("help.from", "sources", String.join("; ", titles));
        }

        /** What the signs are called that call for an action. */
        List<String> signs(RedFlag.Action action) {
            List<String> signs = new ArrayList<>();
            for (RedFlag flag : RedFlag.values()) {
                if (flag.action() == action) {
                    signs.add(frame.sayings().title(flag.word()));
                }
            }
            return signs;
        }

        /** A number of a rule's page: it stands there once. */
        int number(String rule, String name) {
            return content.page(rule).number(name);
        }

        int weeks(String rule) {
            return number(rule, "days") / WEEK;
        }
    }

    public static Answer show(Turn turn) {
        Lock lock = Lock.of(turn);
        View view = new View(turn.frame(false, lock == Lock.EMERGENCY), turn.content(), lock);
        return turn.html(200, (out, none) -> JtehelpGenerated.render(out, none, view));
    }
}
