package org.birddog.pages;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page as plain text that a reviewer can read in a diff: headings, sentences, links and fields, without markup. */
final class PageText {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)([^>]*)>");

    private PageText() {}

    /** What stands in the main part of a page. */
    static String of(String html) {
        String main = html.substring(html.indexOf("<main"), html.indexOf("</main>"));
        String body = main.substring(main.indexOf('>') + 1).replaceAll("(?s)<svg.*?</svg>", "");
        StringBuilder text = new StringBuilder();
        Matcher tags = TAG.matcher(body);
        int from = 0;
        while (tags.find()) {
            text.append(words(body.substring(from, tags.start())));
            text.append(shown(tags.group(1).isEmpty(), tags.group(2), tags.group(3)));
            from = tags.end();
        }
        text.append(words(body.substring(from)));
        return tidy(text.toString());
    }

    private static String shown(boolean opens, String tag, String attributes) {
        return switch (tag) {
            case "h1", "h2", "h3", "h4" -> opens ? "\n\n" + "#".repeat(tag.charAt(1) - '0') + " " : "\n";
            case "p", "ul", "ol", "dl", "table", "section", "form", "fieldset", "details", "legend", "summary" -> "\n";
            case "li", "dt", "tr" -> opens ? "\n- " : "";
            case "dd", "td" -> opens ? " | " : "";
            case "a" -> opens ? "[" : "]";
            case "button" -> opens ? "\n<" : ">\n";
            case "input" -> input(attributes);
            case "textarea", "select" -> opens ? " [" + attribute(attributes, "name") + ": " : "]";
            default -> "";
        };
    }

    private static String input(String attributes) {
        String checked = attributes.contains(" checked") ? "x" : " ";
        return switch (attribute(attributes, "type")) {
            case "hidden" -> "";
            case "radio" -> " (" + checked + ") ";
            case "checkbox" -> " [" + checked + "] ";
            default -> " [" + attribute(attributes, "name") + ": " + attribute(attributes, "value") + "]";
        };
    }

    private static String attribute(String attributes, String name) {
        Matcher value = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
        return value.find() ? value.group(1) : "";
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#39;", "'")
                .replace("&#34;", "\"")
                .replace("&amp;", "&");
    }

    private static String tidy(String text) {
        return text.replaceAll("[ \\t]+", " ")
                        .replaceAll(" ?\\n ?", "\n")
                        .replaceAll("\\n{3,}", "\n\n")
                        .strip()
                + "\n";
    }
}
