package org.birddog.pages.site;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import org.birddog.pages.look.ContentPolicy;
import org.birddog.pages.words.Wording;

/** The first page of a site without a server: it waits for the worker, which then answers every page. */
public final class SitePage {

    private SitePage() {}

    /** What the page shows, and loads. */
    record View(Wording say, String style, String loader) {

        /** What it may load. In a page, as against a header, this one part cannot be said. */
        String policy() {
            return ContentPolicy.SCRIPTED.replace(" frame-ancestors 'none';", "");
        }
    }

    /**
     * The whole page.
     *
     * @param style the address of the style sheet
     * @param loader the address of the script that lets the app move to the device
     */
    // There is nothing to intercept, and the generated method has no word for that.
    @SuppressWarnings("NullAway")
    public static String html(Wording say, String style, String loader) {
        StringOutput text = new StringOutput();
        JtesiteGenerated.render(new OwaspHtmlTemplateOutput(text), null, new View(say, style, loader));
        return text.toString();
    }
}
