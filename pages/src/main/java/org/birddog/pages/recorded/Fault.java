package org.birddog.pages.recorded;

import org.birddog.coach.vocabulary.Word;

/** Why nothing of a file is taken. What is said of it, and what to do, stands in content/words. */
public enum Fault implements Word {
    /** No file was chosen, or it holds nothing but blanks. */
    NOTHING,
    /** It is of none of the kinds that are read. */
    UNKNOWN,
    /** It ends before its end. */
    CUT_OFF,
    /** It begins like one of the kinds and does not go on like it. */
    BROKEN,
    /** Its bytes are no text in the encoding that it names. */
    ENCODING,
    /** It uses names for text that is written elsewhere, which may be endless or somebody else's. */
    ENTITIES,
    /** It, or what is packed in it, is larger than what is read. */
    TOO_LARGE,
    /** An archive without an Apple Health export in it. */
    NO_EXPORT,
    /** Sound, but without an activity that has a time. */
    NO_ACTIVITY
}
