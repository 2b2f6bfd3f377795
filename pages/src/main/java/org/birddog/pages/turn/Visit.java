package org.birddog.pages.turn;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.pages.recorded.Brought;
import org.jspecify.annotations.Nullable;

/**
 * One request.
 *
 * @param method {@code GET} or {@code POST}; a host answers {@code HEAD} from the answer to {@code GET}
 * @param path without host or query, for example {@code /today}
 * @param query what stands behind the question mark, decoded
 * @param form the fields of a posted form, decoded; empty for {@code GET}
 * @param brought what a file held that came with it, or null where the host reads none or none came
 */
public record Visit(
        String method,
        String path,
        SortedMap<String, List<String>> query,
        SortedMap<String, List<String>> form,
        @Nullable Brought brought) {

    /** Keeps copies in their order, so that what the host does later changes nothing. */
    public Visit {
        query = copy(query);
        form = copy(form);
    }

    /** A visit without a file. */
    public Visit(
            String method, String path, SortedMap<String, List<String>> query, SortedMap<String, List<String>> form) {
        this(method, path, query, form, null);
    }

    /** A visit that asks for a page and brings nothing with it. */
    public static Visit get(String path) {
        return new Visit("GET", path, new TreeMap<>(), new TreeMap<>());
    }

    /** A visit that brings a filled-in form. */
    public static Visit post(String path, SortedMap<String, List<String>> form) {
        return new Visit("POST", path, new TreeMap<>(), form);
    }

    /** A visit that brings a file, which the host has read. */
    public static Visit bringing(String path, Brought brought) {
        return new Visit("POST", path, new TreeMap<>(), new TreeMap<>(), brought);
    }

    /** The first value of a query's key, or null. */
    @Nullable
    public String asked(String key) {
        List<String> values = query.get(key);
        return values == null || values.isEmpty() ? null : values.getFirst();
    }

    private static SortedMap<String, List<String>> copy(SortedMap<String, List<String>> given) {
        SortedMap<String, List<String>> copy = new TreeMap<>();
        for (Map.Entry<String, List<String>> field : given.entrySet()) {
            copy.put(field.getKey(), List.copyOf(field.getValue()));
        }
        return copy;
    }
}
