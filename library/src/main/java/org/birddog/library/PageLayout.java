package org.birddog.library;

import java.util.ArrayList;
import java.util.List;

/**
 * How a page of the rulebook is laid out: front matter between two lines of three hyphens, then sections.
 *
 * @param frontMatter its YAML; it starts on the second line
 */
record PageLayout(String frontMatter, List<Section> sections) {

    private static final String FENCE = "```";
    private static final String HEADING = "## ";

    static PageLayout of(String text) {
        List<String> lines = text.lines().toList();
        int close = lines.isEmpty() || !lines.getFirst().equals("---")
                ? -1
                : lines.subList(1, lines.size()).indexOf("---") + 1;
        if (close < 1) {
            return new PageLayout("", List.of());
        }
        return new PageLayout(String.join("\n", lines.subList(1, close)), sections(lines, close + 1));
    }

    private static List<Section> sections(List<String> lines, int from) {
        List<Section> sections = new ArrayList<>();
        boolean fenced = false;
        int start = from;
        for (int i = from; i <= lines.size(); i++) {
            boolean end = i == lines.size();
            if (!end && lines.get(i).startsWith(FENCE)) {
                fenced = !fenced;
            }
            if (end || (!fenced && lines.get(i).startsWith("#"))) {
                add(sections, lines, start, i);
                start = i;
            }
        }
        return List.copyOf(sections);
    }

    /** Adds what stands from one heading to the next; above the first one the title is empty. */
    private static void add(List<Section> sections, List<String> lines, int from, int to) {
        List<String> part = lines.subList(from, to);
        if (part.isEmpty() || part.stream().allMatch(String::isBlank)) {
            return;
        }
        boolean headed = part.getFirst().startsWith("#");
        String first = part.getFirst();
        String title = !headed ? "" : first.startsWith(HEADING) ? first.substring(HEADING.length()) : first;
        sections.add(new Section(title, from + 1, List.copyOf(headed ? part.subList(1, part.size()) : part)));
    }

    /** The first line of the only block of YAML, counted in the section's lines; -1 without one. */
    static int blockStart(Section section) {
        int start = section.lines().indexOf(FENCE + "yaml");
        return start == section.lines().lastIndexOf(FENCE + "yaml") ? start + (start < 0 ? 0 : 1) : -1;
    }

    /** The line after the last of the block that starts on a line. */
    static int blockEnd(Section section, int start) {
        int length = section.lines().subList(start, section.lines().size()).indexOf(FENCE);
        return length < 0 ? section.lines().size() : start + length;
    }
}
