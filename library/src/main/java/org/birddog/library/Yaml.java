package org.birddog.library;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads YAML 1.2 as nodes, because only they know where they stand in the file. */
final class Yaml {

    private Yaml() {}

    /** The whole of a YAML file. */
    static Part read(String file, String text, Faults faults) {
        return read(file, text, 0, faults);
    }

    /**
     * YAML that may stand inside another file.
     *
     * @param linesBefore how many lines of the file come before it
     * @return its outermost part; a stand-in where there is none, whose fault is then collected
     */
    static Part read(String file, String text, int linesBefore, Faults faults) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setMaxAliasesForCollections(0)
                .build();
        Node root = null;
        try {
            root = new Compose(settings).composeString(text).orElse(null);
            if (root == null) {
                refuse(file, linesBefore + 1, "there is nothing here", faults);
            }
        } catch (MarkedYamlEngineException broken) {
            refuse(file, lineOf(broken, linesBefore), problem(broken), faults);
        } catch (YamlEngineException broken) {
            refuse(file, linesBefore + 1, "no YAML: " + broken.getMessage(), faults);
        }
        return new Part(file, "", root, linesBefore + 1, linesBefore, faults);
    }

    private static void refuse(String file, int line, String message, Faults faults) {
        faults.add(
                Reading.YAML,
                file,
                line,
                message,
                "Maybe a text with \": \" or \" #\" in it lacks its quotes, or the indent is wrong.");
    }

    private static String problem(MarkedYamlEngineException broken) {
        @Nullable String problem = broken.getProblem();
        return "no YAML: " + (problem == null ? broken.getMessage() : problem);
    }

    private static int lineOf(MarkedYamlEngineException broken, int linesBefore) {
        return linesBefore
                + 1
                + broken.getProblemMark().map(mark -> mark.getLine()).orElse(0);
    }
}
