package org.birddog.coach.lessons;

import org.birddog.coach.content.Lesson;
import org.birddog.coach.envelope.Reason;

/**
 * The lesson that the coach has picked for a day.
 *
 * @param because why this one
 * @param read whether it was read on that day already
 */
public record LessonOfTheDay(Lesson lesson, Reason because, boolean read) {}
