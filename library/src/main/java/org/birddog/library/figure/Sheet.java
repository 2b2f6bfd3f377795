package org.birddog.library.figure;

import java.util.List;
import java.util.Locale;

/** Writes a figure's SVG. */
final class Sheet {

    /** The colours stand once, as variables, for both themes; a page that holds the drawing may set its own. */
    private static final String STYLE = """
            <style>svg{--s:#12796b;--sf:#8fbab1;--t:#27443f;--tf:#8ea39f;--k:#cd9672;--kf:#e3c9b6;--h:#3a3431;\
            --g:#d9d2c2;\
            --g2:#c6bda9;--e:#ece6d9;--m:#ff7a4d;--p:#ffd9a0;--o:#fffdf9;--y:#b4552d;--i:#6b7672;--a:#7fb6cf}\
            @media(prefers-color-scheme:dark){svg{--s:#3fa391;--sf:#285d54;--t:#7f9c95;--tf:#45574f;--k:#d3a281;\
            --kf:#7d6453;\
            --h:#0c100f;--g:#36423f;--g2:#465551;--e:#222c2a;--m:#ff8a5c;--p:#ffe0b0;--o:#18201f;--y:#ffb48f;\
            --i:#97a5a0;--a:#2f5f78}}\
            path{stroke-linejoin:round;stroke-linecap:round}\
            .s,.t,.k,.h,.sf,.tf,.kf{stroke:var(--o);stroke-width:5;paint-order:stroke}\
            .s{fill:var(--s)}.t{fill:var(--t)}.k{fill:var(--k)}.h{fill:var(--h)}.sf{fill:var(--sf)}\
            .tf{fill:var(--tf)}\
            .kf{fill:var(--kf)}.m{fill:var(--m);opacity:.72}.p{fill:none;stroke:var(--p);stroke-width:7}\
            .e{fill:var(--e)}.g,.ga,.gb,.gc{fill:var(--g)}.g2,.g2a,.g2b,.g2c{fill:var(--g2)}\
            .gc,.g2c{filter:brightness(1.06)}\
            .gb,.g2b{filter:brightness(.93)}.b,.w,.i,.r{fill:none;stroke-width:8}.b{stroke:var(--m)}\
            .w{stroke:var(--a);stroke-width:12}\
            .i{stroke:var(--i);stroke-width:10}.r{stroke:var(--i)}.i2{fill:var(--i)}.a{fill:var(--a);opacity:.45}\
            .y,.z{fill:none;stroke:var(--y);stroke-width:9}.z{stroke:var(--o);stroke-width:17}.n{fill:var(--y);\
            font:96px sans-serif;text-anchor:middle}</style>\
            """;

    private final StringBuilder text = new StringBuilder(4096);

    /** A drawing with its looks. */
    Sheet(Bounds.View view, String title, String description) {
        this(view);
        text.append(" role=\"img\" aria-labelledby=\"t d\"><title id=\"t\">")
                .append(escaped(title))
                .append("</title><desc id=\"d\">")
                .append(escaped(description))
                .append("</desc>")
                .append(STYLE.strip());
    }

    /** The same with a name alone: a small picture stands beside words, and a session shows many. */
    Sheet(Bounds.View view, String title) {
        this(view);
        text.append(" role=\"img\" aria-labelledby=\"t\"><title id=\"t\">")
                .append(escaped(title))
                .append("</title>")
                .append(STYLE.strip());
    }

    /** The same without a name, for a page that says beside it what it shows. */
    static Sheet unnamed(Bounds.View view) {
        Sheet sheet = new Sheet(view);
        sheet.text.append('>').append(STYLE.strip());
        return sheet;
    }

    private Sheet(Bounds.View view) {
        text.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"")
                .append(view.viewBox())
                .append('"');
    }

    /**
     * A drawing that a page puts into itself. It has no looks, since a strict policy forbids styles there, and all are
     * the same as the still's; and no words, since the page says them beside it.
     */
    static Sheet toBeLed(Bounds.View view) {
        Sheet sheet = new Sheet(view);
        sheet.text.append('>');
        return sheet;
    }

    void group(long right) {
        text.append(right == 0 ? "<g>" : "<g transform=\"translate(" + right + ")\">");
    }

    void endGroup() {
        text.append("</g>");
    }

    void still(String style, String path) {
        text.append("<path class=\"")
                .append(style)
                .append("\" d=\"")
                .append(path)
                .append("\"/>");
    }

    /** A number that stands beside a pose. */
    void number(double x, double y, long number) {
        text.append("<text class=\"n\" x=\"")
                .append(Math.round(x))
                .append("\" y=\"")
                .append(Math.round(y))
                .append("\">");
        text.append(number).append("</text>");
    }

    /** A path that goes through its shapes at the times of the moments, over and over. */
    void moving(String style, List<String> paths, List<Moment> moments, double seconds) {
        if (paths.stream().distinct().count() == 1) {
            still(style, paths.getFirst());
            return;
        }
        text.append("<path class=\"")
                .append(style)
                .append("\" d=\"")
                .append(paths.getFirst())
                .append("\"><animate attributeName=\"d\" dur=\"")
                .append(shortened(seconds))
                .append("s\" repeatCount=\"indefinite\" keyTimes=\"");
        for (int i = 0; i < moments.size(); i++) {
            text.append(i == 0 ? "" : ";").append(shortened(moments.get(i).seconds() / seconds));
        }
        text.append("\" values=\"").append(String.join(";", paths)).append("\"/></path>");
    }

    String text() {
        return text + "</svg>\n";
    }

    private static String shortened(double number) {
        String digits = String.format(Locale.ROOT, "%.4f", number);
        return digits.contains(".") ? digits.replaceAll("0+$", "").replaceAll("\\.$", "") : digits;
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
