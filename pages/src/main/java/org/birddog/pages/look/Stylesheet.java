package org.birddog.pages.look;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;
import org.birddog.pages.look.css.JtediaryGenerated;
import org.birddog.pages.look.css.JteexercisesGenerated;
import org.birddog.pages.look.css.JteformGenerated;
import org.birddog.pages.look.css.JtelessonsGenerated;
import org.birddog.pages.look.css.JtepageGenerated;
import org.birddog.pages.look.css.JtepartsGenerated;
import org.birddog.pages.look.css.JteplayerGenerated;
import org.birddog.pages.look.css.JteprofileGenerated;
import org.birddog.pages.look.css.JteprogressGenerated;
import org.birddog.pages.look.css.JtesafetyGenerated;
import org.birddog.pages.look.css.JtesessionGenerated;
import org.birddog.pages.look.css.JtetodayGenerated;
import org.birddog.pages.look.css.JtetokensGenerated;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.words.TextLines;

/**
 * The one style sheet, put together from the templates in jte/look/css, so that no host has to read a file for it.
 *
 * @param text the whole sheet
 * @param address where it is served; the address changes with the text, so a browser may keep it for ever
 */
public record Stylesheet(String text, String address) {

    /** Where it is served, without its version. */
    public static final String PATH = "/style.css";

    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    /** The sheet as it is now. */
    public static Stylesheet make() {
        StringOutput text = new StringOutput(16_384);
        OwaspHtmlTemplateOutput output = new OwaspHtmlTemplateOutput(text);
        JtetokensGenerated.render(output, null);
        JtepageGenerated.render(output, null);
        JteformGenerated.render(output, null);
        JtepartsGenerated.render(output, null);
        JtesafetyGenerated.render(output, null);
        JteprofileGenerated.render(output, null);
        JtetodayGenerated.render(output, null);
        JtesessionGenerated.render(output, null);
        JteplayerGenerated.render(output, null);
        JteexercisesGenerated.render(output, null);
        JtelessonsGenerated.render(output, null);
        JtediaryGenerated.render(output, null);
        JteprogressGenerated.render(output, null);
        return of(lean(text.toString()));
    }

    /** A sheet that was made before, as a device has it. */
    public static Stylesheet of(String sheet) {
        return new Stylesheet(sheet, PATH + "?v=" + hash(sheet));
    }

    /** The answer to a request for it. */
    public Answer answer() {
        return new Answer.Asset("text/css", text, false, List.of());
    }

    /** The sheet without indents, comments and empty lines: they are for whoever reads the source. */
    private static String lean(String sheet) {
        StringBuilder lean = new StringBuilder();
        for (String line : TextLines.of(sheet)) {
            String words = line.strip();
            if (!words.isEmpty() && !(words.startsWith("/*") && words.endsWith("*/"))) {
                lean.append(words).append('\n');
            }
        }
        return lean.toString();
    }

    /** FNV-1a of a text: short, the same everywhere, and good enough to tell two versions of a file apart. */
    public static String hash(String text) {
        long hash = SEED;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return Long.toHexString(hash);
    }
}
