package org.birddog.trials;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds methods by counting braces: good enough for Java that a formatter has laid out. */
final class MethodLengths {

    private static final Pattern TYPE = Pattern.compile("\\b(class|interface|enum|record|@interface)\\s+\\w");
    private static final Pattern LITERALS = Pattern.compile("\"\"\"[\\s\\S]*?\"\"\""
            + "|\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])*'"
            + "|//[^\\n]*|/\\*[\\s\\S]*?\\*/");

    /**
     * A body between braces that stands in a type.
     *
     * @param from the line of its opening brace, counted from 1
     */
    record Method(int from, int lines) {}

    private MethodLengths() {}

    /** The methods, constructors and initialisers of a file. */
    static List<Method> of(String source) {
        String code = LITERALS.matcher(source).replaceAll(found -> found.group().replaceAll("[^\\n]", " "));
        List<Method> methods = new ArrayList<>();
        int line = 1;
        int depth = 0;
        int methodDepth = -1;
        int from = 0;
        int headFrom = 0;
        for (int i = 0; i < code.length(); i++) {
            switch (code.charAt(i)) {
                case '\n' -> line++;
                case ';' -> headFrom = i + 1;
                case '{' -> {
                    if (methodDepth < 0
                            && depth > 0
                            && !TYPE.matcher(code.substring(headFrom, i)).find()) {
                        methodDepth = depth;
                        from = line;
                    }
                    depth++;
                    headFrom = i + 1;
                }
                case '}' -> {
                    depth--;
                    headFrom = i + 1;
                    if (depth == methodDepth) {
                        methods.add(new Method(from, line - from + 1));
                        methodDepth = -1;
                    }
                }
                default -> {}
            }
        }
        return methods;
    }
}
