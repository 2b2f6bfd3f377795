package org.birddog.trials.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.birddog.coach.Coach;
import org.birddog.coach.advice.Advice;
import org.birddog.coach.content.Dose;
import org.birddog.coach.content.Load;
import org.birddog.coach.diary.Order;
import org.birddog.coach.vocabulary.Answer;
import org.birddog.coach.vocabulary.Demand;
import org.birddog.coach.vocabulary.OrderKind;
import org.birddog.trials.Bundled;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A weight that a clinician names comes into the plan, but not where nothing may be lifted. */
class PrescribedLoadTest {

    private static final Coach COACH = Bundled.coach();
    private static final int TODAY = 20_800;
    private static final int HOUR = 15;

    private final Writing writing = new Writing(1);
    private final Notebook notebook = new Notebook();

    @Test
    void loadThatWasOrdered_isPlanned() {
        assertThat(faults()).isEmpty();
        assertThat(loads()).containsExactly(new Load.Weight(400));
    }

    @Test
    void loadBesideARestriction_isNotPlanned() {
        notebook.write(order(OrderKind.RESTRICT, null, Demand.EXTERNAL_LOAD, null));
        assertThat(faults()).isEmpty();
        assertThat(loads()).isEmpty();
    }

    private List<Load> loads() {
        return Objects.requireNonNull(COACH.advise(notebook.bag(), TODAY, HOUR).session()).items().stream()
                .map(item -> item.dose().load())
                .filter(Objects::nonNull)
                .toList();
    }

    private List<String> faults() {
        Temperament who = Temperament.of(new Dice(0));
        for (long seed = 1; !who.isPlain() || !who.conditions().isEmpty(); seed++) {
            who = Temperament.of(new Dice(seed));
        }
        notebook.write(writing.screening(writing.next(TODAY), null, Answer.NO));
        notebook.write(writing.profile(writing.next(TODAY), who));
        Dose dose = new Dose(1, List.of(3), null, null, false, 30, new Load.Weight(400));
        notebook.write(order(OrderKind.PRESCRIBE, "sit-to-stand", null, dose));
        Advice advice = COACH.advise(notebook.bag(), TODAY, HOUR);
        assertThat(advice.session()).isNotNull();
        Reckoning reckoning = new Reckoning(notebook, COACH.content(), new Swings(notebook)).on(TODAY);
        return Promises.broken(COACH.content(), notebook, reckoning, advice, HOUR);
    }

    private Order order(OrderKind kind, @Nullable String exercise, @Nullable Demand demand, @Nullable Dose dose) {
        return new Order(
                writing.id(),
                writing.next(TODAY),
                kind,
                "Dr Ames",
                List.of(),
                null,
                exercise,
                demand,
                dose,
                null,
                null);
    }
}
