package org.birddog.pages.look;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;
import org.birddog.pages.turn.Answer;

/** The mark in the browser's tab and on a telephone's screen: the bird dog pose. */
public final class Icon {

    /** Where it is served. */
    public static final String PATH = "/icon.svg";

    /** Where hosts serve the same as pixels; the files lie under birddog/ on the class path. */
    public static final List<String> PICTURES = List.of("/touch-icon.png", "/icon-512.png");

    private Icon() {}

    // A template without content takes none, and the generated method has no word for that.
    @SuppressWarnings("NullAway")
    public static Answer answer() {
        StringOutput text = new StringOutput();
        JteiconGenerated.render(new OwaspHtmlTemplateOutput(text), null);
        return new Answer.Asset("image/svg+xml", text.toString().strip() + "\n", false, List.of());
    }
}
