package org.birddog.coach.ladder;

/** How the body took an exercise, a session or a day, from best to worst. A whole has the worst of its parts. */
public enum Response {
    GREEN,
    UNKNOWN,
    AMBER,
    DOWN,
    STOP;

    /** The worse of two. */
    public Response worse(Response other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
