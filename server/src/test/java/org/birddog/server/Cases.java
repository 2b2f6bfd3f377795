package org.birddog.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.birddog.coach.Coach;
import org.birddog.wire.AdviceWriter;
import org.birddog.wire.Case;
import org.birddog.wire.CaseReader;
import org.birddog.wire.JsonWriter;
import org.birddog.wire.Supposition;

/** Cases that differ in what they end in: docs/examples/ready.json with more in its diary. */
enum Cases {
    READY(""),
    HISTORY("""
            , {"at": "2026-11-16T09:00+00:00", "kind": "session", "pain-before": 2, "pain-after": 2, "minutes": 12,
               "items": [{"exercise": "cat-camel", "sets": 1, "reps": 3, "pain": 1, "effort": 3}]},
            {"at": "2026-11-17T08:00+00:00", "kind": "check-in", "pain": 2},
            {"at": "2026-11-18T09:00+00:00", "kind": "session", "pain-before": 2, "pain-after": 2, "minutes": 12,
               "items": [{"exercise": "cat-camel", "sets": 1, "reps": 3, "pain": 1, "effort": 3}]},
            {"at": "2026-11-19T08:00+00:00", "kind": "check-in", "pain": 2},
            {"at": "2026-11-19T09:00+00:00", "kind": "session", "pain-before": 2, "pain-after": 2, "minutes": 12,
               "items": [{"exercise": "pelvic-tilt", "sets": 1, "reps": 3, "pain": 1, "effort": 3,
                 "quality": ["sharp"]}]}"""),
    GENTLE("""
            , {"at": "2026-11-19T08:00+00:00", "kind": "profile", "conditions": ["high-blood-pressure"]}"""),
    FLARE("""
            , {"at": "2026-11-17T08:00+00:00", "kind": "check-in", "pain": 3},
            {"at": "2026-11-18T08:00+00:00", "kind": "check-in", "pain": 6},
            {"at": "2026-11-19T08:00+00:00", "kind": "check-in", "pain": 6}"""),
    EMERGENCY("""
            , {"at": "2026-11-20T08:00+00:00", "kind": "check-in", "pain": 4, "new-symptoms": ["saddle-numbness"]}"""),
    LATER("""
            , {"at": "2026-11-22T08:00+00:00", "kind": "profile", "pregnancy-week": 20}"""),
    ORDER("""
            , {"at": "2026-11-19T08:00+00:00", "kind": "order", "order": "prescribe", "by": "Dr \\u001b[31mLee\\u202e",
               "exercise": "bridge", "dose": {"sets": 1, "reps": 5, "hold-seconds": 5}, "note": "my own words"},
            {"at": "2026-11-20T08:00+00:00", "kind": "check-in", "pain": 2, "note": "my own words"}""");

    private static final Coach COACH = Coach.of(BundledContent.read());

    private final String more;

    Cases(String more) {
        this.more = more;
    }

    /** The case as JSON over several lines. */
    String json() {
        String ready = ready();
        int end = ready.lastIndexOf(']');
        String hour = this == HISTORY ? "], \"hour\": 9" : "]";
        return ready.substring(0, end) + more + hour + ready.substring(end + 1);
    }

    /** Its advice as JSON, without the ids of entries. */
    String advice() {
        return advice(CaseReader.read(json()));
    }

    /** The same where something is supposed. */
    String adviceWith(String keys) {
        Case asked = CaseReader.read(json());
        return advice(new Case(
                asked.id(), asked.today(), asked.hour(), Supposition.of(keys).after(asked.diary(), asked.today())));
    }

    private static String advice(Case asked) {
        StringBuilder text = new StringBuilder();
        new AdviceWriter(COACH.content(), Coach.VERSION)
                .write(new JsonWriter(text), asked.id(), COACH.advise(asked.diary(), asked.today(), asked.hour()));
        return text.toString().replaceAll("\"entry\":\"[^\"]*\"", "\"entry\":\"\"");
    }

    private static String ready() {
        try {
            return Files.readString(Path.of("../docs/examples/ready.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
