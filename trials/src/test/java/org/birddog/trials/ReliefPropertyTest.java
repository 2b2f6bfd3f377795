package org.birddog.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.birddog.coach.Coach;
import org.birddog.coach.Outlook;
import org.birddog.coach.advice.Advice;
import org.birddog.coach.advice.Exclusion;
import org.birddog.coach.advice.Item;
import org.birddog.coach.content.Content;
import org.birddog.coach.content.Dose;
import org.birddog.coach.content.Exercise;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.diary.Order;
import org.birddog.coach.facts.Person;
import org.birddog.coach.vocabulary.Category;
import org.birddog.coach.vocabulary.Condition;
import org.birddog.coach.vocabulary.Demand;
import org.birddog.coach.vocabulary.Demands;
import org.birddog.coach.vocabulary.OrderKind;
import org.birddog.coach.vocabulary.Permission;
import org.birddog.wire.Case;
import org.birddog.wire.CaseReader;
import org.junit.jupiter.api.Test;

/**
 * Whatever the diary, quick relief and a break from sitting are calm, short, within all that holds for the day, and
 * there when they may be.
 */
class ReliefPropertyTest {

    private static final int CASES = 2_000;
    private static final int MINUTES = 5;
    private static final int MINUTES_OF_A_BREAK = 2;
    private static final Demands DOWN =
            Demands.of(List.of(Demand.FLOOR, Demand.SUPINE, Demand.PRONE, Demand.KNEELING, Demand.PRONE_SUPPORT));

    private final Coach coach = Bundled.coach();
    private final Content content = coach.content();
    private final List<String> faults = new ArrayList<>();

    @Test
    void everyRelief_keepsThePromises() {
        Map<Permission, Integer> seen = new EnumMap<>(Permission.class);
        int lessThanTheDay = 0;
        for (long seed = 0; seed < CASES; seed++) {
            Case invented = CaseReader.read(InventedCase.line(seed, content));
            List<Entry> bag = new ArrayList<>(invented.diary());
            bag.addAll(extra(seed));
            Advice relief = coach.relief(bag, invented.today(), invented.hour());
            Outlook day = coach.outlook(bag, invented.today(), invented.hour());
            int before = faults.size();
            Advice advice = coach.advise(bag, invented.today(), invented.hour());
            check(relief, advice, day, MINUTES);
            checkPrescribed(relief, bag, invented);
            name("seed " + seed, before);
            before = faults.size();
            Advice pause = coach.sittingBreak(bag, invented.today(), invented.hour());
            check(pause, advice, day, MINUTES_OF_A_BREAK);
            checkPrescribed(pause, bag, invented);
            checkUpright(pause);
            name("break, seed " + seed, before);
            seen.merge(relief.permission(), 1, Integer::sum);
            lessThanTheDay += hasLess(relief, day) ? 1 : 0;
        }
        assertThat(faults).isEmpty();
        assertThat(seen).containsOnlyKeys(Permission.values());
        assertThat(lessThanTheDay).as("doses cut, so that the cut is tried").isPositive();
    }

    private void name(String by, int from) {
        for (int i = from; i < faults.size(); i++) {
            faults.set(i, by + ": " + faults.get(i));
        }
    }

    /** A break needs a chair or the feet, and nothing else. */
    private void checkUpright(Advice pause) {
        if (pause.session() != null) {
            for (Item item : pause.session().items()) {
                int demands = item.exercise().demands().bits();
                want((demands & DOWN.bits()) == 0, item.exercise().id() + " is no break: it needs the floor");
            }
        }
    }

    private void check(Advice relief, Advice day, Outlook outlook, int minutes) {
        want(relief.permission() == day.permission(), "the permission is not the day's");
        want(relief.stage() == day.stage(), "the stage is not the day's");
        if (day.permission().compareTo(Permission.ASK_FIRST) >= 0) {
            want(relief.equals(day), "a locked day answers otherwise");
            want(relief.session() == null, "a locked day has relief");
            return;
        }
        faults.addAll(PlanChecker.faults(content, relief, minutes));
        want(relief.because().containsAll(day.because()), "a finding of the day is lost");
        for (Exclusion exclusion : day.excluded()) {
            boolean kept = relief.excluded().stream()
                    .anyMatch(other -> other.exercise().equals(exclusion.exercise())
                            && other.because().containsAll(exclusion.because()));
            want(kept, exclusion.exercise() + " is no longer excluded for all its reasons");
        }
        if (relief.session() == null) {
            want(
                    relief.permission() == Permission.REST,
                    "no relief although " + relief.permission().word());
            want(day.session() == null, "no relief although the day has a session to rest by");
            return;
        }
        want(relief.session().timesADay() == 1, "relief more than once");
        for (Item item : relief.session().items()) {
            item(item, day, outlook);
        }
    }

    private void item(Item item, Advice day, Outlook outlook) {
        Exercise exercise = item.exercise();
        String id = exercise.id();
        Category category = exercise.category();
        boolean calm = category == Category.BREATHING || category == Category.RELAXATION || id.equals("walking");
        want(exercise.stage() == 1 && (calm || category == Category.MOBILITY), id + " is no relief");
        want(day.excluded().stream().noneMatch(other -> other.exercise().equals(id)), id + " is excluded on the day");
        Dose dose = outlook.prescriber().dose(content.indexOf(id));
        want(item.dose().volume() <= dose.volume(), id + " is more than the day's dose");
        Person person = outlook.now().facts().person();
        for (Condition condition : Condition.values()) {
            boolean told =
                    person.conditions() != null && person.conditions().value().contains(condition);
            want(
                    !told
                            || (exercise.demands().bits()
                                            & content.page(condition.word())
                                                    .bars()
                                                    .bits())
                                    == 0,
                    id + " is barred by " + condition.word());
        }
        Integer week = person.pregnancyWeekOn(day.today());
        if (week != null && week >= 13) {
            int barred =
                    exercise.demands().bits() & content.page("pregnancy").bars().bits();
            want(barred == 0, id + " is barred in pregnancy");
            want(exercise.barredFromWeek() == null || week < exercise.barredFromWeek(), id + " is barred this week");
        }
    }

    /** What a clinician prescribed raises nothing: each dose is also within the one of a diary without it. */
    private void checkPrescribed(Advice relief, List<Entry> bag, Case invented) {
        List<Entry> without = new ArrayList<>(bag);
        boolean some = without.removeIf(entry -> entry instanceof Order order && order.order() == OrderKind.PRESCRIBE);
        if (!some || relief.session() == null) {
            return;
        }
        Outlook ladder = coach.outlook(without, invented.today(), invented.hour());
        for (Item item : relief.session().items()) {
            String id = item.exercise().id();
            Dose dose = ladder.prescriber().dose(content.indexOf(id));
            want(item.dose().volume() <= dose.volume(), id + " is raised by a prescription");
        }
    }

    private boolean hasLess(Advice relief, Outlook day) {
        return relief.session() != null
                && relief.session().items().stream()
                        .anyMatch(item -> item.dose().volume()
                                < day.prescriber()
                                        .dose(content.indexOf(item.exercise().id()))
                                        .volume());
    }

    /** For some, weeks of calm work up to the tops of its ladders; for others, what a clinician prescribes. */
    private static List<Entry> extra(long seed) {
        String day = Invented.TODAY.minusDays(1).toString();
        String order = "{\"at\":\"" + day + "\",\"kind\":\"order\",\"by\":\"Dr Ames\",\"order\":";
        return switch ((int) (seed % 5)) {
            case 0 -> calmWeeks("");
            case 1 -> calmWeeks(order + "\"restrict\",\"exercise\":\"breathing-seated\"}");
            case 2 ->
                read(order + "\"prescribe\",\"exercise\":\"cat-camel\",\"dose\":{\"sets\":1,\"reps\":12}}," + order
                        + "\"prescribe\",\"exercise\":\"pelvic-tilt-seated\",\"dose\":{\"sets\":1,\"reps\":1}}," + order
                        + "\"prescribe\",\"exercise\":\"bridge\"}");
            default -> List.of();
        };
    }

    private static List<Entry> calmWeeks(String more) {
        StringBuilder entries = new StringBuilder(more);
        for (int ago = 60; ago > 0; ago--) {
            entries.append(entries.isEmpty() ? "" : ",")
                    .append("{\"at\":\"")
                    .append(Invented.TODAY.minusDays(ago))
                    .append("T21:00:00Z\",\"kind\":\"session\",\"pain-before\":1,")
                    .append("\"pain-after\":1,\"minutes\":60,\"items\":[");
            String comma = "";
            for (String id : List.of(
                    "breathing-seated", "breathing-lying", "box-breathing", "progressive-relaxation", "walking")) {
                entries.append(comma)
                        .append("{\"exercise\":\"")
                        .append(id)
                        .append("\",\"sets\":1,\"seconds\":3600,\"pain\":0,\"effort\":2}");
                comma = ",";
            }
            entries.append("]}");
        }
        return read(entries.toString());
    }

    private static List<Entry> read(String entries) {
        return CaseReader.read("{\"today\":\"" + Invented.TODAY + "\",\"diary\":[" + entries + "]}")
                .diary();
    }

    private void want(boolean holds, String otherwise) {
        if (!holds) {
            faults.add(otherwise);
        }
    }
}
