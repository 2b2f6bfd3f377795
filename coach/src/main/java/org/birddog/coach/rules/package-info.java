/** The rules: each a small record that reads facts and finds limits. Its words and numbers stand on its page. */
@NullMarked
package org.birddog.coach.rules;

import org.jspecify.annotations.NullMarked;
