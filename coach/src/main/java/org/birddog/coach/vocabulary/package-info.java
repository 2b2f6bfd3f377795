/** The closed vocabularies of the contract, each spelled once. */
@NullMarked
package org.birddog.coach.vocabulary;

import org.jspecify.annotations.NullMarked;
