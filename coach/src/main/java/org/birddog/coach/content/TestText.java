package org.birddog.coach.content;

import java.util.List;

/**
 * The words of a self-test in one language.
 *
 * @param why what it tells
 * @param notFor who should leave it out, even where nothing bars it
 * @param setUp what to have ready
 * @param counted what is written down, and when the count ends
 * @param stop when to stop at once
 * @param changes what the result changes in the plan, and what it does not
 */
public record TestText(
        String name,
        String why,
        String notFor,
        List<String> setUp,
        List<String> steps,
        String counted,
        String stop,
        String changes) {}
