package org.birddog.pages;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;
import org.birddog.pages.css.JteformGenerated;
import org.birddog.pages.css.JtepageGenerated;
import org.birddog.pages.css.JtesessionGenerated;
import org.birddog.pages.css.JtetokensGenerated;

/**
 * The one style sheet. It is put together from the templates in jte/, so that no host has to read a file for it.
 *
 * @param text the whole sheet
 * @param address where it is served; the address changes with the text, so a browser may keep it for ever
 */
record Stylesheet(String text, String address) {

    /** Where it is served, without its version. */
    static final String PATH = "/style.css";

    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    /** The sheet as it is now. */
    static Stylesheet make() {
        StringOutput text = new StringOutput(16_384);
        OwaspHtmlTemplateOutput output = new OwaspHtmlTemplateOutput(text);
        JtetokensGenerated.render(output, null);
        JtepageGenerated.render(output, null);
        JteformGenerated.render(output, null);
        JtesessionGenerated.render(output, null);
        String sheet = text.toString().strip() + "\n";
        return new Stylesheet(sheet, PATH + "?v=" + hash(sheet));
    }

    /** The answer to a request for it. */
    Answer answer() {
        return new Answer.Asset("text/css", text, List.of());
    }

    /** FNV-1a: short, the same everywhere, and good enough to tell two sheets apart. */
    private static String hash(String sheet) {
        long hash = SEED;
        for (int i = 0; i < sheet.length(); i++) {
            hash = (hash ^ sheet.charAt(i)) * PRIME;
        }
        return Long.toHexString(hash);
    }
}
