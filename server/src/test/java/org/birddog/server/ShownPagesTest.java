package org.birddog.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that was shown before is shown again only while it would be made just so. */
class ShownPagesTest {

    @TempDir
    static Path folder;

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = new RunningServer(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void whatWasWrittenSinceIsOnThePage() throws Exception {
        String known = checkedIn(3);
        assertThat(page("/diary", known)).contains("Back pain 3 of 10").isEqualTo(page("/diary", known));

        server.send(server.form("/check-in", "pain=8").header("Cookie", known));

        assertThat(page("/diary", known)).contains("Back pain 8 of 10");
    }

    @Test
    void whatAnotherProcessWroteIsOnThePageToo() throws Exception {
        String known = checkedIn(4);
        assertThat(page("/diary", known)).contains("Back pain 4 of 10");
        try (RawDatabase raw = RawDatabase.of(folder)) {
            String person = raw.ask("select person from entry where body like '%\"pain\":4%'");
            String at = raw.ask("select at from entry where body like '%\"pain\":4%'");
            String id = Sample.id();
            raw.run("insert into entry (id, person, at, kind, version, body) values ('" + id + "', '" + person + "', '"
                    + at + "', 'check-in', 1, '{\"id\":\"" + id + "\",\"at\":\"" + at
                    + "\",\"kind\":\"check-in\",\"version\":1,\"pain\":9}')");
        }
        assertThat(page("/diary", known)).contains("Back pain 9 of 10");
    }

    @Test
    void nobodySeesThePageOfAnother() throws Exception {
        String one = checkedIn(5);
        String other = checkedIn(6);
        assertThat(page("/diary", one)).contains("Back pain 5 of 10").doesNotContain("Back pain 6 of 10");
        assertThat(page("/diary", other)).contains("Back pain 6 of 10").doesNotContain("Back pain 5 of 10");
    }

    @Test
    void nothingOfAnErasedPersonStaysInMemory() {
        ShownPages shown = new ShownPages();
        ShownPages.Key erased = new ShownPages.Key("erased", 3, "/diary", null, 20_000, 9);
        ShownPages.Key other = new ShownPages.Key("other", 4, "/diary", null, 20_000, 9);
        shown.keep(erased, Reply.text("theirs"));
        shown.keep(other, Reply.text("another's"));

        shown.forget("erased");

        assertThat(shown.at(erased)).isNull();
        assertThat(shown.at(other)).isNotNull();
    }

    /** Someone new who checks in; their cookie. */
    private static String checkedIn(int pain) throws Exception {
        return RunningServer.known(server.send(server.form("/check-in", "pain=" + pain)));
    }

    private static String page(String path, String cookie) throws Exception {
        return server.send(server.to(path).header("Cookie", cookie)).body();
    }
}
