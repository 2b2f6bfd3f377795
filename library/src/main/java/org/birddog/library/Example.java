package org.birddog.library;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One example of a rule's page, which the tests of the coach execute.
 *
 * @param sentence what it shows
 * @param file from the content folder on
 * @param line where it stands in the file
 * @param data the whole of it: maps, lists, texts, longs, truths and null
 */
public record Example(String sentence, String file, int line, Map<String, @Nullable Object> data) {}
