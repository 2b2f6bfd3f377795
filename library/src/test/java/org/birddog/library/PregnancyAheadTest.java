package org.birddog.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.birddog.coach.Coach;
import org.birddog.coach.facts.Facts;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.wire.Case;
import org.birddog.wire.CaseReader;
import org.junit.jupiter.api.Test;

/** The days ahead are planned for the week of pregnancy that it will be by then. */
class PregnancyAheadTest {

    @Test
    void pastTheLastWeek_aDayAheadIsAskedAbout_andNoDaySooner() throws Exception {
        Coach coach = Coach.of(ContentReader.read(Path.of("..", "content")).content());
        Case given = CaseReader.read("""
                {"today": "2026-11-15", "diary": [{"at": "2026-11-15", "kind": "profile", "pregnancy-week": 41}]}
                """);
        Facts facts = coach.outlook(given.diary(), given.today(), null).now().facts();
        assertThat(coach.rulebook().ahead(facts, given.today() + 13).permission())
                .isEqualTo(Permission.TRAIN);
        assertThat(coach.rulebook().ahead(facts, given.today() + 14).permission())
                .isEqualTo(Permission.ASK_FIRST);
    }
}
