package org.birddog.pages.explain;

import java.util.List;
import org.birddog.coach.envelope.Finding;
import org.birddog.coach.envelope.Reason;
import org.birddog.pages.words.Wording;

/** Every finding in force: what it says, what it was seen in, what it limits, and where the rule comes from. */
final class Findings {

    private Findings() {}

    /** What limits the day, strictest first. */
    static void write(Sheet sheet, Reading reading) {
        Wording say = reading.say();
        sheet.heading(say.of("explain.findings.title"));
        all(sheet, reading, reading.advice().because());
    }

    /** What limits nothing and is said all the same. */
    static void writeAdvice(Sheet sheet, Reading reading) {
        Wording say = reading.say();
        sheet.heading(say.of("explain.advice.title"));
        all(sheet, reading, reading.advice().advice());
    }

    private static void all(Sheet sheet, Reading reading, List<Reason> reasons) {
        if (reasons.isEmpty()) {
            sheet.say(1, reading.say().of("explain.none"));
        }
        for (int i = 0; i < reasons.size(); i++) {
            if (i > 0) {
                sheet.gap();
            }
            one(sheet, reading, reasons.get(i));
        }
    }

    private static void one(Sheet sheet, Reading reading, Reason reason) {
        Wording say = reading.say();
        sheet.point(0, reading.title(reason.rule()));
        sheet.say(2, reading.sayings().of(reason).says());
        sheet.say(2, say.of("explain.findings.seen", "evidence", reading.seenIn(reason)));
        for (Finding finding : reading.outlook().findings()) {
            if (finding.reason().equals(reason) && !finding.isAdvice()) {
                sheet.say(2, say.of("explain.findings.limits", "limits", Limits.of(finding.limit(), say)));
            }
        }
        List<String> lifters = reading.coach().content().page(reason.rule()).liftedBy();
        if (!lifters.isEmpty()) {
            sheet.say(2, say.of("explain.findings.lifted", "by", say.or(lifters)));
        }
        sheet.say(2, say.of("explain.findings.sources", "sources", reading.sources(reason.rule())));
    }
}
