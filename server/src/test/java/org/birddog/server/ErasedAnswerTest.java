package org.birddog.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.birddog.pages.turn.Answer;
import org.junit.jupiter.api.Test;

/** How an erasure is told to the browser. */
class ErasedAnswerTest {

    private static final Visitor KNOWN = new Visitor("a".repeat(43), false);
    private static final Answer ERASED = new Answer.Erased("/welcome");

    @Test
    void goesOnWithAGet() {
        Reply reply = Reply.of(ERASED, false);

        assertThat(reply.status()).isEqualTo(303);
        assertThat(reply.location()).isEqualTo("/welcome");
        assertThat(reply.cache()).isEqualTo("no-store");
    }

    @Test
    void letsTheCookieGo() {
        assertThat(KNOWN.setCookie(ERASED, false)).isEqualTo("birddog=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax");
        assertThat(KNOWN.setCookie(ERASED, true))
                .isEqualTo("birddog=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax; Secure");
        assertThat(new Visitor(KNOWN.secret(), true).setCookie(ERASED, false)).doesNotContain(KNOWN.secret());
    }

    @Test
    void keepsTheCookieOtherwise() {
        Answer page = new Answer.Html(200, "", List.of(), false);
        Answer written = new Answer.SeeOther("/today", List.of(Sample.checkIn()));

        assertThat(KNOWN.setCookie(page, false)).isNull();
        assertThat(KNOWN.setCookie(written, false)).startsWith("birddog=aaa").contains("; Max-Age=34560000;");
    }
}
