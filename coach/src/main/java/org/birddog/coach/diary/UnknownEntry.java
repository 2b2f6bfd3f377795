package org.birddog.coach.diary;

/**
 * What a newer Birddog wrote. It is kept whole, is never an error and never a lock; no dose rises while it is newer
 * than the last session.
 *
 * @param kind its kind, which this version may know in an older form
 * @param version its version
 * @param body the whole entry as it was written
 */
public record UnknownEntry(String id, At at, String kind, int version, String body) implements Entry {}
