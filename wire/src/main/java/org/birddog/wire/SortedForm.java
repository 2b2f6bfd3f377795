package org.birddog.wire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A JSON text with its keys sorted and its white space gone: what a form that we do not know is hashed by.
 */
final class SortedForm {

    private SortedForm() {}

    static String of(String json) {
        StringBuilder sorted = new StringBuilder(json.length());
        append(new JsonReader(json), sorted);
        return sorted.toString();
    }

    private static void append(JsonReader reader, StringBuilder sorted) {
        if (reader.startsWith('{')) {
            List<String> members = new ArrayList<>();
            reader.beginObject();
            while (reader.nextKey()) {
                StringBuilder member = new StringBuilder();
                Escapes.quote(member, reader.key());
                append(reader, member.append(':'));
                members.add(member.toString());
            }
            Collections.sort(members);
            sorted.append('{').append(String.join(",", members)).append('}');
        } else if (reader.startsWith('[')) {
            sorted.append('[');
            reader.beginList();
            while (reader.nextElement(Integer.MAX_VALUE)) {
                append(reader, sorted);
                sorted.append(',');
            }
            sorted.append(']');
        } else if (reader.startsWith('\"')) {
            Escapes.quote(sorted, reader.text());
        } else {
            sorted.append(reader.raw());
        }
    }
}
