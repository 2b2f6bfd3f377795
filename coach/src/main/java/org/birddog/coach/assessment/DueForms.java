package org.birddog.coach.assessment;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.RulePage;
import org.birddog.coach.diary.Acknowledgement;
import org.birddog.coach.diary.Questionnaire;
import org.birddog.coach.envelope.Evidence;
import org.birddog.coach.envelope.Reason;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.vocabulary.Acknowledged;
import org.birddog.coach.vocabulary.Form;
import org.birddog.coach.vocabulary.Permission;
import org.jspecify.annotations.Nullable;

/** Which questionnaires are due, by the page questionnaire-due. It asks at times and never presses. */
final class DueForms {

    static final String RULE = "questionnaire-due";

    private final RulePage page;
    private final int calmFrom;
    private final Facts facts;
    private final int today;

    DueForms(Content content, Facts facts) {
        this.page = content.page(RULE);
        this.calmFrom = content.page("high-irritability").number("rmdq");
        this.facts = facts;
        this.today = facts.today();
    }

    /** Those that are due, in the order in which they are asked for. */
    List<DueForm> of(Permission permission) {
        List<DueForm> due = new ArrayList<>();
        if (permission.compareTo(Permission.GENTLE) > 0 || isLeftInPeace()) {
            return due;
        }
        for (Form form : List.of(Form.RMDQ, Form.GLOBAL_CHANGE, Form.PEG, Form.PSFS)) {
            Reason because = because(form);
            if (because != null) {
                due.add(new DueForm(form, because));
            }
        }
        return due;
    }

    /** One a day is enough; who says "not now" is left alone for a while, and who says so often for longer. */
    private boolean isLeftInPeace() {
        int lastFilled = Integer.MIN_VALUE;
        for (Questionnaire filled : facts.questionnaires()) {
            lastFilled = Math.max(lastFilled, filled.at().day());
        }
        int often = 0;
        int lastPutOff = Integer.MIN_VALUE;
        for (Acknowledgement said : facts.acknowledgements()) {
            int day = said.at().day();
            if (said.of() == Acknowledged.QUESTIONNAIRE_DUE && day > today - page.number("skip-days")) {
                often += day > lastFilled ? 1 : 0;
                lastPutOff = Math.max(lastPutOff, day);
            }
        }
        return lastFilled == today
                || often >= page.number("skips")
                || (lastPutOff != Integer.MIN_VALUE && lastPutOff > today - page.number("peace-days"));
    }

    private @Nullable Reason because(Form form) {
        return switch (form) {
            case RMDQ -> rolandMorris();
            case GLOBAL_CHANGE -> atMilestone(form);
            case PEG -> every(form, page.number("peg-days"));
            case PSFS -> every(form, page.number("psfs-days"));
            case PAIN_NRS -> null;
        };
    }

    private @Nullable Reason rolandMorris() {
        Questionnaire newest = newest(Form.RMDQ);
        if (newest == null) {
            Reason first = first(Form.RMDQ);
            return first == null ? atMilestone(Form.RMDQ) : first;
        }
        boolean holdsBack = newest.total() >= calmFrom && today - newest.at().day() >= page.number("again-days");
        return holdsBack ? reason(Form.RMDQ, "score-still-high", newest) : atMilestone(Form.RMDQ);
    }

    /** At the start, and only while it still is the start. */
    private @Nullable Reason first(Form form) {
        boolean fresh = today - facts.firstDay() < page.number("window-days");
        return fresh ? reason(form, "not-yet-filled-in", null) : null;
    }

    /** Every so many days; one that was never filled in is asked for in two weeks of every four. */
    private @Nullable Reason every(Form form, int days) {
        Questionnaire newest = newest(form);
        if (newest == null) {
            int into = Math.floorMod(today - facts.firstDay(), page.number("round-days"));
            return into < page.number("window-days") ? reason(form, "not-yet-filled-in", null) : null;
        }
        return today - newest.at().day() >= days ? reason(form, "some-time-ago", newest) : null;
    }

    /** Six and twelve weeks after the first Roland-Morris form, or after the diary began. */
    private @Nullable Reason atMilestone(Form form) {
        int start = start();
        Questionnaire newest = newest(form);
        for (String milestone : List.of("twelve-weeks", "six-weeks")) {
            int due = start + page.number(milestone + "-days");
            boolean now = today >= due && today < due + page.number("window-days");
            if (now && (newest == null || newest.at().day() < due)) {
                return reason(form, "after-" + milestone, newest);
            }
        }
        return null;
    }

    private int start() {
        for (Questionnaire filled : facts.questionnaires()) {
            if (filled.form() == Form.RMDQ) {
                return filled.at().day();
            }
        }
        return facts.firstDay();
    }

    private @Nullable Questionnaire newest(Form form) {
        Questionnaire newest = null;
        for (Questionnaire filled : facts.questionnaires()) {
            newest = filled.form() == form ? filled : newest;
        }
        return newest;
    }

    private static Reason reason(Form form, String because, @Nullable Questionnaire last) {
        String entry = last == null ? null : last.id();
        return new Reason(RULE, List.of(Evidence.of("form", form, entry), Evidence.of("because", because, entry)));
    }
}
