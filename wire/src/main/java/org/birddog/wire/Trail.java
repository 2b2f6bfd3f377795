package org.birddog.wire;

/**
 * The keys and indexes that lead from the root to where a reader stands.
 *
 * <p>They are kept as places in the text; words are made of them only for a fault, so that a path costs
 * nothing while all is well.
 */
final class Trail {

    /** The deepest nesting that is read. */
    static final int DEEPEST = 64;

    private static final int LIST = -1;

    private final String text;
    private final String root;
    private final int[] from = new int[DEEPEST + 1];
    private final int[] to = new int[DEEPEST + 1];
    private final int[] count = new int[DEEPEST + 1];
    private int depth;

    Trail(String text, String root) {
        this.text = text;
        this.root = root;
    }

    int depth() {
        return depth;
    }

    /** How many keys or elements of the present object or list have been begun. */
    int count() {
        return count[depth];
    }

    void enterList() {
        from[++depth] = LIST;
        count[depth] = 0;
    }

    void enterObject() {
        from[++depth] = 0;
        count[depth] = 0;
    }

    void leave() {
        depth--;
    }

    void element() {
        count[depth]++;
    }

    void key(int keyFrom, int keyTo) {
        count[depth]++;
        from[depth] = keyFrom;
        to[depth] = keyTo;
    }

    /** Goes to a key of an object that was indexed before. */
    void stand(int objectDepth, int keyFrom, int keyTo) {
        depth = objectDepth;
        key(keyFrom, keyTo);
    }

    /** Goes out of an object that was indexed before. */
    void standOutside(int objectDepth) {
        depth = objectDepth - 1;
    }

    /** The present key. */
    String key() {
        return Escapes.decoded(text, from[depth], to[depth]);
    }

    /** The path to where the reader stands. */
    String path() {
        return path(depth);
    }

    /** The path to the object or list that the reader is in. */
    String pathOfWhole() {
        return path(depth - 1);
    }

    private String path(int last) {
        StringBuilder path = new StringBuilder(root);
        for (int step = 1; step <= last; step++) {
            if (count[step] == 0) {
                break;
            }
            if (from[step] == LIST) {
                path.append('[').append(count[step] - 1).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(Escapes.decoded(text, from[step], to[step]));
            }
        }
        return path.toString();
    }
}
