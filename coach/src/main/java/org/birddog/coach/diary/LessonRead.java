package org.birddog.coach.diary;

/**
 * The person has read a lesson. It gates nothing.
 *
 * @param lesson the id of the lesson, which this content may lack
 */
public record LessonRead(String id, At at, String lesson) implements Entry {}
