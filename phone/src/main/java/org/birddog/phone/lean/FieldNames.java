package org.birddog.phone.lean;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.teavm.model.ClassReader;
import org.teavm.model.ElementModifier;
import org.teavm.model.FieldReader;
import org.teavm.model.FieldReference;
import org.teavm.model.ListableClassReaderSource;

/**
 * Names for fields, of which the n-th of every class is the same. Who inherits from whom is asked of TeaVM's own
 * classes, and a class counts on where its parent ended: so no object can have two fields of one name.
 */
final class FieldNames {

    /** No name that TeaVM makes itself begins so. */
    private static final String FIRST = "_";

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private final ListableClassReaderSource classes;
    private final SortedMap<String, Integer> counted = new TreeMap<>();
    private final Map<FieldReference, String> names = new HashMap<>();

    private FieldNames(ListableClassReaderSource classes) {
        this.classes = classes;
    }

    /** A name for each field that objects of these classes have. */
    static Map<FieldReference, String> of(ListableClassReaderSource classes) {
        FieldNames fields = new FieldNames(classes);
        for (String name : classes.getClassNames()) {
            fields.count(name);
        }
        return fields.names;
    }

    /** How many fields an object of a class has, those of its parents among them; names those that have no name yet. */
    private int count(String name) {
        Integer known = counted.get(name);
        if (known != null) {
            return known;
        }
        ClassReader type = classes.get(name);
        if (type == null) {
            throw new IllegalStateException("TeaVM knows nothing of " + name + ", from which others inherit.");
        }
        int fields = type.getParent() == null ? 0 : count(type.getParent());
        for (FieldReader field : type.getFields()) {
            if (!field.hasModifier(ElementModifier.STATIC)) {
                names.put(field.getReference(), name(fields));
                fields++;
            }
        }
        counted.put(name, fields);
        return fields;
    }

    private static String name(int number) {
        return FIRST + (number < LETTERS.length() ? LETTERS.substring(number, number + 1) : Integer.toString(number));
    }
}
