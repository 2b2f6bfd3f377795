package org.birddog.coach.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.birddog.coach.diary.CheckIn;
import org.birddog.coach.diary.Diary;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.diary.Hurt;
import org.birddog.coach.diary.Screening;
import org.birddog.coach.diary.Session;
import org.birddog.coach.vocabulary.Answer;
import org.birddog.coach.vocabulary.Quality;
import org.birddog.coach.vocabulary.RedFlag;
import org.jspecify.annotations.Nullable;

/**
 * Every answer to every red flag, oldest first. A check-in without new symptoms is not an answer.
 *
 * @param replies by the flag's place in its vocabulary
 * @param screenings the screenings themselves, oldest first
 */
public record Screened(List<List<Reply>> replies, List<Screening> screenings) {

    /** Answers to one flag for which there is room at first. */
    private static final int FEW = 2;

    static Screened of(Diary diary) {
        List<List<Reply>> replies = new ArrayList<>();
        for (int flag = RedFlag.values().length; flag > 0; flag--) {
            replies.add(new ArrayList<>(FEW));
        }
        List<Screening> screenings = new ArrayList<>();
        for (Entry entry : diary.entries()) {
            if (entry instanceof Screening screening) {
                screenings.add(screening);
                for (Map.Entry<RedFlag, Answer> answer : screening.answers().entrySet()) {
                    add(replies, answer.getKey(), new Reply(answer.getValue(), entry.at(), entry.id(), false));
                }
            } else if (entry instanceof CheckIn checkIn) {
                for (RedFlag flag : checkIn.newSymptoms()) {
                    add(replies, flag, new Reply(Answer.YES, entry.at(), entry.id(), false));
                }
            } else if (entry instanceof Session session) {
                for (Session.Done item : session.items()) {
                    if (!item.quality().isEmpty()) {
                        addSigns(entry, item.quality(), replies);
                    }
                }
            } else if (entry instanceof Hurt hurt) {
                addSigns(entry, hurt.quality(), replies);
            }
        }
        return new Screened(replies, screenings);
    }

    /** All answers to a flag, oldest first. */
    public List<Reply> to(RedFlag flag) {
        return replies.get(flag.ordinal());
    }

    /** The newest answer to a flag, or null where there is none. */
    public @Nullable Reply newest(RedFlag flag) {
        List<Reply> all = to(flag);
        return all.isEmpty() ? null : all.getLast();
    }

    /** Of two answers at one moment only the stricter is kept. */
    private static void add(List<List<Reply>> replies, RedFlag flag, Reply reply) {
        List<Reply> all = replies.get(flag.ordinal());
        Reply before = all.isEmpty() ? null : all.getLast();
        if (before == null || reply.at().isAfter(before.at()) || before.duringExercise() || reply.duringExercise()) {
            all.add(reply);
        } else if (strictness(reply.answer()) > strictness(before.answer())) {
            all.set(all.size() - 1, reply);
        }
    }

    private static int strictness(Answer answer) {
        return switch (answer) {
            case NO -> 0;
            case UNSURE -> 1;
            case YES -> 2;
        };
    }

    private static void addSigns(Entry entry, List<Quality> signs, List<List<Reply>> replies) {
        for (Quality sign : signs) {
            RedFlag flag = flagOf(sign);
            if (flag != null) {
                add(replies, flag, new Reply(Answer.YES, entry.at(), entry.id(), true));
            }
        }
    }

    /** The red flag that a sign during an exercise is a yes to, or null. */
    public static @Nullable RedFlag flagOf(Quality quality) {
        return switch (quality) {
            case CHEST_PAIN, BREATHLESS -> RedFlag.CHEST_PAIN_OR_BREATHLESS;
            case WEAKNESS -> RedFlag.ONE_LEG_WEAK;
            case NUMBNESS -> RedFlag.ONE_LEG_NUMB;
            case SHARP, RADIATING, DIZZY -> null;
        };
    }
}
