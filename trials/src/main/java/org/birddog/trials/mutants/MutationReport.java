package org.birddog.trials.mutants;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads the XML that PIT writes. */
final class MutationReport {

    private final Path sources;
    private final Map<Path, List<String>> files = new HashMap<>();

    private MutationReport(Path sources) {
        this.sources = sources;
    }

    /** One change as PIT wrote it down; instruction is its place in the method's bytecode. */
    private record Written(String type, String method, String file, int line, String mutator, int instruction) {}

    /**
     * Every mutant of a report, by class and line.
     *
     * @param sources the folder of the mutated module's Java files
     * @throws IOException where a file is missing or is not what PIT writes
     */
    static List<Mutant> read(Path report, Path sources) throws IOException {
        NodeList nodes;
        try {
            nodes = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(report.toFile())
                    .getElementsByTagName("mutation");
        } catch (SAXException | ParserConfigurationException fault) {
            throw new IOException("PIT's report cannot be read: " + fault.getMessage(), fault);
        }
        Map<Written, String> statuses = new HashMap<>();
        for (int place = 0; place < nodes.getLength(); place++) {
            Element mutation = (Element) nodes.item(place);
            statuses.put(written(mutation), mutation.getAttribute("status"));
        }
        return new MutationReport(sources).mutants(statuses);
    }

    private static Written written(Element mutation) {
        return new Written(
                text(mutation, "mutatedClass"),
                text(mutation, "mutatedMethod"),
                text(mutation, "sourceFile"),
                Integer.parseInt(text(mutation, "lineNumber")),
                text(mutation, "mutator"),
                Integer.parseInt(text(mutation, "index")));
    }

    private static String text(Element mutation, String tag) {
        return mutation.getElementsByTagName(tag).item(0).getTextContent();
    }

    private List<Mutant> mutants(Map<Written, String> statuses) throws IOException {
        List<Written> ordered = new ArrayList<>(statuses.keySet());
        ordered.sort(Comparator.comparing(Written::type)
                .thenComparing(Written::method)
                .thenComparingInt(Written::line)
                .thenComparing(Written::mutator)
                .thenComparingInt(Written::instruction));
        List<Mutant> mutants = new ArrayList<>();
        // Two lines of a method may read alike: their mutants are counted on.
        Map<Mutant.Name, Integer> places = new HashMap<>();
        for (Written each : ordered) {
            String type = each.type().substring(each.type().lastIndexOf('.') + 1);
            String mutator = mutator(each.mutator());
            int place = places.merge(new Mutant.Name(type, each.method(), code(each), mutator, 0), 1, Integer::sum);
            String status = statuses.getOrDefault(each, "");
            mutants.add(new Mutant(type, each.method(), each.line(), code(each), mutator, place, status));
        }
        mutants.sort(Mutant.ORDER);
        return mutants;
    }

    private String code(Written mutant) throws IOException {
        String folder =
                mutant.type().substring(0, mutant.type().lastIndexOf('.')).replace('.', '/');
        Path file = sources.resolve(folder).resolve(mutant.file());
        List<String> lines = files.get(file);
        if (lines == null) {
            lines = Files.readAllLines(file);
            files.put(file, lines);
        }
        return lines.get(mutant.line() - 1).strip();
    }

    /** PIT's class {@code ...gregor.mutators.ConditionalsBoundaryMutator} is told as ConditionalsBoundary. */
    private static String mutator(String type) {
        String name = type.substring(type.lastIndexOf('.') + 1);
        return name.endsWith("Mutator") ? name.substring(0, name.length() - "Mutator".length()) : name;
    }
}
