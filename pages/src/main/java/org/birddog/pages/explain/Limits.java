package org.birddog.pages.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.birddog.coach.envelope.DoseBounds;
import org.birddog.coach.envelope.Envelope;
import org.birddog.coach.envelope.Manner;
import org.birddog.coach.envelope.Repertoire;
import org.birddog.coach.vocabulary.Demand;
import org.birddog.coach.vocabulary.Demands;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.pages.words.Wording;

/** What a finding limits, every bound of it. */
final class Limits {

    private final Wording say;
    private final List<String> bounds = new ArrayList<>();

    private Limits(Wording say) {
        this.say = say;
    }

    /** The bounds of an envelope in words; empty where it is open. */
    static String of(Envelope limit, Wording say) {
        Limits limits = new Limits(say);
        limits.choice(limit);
        limits.dose(limit.dose());
        limits.manner(limit.manner());
        if (limit.minutes() != Envelope.ANY_LENGTH) {
            limits.add(say.count("explain.limit.minutes", limit.minutes()));
        }
        return String.join(say.of("explain.between"), limits.bounds);
    }

    private void choice(Envelope limit) {
        if (limit.permission() != Permission.TRAIN) {
            add(say.of(
                    "explain.limit.permission", "permission", limit.permission().word()));
        }
        if (limit.repertoire() != Repertoire.ALL) {
            add(say.of("explain.repertoire." + word(limit.repertoire())));
        }
        if (!limit.barred().isEmpty()) {
            add(say.of("explain.limit.bars", "demands", demands(limit.barred())));
        }
        if (!limit.cautioned().isEmpty()) {
            add(say.of("explain.limit.cautions", "demands", demands(limit.cautioned())));
        }
        if (!limit.suspended().isEmpty()) {
            add(say.count("explain.limit.by-name", limit.suspended().size()));
        }
        if (limit.stage() < Envelope.HIGHEST_STAGE) {
            add(say.of("explain.limit.stage", "stage", limit.stage()));
        }
    }

    private void dose(DoseBounds dose) {
        if (dose.share() < DoseBounds.OPEN.share()) {
            add(say.of("explain.limit.share", "share", dose.share()));
        }
        if (dose.repetitions() != DoseBounds.NONE) {
            add(say.count("explain.limit.repetitions", dose.repetitions()));
        }
        if (dose.longestHold() != DoseBounds.NONE) {
            add(say.count("explain.limit.hold", dose.longestHold()));
        }
        if (!dose.rises()) {
            add(say.of("explain.limit.steady"));
        }
    }

    private void manner(Manner manner) {
        if (manner.cautious()) {
            add(say.of("explain.limit.cautious"));
        }
        if (!manner.vigorous()) {
            add(say.of("explain.limit.moderate"));
        }
        if (!manner.heartRateZones()) {
            add(say.of("explain.limit.zones"));
        }
    }

    private void add(String bound) {
        bounds.add(bound);
    }

    private String demands(Demands demands) {
        List<String> words = new ArrayList<>();
        for (Demand demand : demands.list()) {
            words.add(demand.word());
        }
        return say.and(words);
    }

    private static String word(Repertoire repertoire) {
        return repertoire.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
