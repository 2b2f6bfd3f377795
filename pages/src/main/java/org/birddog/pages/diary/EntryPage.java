package org.birddog.pages.diary;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.birddog.coach.diary.CheckIn;
import org.birddog.coach.diary.Correction;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.diary.Order;
import org.birddog.coach.diary.Screening;
import org.birddog.coach.diary.Session;
import org.birddog.coach.diary.UnknownEntry;
import org.birddog.coach.vocabulary.RedFlag;
import org.birddog.coach.vocabulary.Word;
import org.birddog.pages.checkin.CheckInForm;
import org.birddog.pages.form.Choice;
import org.birddog.pages.form.Form;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Frame;
import org.birddog.pages.turn.Turn;
import org.jspecify.annotations.Nullable;

/** One entry of the diary, and taking it back. Nothing is ever changed: a correction is written beside it. */
public final class EntryPage {

    private static final String DIARY = "/diary";

    private EntryPage() {}

    /**
     * What the page shows.
     *
     * @param exercises the names of what was done, where it is a session
     * @param slips answers of a screening that can be mended one by one
     * @param change the check-in as it was told, to be changed; null where it is none
     * @param before what stood here before it was changed; empty where it was not
     * @param correction whether it is a correction, which can only be undone
     * @param fixed whether the person cannot take it back
     */
    record View(
            Frame frame,
            Form form,
            DiaryLine line,
            String day,
            List<String> exercises,
            List<Choice> slips,
            @Nullable Form change,
            List<String> before,
            boolean correction,
            boolean fixed) {}

    /** The entry that the path names. */
    public static Answer show(Turn turn) {
        return page(turn, Form.blank(turn.say()));
    }

    /** One of the page's forms: taking the entry back, or mending answers of it. */
    public static Answer takenBack(Turn turn) {
        Form form = Form.of(turn.visit().form(), turn.say());
        Entry entry = entry(turn);
        if (entry == null || isFixed(entry)) {
            return page(turn, form);
        }
        if (form.value("change").equals("yes")) {
            // Only a check-in has that form: what came for anything else is not meant for it, and takes nothing back.
            CheckIn right = entry instanceof CheckIn told ? CheckInForm.mended(form, turn.newId(), told) : null;
            return right == null ? page(turn, form) : kept(turn, entry, right);
        }
        if (!form.value("slip").equals("yes")) {
            return kept(turn, entry, null);
        }
        List<String> slips = new ArrayList<>();
        if (entry instanceof Screening screening) {
            for (String flag : notNo(screening)) {
                if (form.has("flag", flag)) {
                    slips.add(flag);
                }
            }
        }
        if (slips.isEmpty()) {
            form.refuse("flag", turn.say().of("diary.entry.slip-none"));
            return page(turn, form);
        }
        return kept(turn, entry, mended((Screening) entry, slips, turn));
    }

    private static Answer kept(Turn turn, Entry replaced, @Nullable Entry with) {
        return new Answer.SeeOther(DIARY, List.of(new Correction(turn.newId(), turn.at(), replaced.id(), with)));
    }

    /** The same answers at the same time, but for the slips, which were meant as a no. */
    private static Screening mended(Screening screening, List<String> slips, Turn turn) {
        Map<RedFlag, org.birddog.coach.vocabulary.Answer> answers = new EnumMap<>(RedFlag.class);
        answers.putAll(screening.answers());
        for (String slip : slips) {
            RedFlag flag = Word.find(RedFlag.values(), slip);
            if (flag != null) {
                answers.put(flag, org.birddog.coach.vocabulary.Answer.NO);
            }
        }
        return new Screening(turn.newId(), screening.at(), answers);
    }

    private static Answer page(Turn turn, Form form) {
        Entry entry = entry(turn);
        if (entry == null) {
            return turn.html(404, (out, none) -> JtegoneGenerated.render(out, none, turn.frame(false, false)));
        }
        List<Choice> slips = new ArrayList<>();
        if (entry instanceof Screening screening) {
            for (String flag : notNo(screening)) {
                slips.add(new Choice(flag, turn.sayings().title(flag), null));
            }
        }
        View view = new View(
                turn.frame(form),
                form,
                DiaryLine.of(entry, turn.sayings()),
                DiaryLine.day(entry, turn.say()),
                entry instanceof Session session ? DiaryLine.names(session, turn) : List.of(),
                slips,
                entry instanceof CheckIn told ? change(form, told) : null,
                before(turn, entry.id()),
                entry instanceof Correction,
                isFixed(entry));
        return turn.html(form, (out, none) -> JteentryGenerated.render(out, none, view));
    }

    private static Form change(Form form, CheckIn told) {
        return form.value("change").isEmpty() ? CheckInForm.of(told, form.say()) : form;
    }

    /** What stood in the place of an entry that a correction brought, in sentences. */
    private static List<String> before(Turn turn, String id) {
        for (Entry entry : turn.entries()) {
            if (entry instanceof Correction correction
                    && correction.with() != null
                    && correction.with().id().equals(id)) {
                Entry replaced = written(turn, correction.replaces());
                return replaced == null
                        ? List.of()
                        : DiaryLine.of(replaced, turn.sayings()).whole();
            }
        }
        return List.of();
    }

    private static boolean isFixed(Entry entry) {
        return entry instanceof Order || entry instanceof UnknownEntry;
    }

    private static List<String> notNo(Screening screening) {
        List<String> flags = DiaryLine.flags(screening, org.birddog.coach.vocabulary.Answer.YES);
        flags.addAll(DiaryLine.flags(screening, org.birddog.coach.vocabulary.Answer.UNSURE));
        return flags;
    }

    /** What holds under the id of the path, or a correction that is in force; else null. */
    private static @Nullable Entry entry(Turn turn) {
        String id = turn.visit().path().substring(DIARY.length() + 1);
        for (Entry entry : DiaryPage.standing(turn)) {
            if (entry.id().equals(id)) {
                return entry;
            }
        }
        return written(turn, id) instanceof Correction correction && !isCorrected(turn, id) ? correction : null;
    }

    /** What was written under an id, whether or not it still holds. */
    static @Nullable Entry written(Turn turn, String id) {
        for (Entry entry : turn.entries()) {
            if (entry.id().equals(id)) {
                return entry;
            }
            if (entry instanceof Correction correction
                    && correction.with() != null
                    && correction.with().id().equals(id)) {
                return correction.with();
            }
        }
        return null;
    }

    /** Whether a correction of an entry was written. */
    static boolean isCorrected(Turn turn, String id) {
        for (Entry entry : turn.entries()) {
            if (entry instanceof Correction correction && correction.replaces().equals(id)) {
                return true;
            }
        }
        return false;
    }
}
