package org.birddog.library;

/** Something that content/ promises. It must be able to fail: a file of content/must-fail shows so. */
public interface ContentCheck {

    /** In kebab-case; the files of content/must-fail are named for it. */
    String name();

    /** Reports where the promise is broken. */
    void check(ContentFiles content, Report report);

    /** Takes what a check finds. */
    interface Report {

        /** A fault at a line of a file. */
        void fault(String file, int line, String message, String advice);

        /** A fault at a value. */
        default void fault(Part where, String message, String advice) {
            fault(where.file(), where.line(), message, advice);
        }
    }
}
