package org.birddog.library;

import org.birddog.coach.content.Dose;
import org.birddog.coach.content.DoseLadder.Unit;

/** One dose of a ladder, with what is counted in it. */
record Rung(Dose dose, Unit unit) {}
