package org.birddog.phone.host;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.phone.host.Worker.Fields;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;

/** The fields of a posted form; of a file, what stands in it. */
final class FormFields {

    /** The most bytes of a file: as much as a server takes. */
    private static final int LONGEST = 8 * 1024 * 1024;

    private FormFields() {}

    /** More than anybody's diary. */
    static final class TooLargeException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    static JSPromise<SortedMap<String, List<String>>> read(Fields fields) {
        List<String> names = new ArrayList<>();
        JSArray<JSPromise<JSObject>> values = new JSArray<>();
        boolean[] tooLarge = new boolean[1];
        fields.forEach((value, name) -> {
            tooLarge[0] |= Worker.size(value) > LONGEST;
            names.add(name);
            values.push(JSPromise.resolve(value));
        });
        if (tooLarge[0]) {
            return JSPromise.reject(new TooLargeException());
        }
        for (int i = 0; i < values.getLength(); i++) {
            values.set(i, values.get(i).flatThen(value -> JSPromise.resolve(Worker.text(value))));
        }
        return JSPromise.all(values).then(texts -> {
            SortedMap<String, List<String>> read = new TreeMap<>();
            for (int i = 0; i < names.size(); i++) {
                add(read, names.get(i), ((JSString) texts.get(i)).stringValue());
            }
            return read;
        });
    }

    static void add(SortedMap<String, List<String>> fields, String name, String value) {
        fields.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
    }
}
