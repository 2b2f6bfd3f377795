package org.birddog.pages.summary;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.diary.CheckIn;
import org.birddog.coach.diary.Consultation;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.diary.Order;
import org.birddog.coach.facts.Reply;
import org.birddog.coach.vocabulary.Answer;
import org.birddog.coach.vocabulary.RedFlag;
import org.birddog.pages.diary.DiaryLine;
import org.birddog.pages.profile.Step;
import org.birddog.pages.summary.Section.Row;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.Saying;

/** What a summary says of limits, warning signs, other people's advice, and what the person wrote. */
final class Safety {

    private Safety() {}

    /** Health as it was told, and every rule that holds anything back today. */
    static void limits(Section section) {
        section.told(Step.HEALTH);
        Turn turn = section.turn();
        for (Saying saying : turn.sayings().of(turn.advice().because())) {
            section.row(saying.title(), saying.says());
        }
    }

    /** The newest answer to each warning sign: those that are no are counted. Then who was seen. */
    static void signs(Section section, int from) {
        Turn turn = section.turn();
        int no = 0;
        int untold = 0;
        for (RedFlag flag : RedFlag.values()) {
            Reply newest = turn.sight().facts().screened().newest(flag);
            if (newest == null) {
                untold++;
            } else if (newest.answer() == Answer.NO) {
                no++;
            } else {
                section.row(
                        turn.sayings().title(flag.word()),
                        section.say().label(newest.answer()) + ", "
                                + section.day(newest.at().day()));
            }
        }
        section.row(section.say().label(Answer.NO), Integer.toString(no));
        section.row(section.say().of("me.not-told"), Integer.toString(untold));
        List<Row> seen = new ArrayList<>();
        for (Entry entry : turn.diary().entries()) {
            if ((entry instanceof Consultation || entry instanceof Order)
                    && entry.at().day() >= from) {
                seen.add(said(section, entry));
            }
        }
        section.newest(seen);
    }

    /** Medicines and notes as they were written. */
    static void own(Section section, int from) {
        List<Row> rows = new ArrayList<>();
        for (Entry entry : section.turn().diary().entries()) {
            String day = section.day(entry.at().day());
            if (entry.at().day() < from) {
                continue;
            }
            if (entry instanceof CheckIn checkIn && checkIn.medicines() != null) {
                rows.add(new Row(day, section.say().of("diary.check-in.medicines", "medicines", checkIn.medicines())));
            }
            String own = DiaryLine.of(entry, section.turn().sayings()).own();
            if (own != null) {
                rows.add(new Row(day, own));
            }
        }
        section.newest(rows);
    }

    private static Row said(Section section, Entry entry) {
        DiaryLine line = DiaryLine.of(entry, section.turn().sayings());
        return new Row(section.day(entry.at().day()), String.join(" ", line.says()));
    }
}
