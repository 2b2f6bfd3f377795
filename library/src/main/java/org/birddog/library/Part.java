package org.birddog.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * One value of a YAML file and the place where it stands. A value that is missing or of the wrong kind
 * becomes a collected fault, and the reader goes on with a harmless stand-in: so one run shows every fault,
 * and nothing that was read from a file with a fault is used.
 */
public final class Part {

    private final String file;
    private final String name;
    private final @Nullable Node node;
    private final int line;
    private final int linesBefore;
    private final Faults faults;

    Part(String file, String name, @Nullable Node node, int lineAround, int linesBefore, Faults faults) {
        this.file = file;
        this.name = name;
        this.node = node;
        this.linesBefore = linesBefore;
        this.faults = faults;
        this.line = node == null
                ? lineAround
                : node.getStartMark()
                        .map(mark -> mark.getLine() + 1 + linesBefore)
                        .orElse(lineAround);
    }

    /** The file, from the content folder on. */
    public String file() {
        return file;
    }

    /** The line of the file where the value starts; of what should hold it, where it is missing. */
    public int line() {
        return line;
    }

    /** The value of a key; a stand-in where it is missing, which {@link #keys} has collected as a fault. */
    public Part at(String key) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple pair : mapping.getValue()) {
                if (key.equals(keyOf(pair))) {
                    return child(key, pair.getValueNode());
                }
            }
        }
        return child(key, null);
    }

    /** Whether there is a value, and it is not null. */
    public boolean present() {
        return node != null && !node.getTag().equals(Tag.NULL);
    }

    /** Collects what is missing, unknown or given twice. */
    public void keys(List<String> required, List<String> optional) {
        if (!(node instanceof MappingNode mapping)) {
            wrongKind("keys with values");
            return;
        }
        Set<String> seen = new TreeSet<>();
        for (NodeTuple pair : mapping.getValue()) {
            String key = keyOf(pair);
            Part place = child(key, pair.getKeyNode());
            if (!seen.add(key)) {
                place.refuse(Reading.KEYS, "the key " + key + " is given twice", "Maybe one can go.");
            } else if (!required.contains(key) && !optional.contains(key)) {
                place.refuse(Reading.KEYS, "unknown key " + key, Spelling.advice(key, required, optional));
            }
        }
        for (String key : required) {
            if (!seen.contains(key)) {
                refuse(Reading.KEYS, "the key " + key + " is missing", "Maybe it is lost; null means none.");
            }
        }
    }

    /** Every key with its value, for keys that the content chooses itself. */
    public SortedMap<String, Part> entries() {
        SortedMap<String, Part> entries = new TreeMap<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple pair : mapping.getValue()) {
                String key = keyOf(pair);
                if (entries.put(key, child(key, pair.getValueNode())) != null) {
                    refuse(Reading.KEYS, "the key " + key + " is given twice", "Maybe one can go.");
                }
            }
        } else {
            wrongKind("keys with values, or {}");
        }
        return entries;
    }

    /** The values of a list. */
    public List<Part> list() {
        List<Part> parts = new ArrayList<>();
        if (node instanceof SequenceNode sequence) {
            for (Node each : sequence.getValue()) {
                parts.add(child(name, each));
            }
        } else {
            wrongKind("a list");
        }
        return List.copyOf(parts);
    }

    /** The same list; an empty one is a fault. */
    Part filled() {
        if (node instanceof SequenceNode sequence && sequence.getValue().isEmpty()) {
            wrongKind("a list of at least one");
        }
        return this;
    }

    /** A text that says something. */
    public String text() {
        if (node instanceof ScalarNode scalar
                && scalar.getTag().equals(Tag.STR)
                && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        wrongKind("a text (a number or true as text needs quotes)");
        return "";
    }

    /** A text, or null. */
    public @Nullable String textOrNull() {
        return present() ? text() : null;
    }

    /** The texts of a list. */
    public List<String> texts() {
        return list().stream().map(Part::text).toList();
    }

    /** A whole number within bounds. */
    public int wholeNumber(int least, int most) {
        if (node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.INT)) {
            try {
                int number = Integer.parseInt(scalar.getValue());
                if (number >= least && number <= most) {
                    return number;
                }
            } catch (NumberFormatException tooLarge) { // out of every bound, so refused below
            }
        }
        wrongKind("a whole number from " + least + " to " + most);
        return least;
    }

    /** A whole number within bounds, or null. */
    public @Nullable Integer wholeNumberOrNull(int least, int most) {
        return present() ? wholeNumber(least, most) : null;
    }

    /** True or false. */
    public boolean truth() {
        if (node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.BOOL)) {
            return scalar.getValue().equals("true");
        }
        wrongKind("true or false");
        return false;
    }

    /** The value as plain lists, maps, texts, whole numbers and truths; null for null. */
    public @Nullable Object data() {
        return PlainData.of(node);
    }

    /** Collects a fault at this place. */
    public void refuse(Reading reading, String message, String advice) {
        faults.add(reading, file, line, message, advice);
    }

    private void wrongKind(String expected) {
        if (node != null) {
            String message = (name.isEmpty() ? "this" : name) + " should be " + expected;
            refuse(Reading.VALUES, message, "Maybe it was meant for another key.");
        }
    }

    private Part child(String key, @Nullable Node value) {
        return new Part(file, key, value, line, linesBefore, faults);
    }

    private static String keyOf(NodeTuple pair) {
        return pair.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
    }
}
