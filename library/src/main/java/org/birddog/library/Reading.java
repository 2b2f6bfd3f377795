package org.birddog.library;

import org.birddog.coach.vocabulary.Word;

/** What can be wrong with a file by itself, before its content is judged. */
public enum Reading implements Word {
    /** No YAML 1.2. */
    YAML,
    /** A key that is unknown, missing or given twice. */
    KEYS,
    /** A word that its vocabulary lacks. */
    WORDS,
    /** A value of the wrong kind or out of its bounds. */
    VALUES,
    /** A dose that is not in the rung notation. */
    NOTATION,
    /** A start or top that is no rung, or rungs that make no ladder. */
    LADDER,
    /** A page without its front matter, its four sections or its block of examples. */
    SECTIONS,
    /** A file whose name does not fit its place or what it holds. */
    NAMES
}
