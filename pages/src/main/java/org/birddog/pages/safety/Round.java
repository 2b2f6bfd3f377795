package org.birddog.pages.safety;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.diary.At;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.facts.Reply;
import org.birddog.coach.vocabulary.Answer;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.coach.vocabulary.RedFlag;
import org.birddog.coach.vocabulary.Word;
import org.birddog.pages.turn.Turn;
import org.jspecify.annotations.Nullable;

/**
 * How the safety questions stand today, and on which pages they are asked.
 *
 * @param open what wants an answer, as the coach sees it, and what wants a fresh one after a visit
 * @param afresh of these, what a clinician has said yes about
 * @param standing what locks until someone is seen
 * @param sign when an exercise brought a sign after which all is asked again, or null
 */
record Round(
        Turn turn,
        List<RedFlag> open,
        List<RedFlag> afresh,
        List<RedFlag> standing,
        @Nullable At sign) {

    /** One page of questions. */
    record Sheet(String word, List<Part> parts) {}

    /** The word of the page that asks everything. */
    static final String ALL = "all";

    private static final Sheet EVERYTHING = new Sheet(ALL, List.of(Part.values()));

    // All is asked again after a sign; what it may point to comes first, on one page.
    private static final List<Part> AFTER_A_SIGN = List.of(Part.NERVES, Part.SUDDEN, Part.LEGS);

    static Round of(Turn turn) {
        At sign = null;
        List<RedFlag> open = new ArrayList<>();
        List<RedFlag> standing = new ArrayList<>();
        List<RedFlag> afresh = new ArrayList<>();
        for (Finding finding : turn.sight().findings()) {
            RedFlag flag = Word.find(RedFlag.values(), finding.rule());
            Permission permission = finding.limit().permission();
            if (finding.rule().equals("screening-due")) {
                open.addAll(named(finding));
            } else if (finding.rule().equals("pain-stop") && permission == Permission.ASK_FIRST) {
                sign = when(turn, finding);
            } else if (flag != null && permission.compareTo(Permission.SEE_CLINICIAN) >= 0) {
                (Locks.waits(turn, finding) ? afresh : standing).add(flag);
            }
        }
        List<RedFlag> older = sign == null ? List.of() : older(turn, sign);
        for (RedFlag flag : RedFlag.values()) {
            if (!open.contains(flag) && (afresh.contains(flag) || older.contains(flag))) {
                open.add(flag);
            }
        }
        return new Round(turn, List.copyOf(open), List.copyOf(afresh), List.copyOf(standing), sign);
    }

    /** What a sign may point to and was answered before it; once that is answered, all else that was. */
    private static List<RedFlag> older(Turn turn, At sign) {
        List<RedFlag> pointed = new ArrayList<>();
        List<RedFlag> others = new ArrayList<>();
        for (Part part : Part.values()) {
            for (RedFlag flag : part.flags()) {
                Reply newest = turn.sight().facts().screened().newest(flag);
                boolean asked = flag != RedFlag.PREGNANCY_WARNING_SIGN || mayBePregnant(turn);
                if (asked && (newest == null || !newest.at().isAfter(sign))) {
                    (AFTER_A_SIGN.contains(part) ? pointed : others).add(flag);
                }
            }
        }
        return pointed.isEmpty() ? others : pointed;
    }

    /** The pages, in their order. */
    List<Sheet> sheets() {
        List<Sheet> sheets = new ArrayList<>();
        for (Part part : Part.values()) {
            Sheet sheet = new Sheet(part.word(), List.of(part));
            if (sign == null || (!AFTER_A_SIGN.contains(part) && isOpen(sheet))) {
                sheets.add(sheet);
            }
        }
        if (sign != null) {
            sheets.addFirst(new Sheet(AFTER_A_SIGN.getFirst().word(), AFTER_A_SIGN));
        }
        return sheets;
    }

    /** The page with a name; everything on one where it has none or another. */
    Sheet sheet(@Nullable String word) {
        for (Sheet sheet : sheets()) {
            if (sheet.word().equals(word)) {
                return sheet;
            }
        }
        return EVERYTHING;
    }

    /** The first page with an open question, or null. */
    @Nullable
    Sheet first() {
        for (Sheet sheet : sheets()) {
            if (isOpen(sheet)) {
                return sheet;
            }
        }
        return null;
    }

    /** The page to go on with: the next with an open question, then one before it that was skipped, or null. */
    @Nullable
    Sheet after(String word) {
        Sheet skipped = null;
        boolean passed = false;
        for (Sheet sheet : sheets()) {
            if (passed && isOpen(sheet)) {
                return sheet;
            }
            passed |= sheet.word().equals(word);
            // Who was not sure a moment ago is not asked at once again.
            if (!passed && skipped == null && isUnanswered(sheet)) {
                skipped = sheet;
            }
        }
        return skipped;
    }

    /** The questions of a part. Signs of pregnancy are left out where there is none and none was told of. */
    List<RedFlag> flags(Part part) {
        List<RedFlag> flags = new ArrayList<>(part.flags());
        RedFlag pregnancy = RedFlag.PREGNANCY_WARNING_SIGN;
        if (!mayBePregnant(turn) && !open.contains(pregnancy) && !standing.contains(pregnancy)) {
            flags.remove(pregnancy);
        }
        return flags;
    }

    private static boolean mayBePregnant(Turn turn) {
        Integer week = turn.person().pregnancyWeekOn(turn.now().day());
        return week == null || week > 0;
    }

    /** All questions of a page. */
    List<RedFlag> flags(Sheet sheet) {
        List<RedFlag> flags = new ArrayList<>();
        for (Part part : sheet.parts()) {
            flags.addAll(flags(part));
        }
        return flags;
    }

    boolean isOpen(Sheet sheet) {
        return flags(sheet).stream().anyMatch(open::contains);
    }

    /** Whether every open question is one that was answered with "not sure". */
    boolean isUnsure() {
        return !open.isEmpty() && open.stream().allMatch(this::isUnsure);
    }

    boolean isUnsure(RedFlag flag) {
        Reply newest = newest(flag);
        return newest != null && newest.answer() == Answer.UNSURE && open.contains(flag);
    }

    /** The newest answer, or null. */
    @Nullable
    Reply newest(RedFlag flag) {
        return turn.sight().facts().screened().newest(flag);
    }

    private boolean isUnanswered(Sheet sheet) {
        return flags(sheet).stream().anyMatch(flag -> open.contains(flag) && !isUnsure(flag));
    }

    private static List<RedFlag> named(Finding due) {
        List<RedFlag> named = new ArrayList<>();
        for (Evidence evidence : due.evidence()) {
            if (evidence.name().equals("flags")) {
                String words = " " + evidence.value() + " ";
                for (RedFlag flag : RedFlag.values()) {
                    if (words.contains(" " + flag.word() + " ")) {
                        named.add(flag);
                    }
                }
            }
        }
        return named;
    }

    /** When the first thing was told that a finding was seen in, or null. */
    static @Nullable At when(Turn turn, Finding finding) {
        for (Evidence evidence : finding.evidence()) {
            for (Entry entry : turn.diary().entries()) {
                if (entry.id().equals(evidence.entry())) {
                    return entry.at();
                }
            }
        }
        return null;
    }
}
