package org.birddog.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.birddog.coach.diary.Entry;
import org.birddog.pages.player.Script;
import org.birddog.pages.player.ScriptCodec;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Now;
import org.birddog.pages.turn.Scripts;
import org.birddog.pages.turn.Visit;

/** The app on a host that has the player: the scripts that its pages bring along. */
final class Played {

    static final Pages PAGES = Pages.of(
            PersonWalking.COACH,
            PersonWalking.WORDINGS,
            PersonWalking.LESSONS,
            PersonWalking.FIGURES,
            new Scripts("/player.js?v=1", "/loader.js?v=1"));
    static final Now NOW = new Now((int) People.TODAY.toEpochDay(), 9, People.TODAY + "T09:30:00.000Z");

    private static final String BEGIN = "<template id=\"script\">";

    private Played() {}

    /** The script of one of the invented people's session. */
    static Script script(String person) {
        return script(People.named(person), "/session");
    }

    static Script script(List<Entry> diary, String path) {
        String html = html(diary, path);
        assertThat(html).contains(BEGIN);
        String text = html.substring(html.indexOf(BEGIN) + BEGIN.length(), html.indexOf("</template>"));
        String json = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        return Objects.requireNonNull(ScriptCodec.read(json), json);
    }

    static String html(List<Entry> diary, String path) {
        return ((Answer.Html) answer(diary, Visit.get(path))).html();
    }

    static Answer answer(List<Entry> diary, Visit visit) {
        return PAGES.answer(visit, diary, NOW, () -> UUID.randomUUID().toString());
    }
}
