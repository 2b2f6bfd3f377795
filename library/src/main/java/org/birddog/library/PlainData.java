package org.birddog.library;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** YAML nodes as plain Java values, for the examples of a page, whose shape only the tests know. */
final class PlainData {

    /** Digits that a long surely holds. */
    private static final int LONGEST_NUMBER = 18;

    private PlainData() {}

    static @Nullable Object of(@Nullable Node node) {
        return switch (node) {
            case null -> null;
            case MappingNode mapping -> map(mapping);
            case SequenceNode sequence -> list(sequence);
            case ScalarNode scalar -> scalar(scalar);
            default -> null;
        };
    }

    private static Map<String, @Nullable Object> map(MappingNode mapping) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (NodeTuple pair : mapping.getValue()) {
            if (pair.getKeyNode() instanceof ScalarNode key) {
                map.put(key.getValue(), of(pair.getValueNode()));
            }
        }
        return Collections.unmodifiableMap(map);
    }

    private static List<@Nullable Object> list(SequenceNode sequence) {
        List<@Nullable Object> list = new ArrayList<>();
        for (Node each : sequence.getValue()) {
            list.add(of(each));
        }
        return Collections.unmodifiableList(list);
    }

    private static @Nullable Object scalar(ScalarNode scalar) {
        if (scalar.getTag().equals(Tag.NULL)) {
            return null;
        }
        if (scalar.getTag().equals(Tag.BOOL)) {
            return scalar.getValue().equals("true");
        }
        if (scalar.getTag().equals(Tag.INT) && scalar.getValue().length() <= LONGEST_NUMBER) {
            return Long.valueOf(scalar.getValue());
        }
        return scalar.getValue();
    }
}
