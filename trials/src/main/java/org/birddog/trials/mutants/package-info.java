/** Mutation testing of rules, envelope and ladder, and the list of what it may leave alive. */
@NullMarked
package org.birddog.trials.mutants;

import org.jspecify.annotations.NullMarked;
