/** What the contract promises of every advice, asked by code that shares nothing with planner and envelope. */
@NullMarked
package org.birddog.trials.check;

import org.jspecify.annotations.NullMarked;
