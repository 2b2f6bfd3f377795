package org.birddog.pages.player;

/** What follows a number of pain. The coach's pain monitor decides; the script holds its answer for every number. */
public enum Follow {
    GO_ON,
    /** This exercise has had enough for today. */
    LESS,
    /** The session is over for today. */
    STOP;

    /** As a script holds it: one letter. */
    public char letter() {
        return name().charAt(0);
    }

    /** What a letter stands for. */
    static Follow of(char letter) {
        for (Follow follow : values()) {
            if (follow.letter() == letter) {
                return follow;
            }
        }
        throw new IllegalArgumentException("No answer of the script is written " + letter + ".");
    }
}
