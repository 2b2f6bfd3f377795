package org.birddog.pages.diary;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.diary.Correction;
import org.birddog.coach.diary.Diary;
import org.birddog.coach.diary.Entry;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Frame;
import org.birddog.pages.turn.Turn;
import org.birddog.pages.words.PlainDay;

/** The diary as it holds, newest first, with what was taken back of it. */
public final class DiaryPage {

    private static final int LINES = 40;

    private DiaryPage() {}

    /** What stands under one date. */
    record Day(String name, List<DiaryLine> lines) {}

    /**
     * What the page shows.
     *
     * @param page from 1
     * @param takenBack corrections that can be undone; only on the first page
     */
    record View(Frame frame, List<Day> days, int page, int pages, List<DiaryLine> takenBack, Where where) {}

    /** The page that the query asks for, or the first. */
    public static Answer show(Turn turn) {
        List<Entry> entries = standing(turn).reversed();
        int pages = Math.max(1, (entries.size() + LINES - 1) / LINES);
        String asked = turn.visit().asked("page");
        int page = asked == null ? 1 : Math.clamp(PlainDay.digits(asked, 0, asked.length()), 1, pages);
        List<Entry> shown = entries.subList((page - 1) * LINES, Math.min(entries.size(), page * LINES));
        View view = new View(
                turn.frame(false, false),
                days(shown, turn),
                page,
                pages,
                page == 1 ? takenBack(turn) : List.of(),
                Where.of(turn));
        return turn.html(200, (out, none) -> JtediaryGenerated.render(out, none, view));
    }

    /** What holds, oldest first; what is dated after today stands there too. */
    static List<Entry> standing(Turn turn) {
        return Diary.of(turn.entries(), Integer.MAX_VALUE).entries();
    }

    private static List<Day> days(List<Entry> entries, Turn turn) {
        List<Day> days = new ArrayList<>();
        int day = Integer.MIN_VALUE;
        for (Entry entry : entries) {
            if (entry.at().day() != day) {
                day = entry.at().day();
                days.add(new Day(PlainDay.ofYear(turn.say(), day), new ArrayList<>()));
            }
            days.getLast().lines().add(DiaryLine.of(entry, turn.sayings()));
        }
        return days;
    }

    /** Corrections that were not themselves taken back, newest first. */
    private static List<DiaryLine> takenBack(Turn turn) {
        List<DiaryLine> lines = new ArrayList<>();
        for (Entry entry : turn.entries()) {
            if (entry instanceof Correction correction && !EntryPage.isCorrected(turn, correction.id())) {
                Entry replaced = EntryPage.written(turn, correction.replaces());
                String says = replaced == null
                        ? turn.say().of("diary.correction-gone")
                        : turn.say().of("diary.correction", "day", DiaryLine.day(replaced, turn.say()));
                List<String> all = new ArrayList<>(List.of(says));
                if (replaced != null) {
                    all.addAll(DiaryLine.of(replaced, turn.sayings()).whole());
                }
                lines.add(new DiaryLine(correction.id(), turn.say().of("diary.kind.correction"), all, null));
            }
        }
        return lines.reversed();
    }
}
