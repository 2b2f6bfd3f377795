/** The diary: immutable entries, the only truth of the programme. */
@NullMarked
package org.birddog.coach.diary;

import org.jspecify.annotations.NullMarked;
