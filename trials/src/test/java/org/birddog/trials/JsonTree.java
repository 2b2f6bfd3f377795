package org.birddog.trials;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.birddog.wire.JsonReader;

/**
 * JSON as lists and maps, for tests that compare parts of it. Text, numbers, true, false and null stay as they were
 * written.
 */
final class JsonTree {

    private JsonTree() {}

    /** Reads a whole text. */
    static Object read(String text) {
        JsonReader reader = new JsonReader(text);
        Object tree = value(reader);
        reader.end();
        return tree;
    }

    /** The text of a tree. */
    static String write(Object tree) {
        StringBuilder out = new StringBuilder();
        write(out, tree);
        return out.toString();
    }

    /** An object's value for a key, which must be there. */
    static Object get(Object tree, String key) {
        Object value = ((Map<?, ?>) tree).get(key);
        if (value == null) {
            throw new AssertionError("There is no key " + key + " in " + write(tree));
        }
        return value;
    }

    /**
     * The first place at which a part is not contained in a whole, in words; empty where it is. An object must have
     * each key shown. A list must have each element shown, in that order; an empty list must be empty.
     */
    static String missing(Object part, Object whole, String path) {
        if (part instanceof Map<?, ?> object && whole instanceof Map<?, ?> real) {
            for (Map.Entry<?, ?> entry : object.entrySet()) {
                String key = path + "." + entry.getKey();
                Object value = real.get(entry.getKey());
                String fault = value == null ? key + " is not there" : missing(entry.getValue(), value, key);
                if (!fault.isEmpty()) {
                    return fault;
                }
            }
            return "";
        }
        if (part instanceof List<?> list && whole instanceof List<?> real && !list.isEmpty()) {
            return missingElement(list, real, path);
        }
        return part.equals(whole) ? "" : path + " is " + shortened(whole) + ", not " + shortened(part);
    }

    private static String missingElement(List<?> part, List<?> whole, String path) {
        int next = 0;
        for (int shown = 0; shown < part.size(); shown++) {
            String nearest = "nothing is left";
            boolean found = false;
            while (!found && next < whole.size()) {
                String fault = missing(part.get(shown), whole.get(next++), path + "[" + shown + "]");
                found = fault.isEmpty();
                nearest = found ? "" : fault;
            }
            if (!found) {
                return path + " lacks " + shortened(part.get(shown)) + " (" + nearest + ")";
            }
        }
        return "";
    }

    private static Object value(JsonReader reader) {
        if (reader.startsWith('{')) {
            Map<String, Object> object = new LinkedHashMap<>();
            reader.beginObject();
            while (reader.nextKey()) {
                String key = reader.key();
                if (object.put(key, value(reader)) != null) {
                    throw new AssertionError("The key " + key + " is there twice");
                }
            }
            return object;
        }
        if (reader.startsWith('[')) {
            List<Object> list = new ArrayList<>();
            reader.beginList();
            while (reader.nextElement(Integer.MAX_VALUE)) {
                list.add(value(reader));
            }
            return list;
        }
        return reader.raw();
    }

    private static void write(StringBuilder out, Object tree) {
        String separator = "";
        switch (tree) {
            case Map<?, ?> object -> {
                out.append('{');
                for (Map.Entry<?, ?> entry : object.entrySet()) {
                    out.append(separator).append('"').append(entry.getKey()).append("\":");
                    write(out, entry.getValue());
                    separator = ",";
                }
                out.append('}');
            }
            case List<?> list -> {
                out.append('[');
                for (Object element : list) {
                    out.append(separator);
                    write(out, element);
                    separator = ",";
                }
                out.append(']');
            }
            default -> out.append(tree);
        }
    }

    private static String shortened(Object tree) {
        String text = write(tree);
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }
}
