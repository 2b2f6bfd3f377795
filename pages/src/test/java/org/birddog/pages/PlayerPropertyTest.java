package org.birddog.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.coach.diary.Entry;
import org.birddog.coach.diary.Session;
import org.birddog.pages.player.Button;
import org.birddog.pages.player.Effect;
import org.birddog.pages.player.Event;
import org.birddog.pages.player.Mark;
import org.birddog.pages.player.Scene;
import org.birddog.pages.player.Screen;
import org.birddog.pages.player.Script;
import org.birddog.pages.player.State;
import org.birddog.pages.player.Step;
import org.birddog.pages.player.Unsent;
import org.birddog.pages.turn.Answer;
import org.birddog.pages.turn.Visit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sessions of whatever can happen to a telephone beside a mat: nothing is lost, nothing doubled, the time is right. */
@Tag("slow")
class PlayerPropertyTest {

    private static final int SESSIONS = 10_000;
    private static final int MOST_EVENTS = 250;
    private static final int HOUR = 3_600_000;
    private static final int TICK = 250;
    private static final int FAR = 20_000;

    /** A press sooner than this after a step began is taken for a slip. */
    private static final int SLIP = 400;

    /** Answers that may be given again, and a press that only sends. */
    private static final Set<Button> MAY_STAY = EnumSet.of(
            Button.BEFORE,
            Button.AFTER,
            Button.PAIN,
            Button.EFFORT,
            Button.ALL,
            Button.PART,
            Button.NONE,
            Button.FEWER,
            Button.GREATER,
            Button.RETRY);

    private static final List<String> PEOPLE = List.of("training", "ready", "pregnant", "calm", "careful", "flare-up");
    private static final List<Script> SCRIPTS =
            PEOPLE.stream().map(Played::script).toList();

    private static final ZoneId HOME = ZoneId.of("Europe/Madrid");

    /** Beginnings: an ordinary morning, before midnight, and before the clocks change in spring and in autumn. */
    private static final List<LocalDateTime> BEGINNINGS = List.of(
            LocalDateTime.of(2026, 11, 20, 9, 30),
            LocalDateTime.of(2026, 11, 20, 23, 58),
            LocalDateTime.of(2026, 3, 29, 1, 57),
            LocalDateTime.of(2026, 10, 25, 2, 56));

    private static final EnumMap<Screen, Set<Button>> SHOWN = new EnumMap<>(Screen.class);
    private static final EnumMap<Screen, Set<Button>> PRESSED = new EnumMap<>(Screen.class);

    @Test
    void whateverHappens_noEntryIsLostOrDoubled_andEveryButtonLeads() {
        int finished = 0;
        int stopped = 0;
        for (int seed = 0; seed < SESSIONS; seed++) {
            Random random = new Random(seed);
            try {
                PlayedDevice device = live(random, SCRIPTS.get(seed % SCRIPTS.size()));
                finished += device.made.size();
                stopped += device.state.screen() == Screen.STOPPED ? 1 : 0;
                if (seed % 500 < SCRIPTS.size() && !device.made.isEmpty()) {
                    assertPagesTakeIt(device.made.getFirst(), People.named(PEOPLE.get(seed % SCRIPTS.size())));
                }
            } catch (RuntimeException | AssertionError failed) {
                throw new AssertionError("seed " + seed + ": " + failed.getMessage(), failed);
            }
        }
        assertThat(finished).as("sessions that came to an end").isGreaterThan(SESSIONS / 4);
        assertThat(stopped).as("sessions that were stopped").isGreaterThan(SESSIONS / 50);
        assertThat(SHOWN.keySet()).as("screens that were come to").containsExactly(Screen.values());
        assertThat(PRESSED).as("every button of every screen was pressed").isEqualTo(SHOWN);
    }

    private static PlayedDevice live(Random random, Script planned) {
        long begin = BEGINNINGS
                .get(random.nextInt(BEGINNINGS.size()))
                .atZone(HOME)
                .toInstant()
                .toEpochMilli();
        PlayedDevice device = new PlayedDevice(planned, begin);
        int events = 20 + random.nextInt(MOST_EVENTS);
        for (int i = 0; i < events; i++) {
            State before = device.state;
            happen(random, device, planned);
            assertSound(device);
            if (!before.isFinished()) {
                assertNothingForgotten(before, device);
            }
        }
        device.online = true;
        device.send(true);
        assertThat(device.holdsUnsent()).isFalse();
        List<String> ids = device.made.stream().map(Unsent::id).toList();
        assertThat(ids).as("each session once").doesNotHaveDuplicates();
        assertThat(device.received).as("all that was made has arrived").containsExactlyInAnyOrderElementsOf(ids);
        return device;
    }

    /** What was told of an exercise stays told, until it is in an entry. */
    private static void assertNothingForgotten(State before, PlayedDevice device) {
        for (Mark mark : before.marks()) {
            boolean counts = mark.amount() != Mark.Amount.NOT || mark.pain() != null;
            boolean stays = device.state.isFinished() || isNoted(mark, device.state);
            assertThat(counts && !stays)
                    .as(mark + " is gone from " + before.screen() + " to " + device.state.screen())
                    .isFalse();
        }
    }

    private static boolean isNoted(Mark mark, State state) {
        List<Mark> all = new ArrayList<>(state.marks());
        all.add(state.asked());
        return all.stream()
                .anyMatch(one -> one.place() == mark.place()
                        && one.variant() == mark.variant()
                        && (mark.pain() == null || one.pain() != null));
    }

    private static void happen(Random random, PlayedDevice device, Script planned) {
        int dice = random.nextInt(100);
        if (dice < 45) {
            device.tick(600);
            press(random, device);
        } else if (dice < 75) {
            runOn(random, device);
        } else if (dice < 80) {
            device.tick(random.nextInt(3 * HOUR));
        } else if (dice < 84) {
            // Somebody sets the clock, or the network does.
            device.clock += random.nextInt(2 * HOUR) - HOUR;
            device.tick(TICK);
        } else if (dice < 90) {
            device.pass(random.nextInt(2) == 0 ? 2_000 : random.nextInt(20 * HOUR));
            device.reload(page(planned, random, device));
        } else if (dice < 94) {
            device.online = !device.online;
        } else {
            device.send(random.nextInt(3) > 0);
        }
    }

    /** The page of a moment later: of another day after midnight, and now and then without its last exercise. */
    private static Script page(Script planned, Random random, PlayedDevice device) {
        long days = ChronoUnit.DAYS.between(date(device.trueTime() - device.time), date(device.trueTime()));
        int places = planned.places().size() - (random.nextInt(10) == 0 ? 1 : 0);
        return new Script(
                "00000000-0000-4000-8000-" + (100_000_000_000L + random.nextInt(1_000_000_000)),
                planned.action(),
                planned.day() + (int) days,
                planned.title(),
                planned.logged(),
                planned.calls(),
                planned.before(),
                planned.beforeLimit(),
                planned.follows(),
                planned.signs(),
                planned.places().subList(0, places),
                planned.say());
    }

    private static LocalDate date(long instant) {
        return Instant.ofEpochMilli(instant).atZone(HOME).toLocalDate();
    }

    private static void press(Random random, PlayedDevice device) {
        Scene scene = device.scene();
        List<Scene.Choice> all = new ArrayList<>(scene.choices());
        for (Scene.Scale scale : scene.scales()) {
            all.add(new Scene.Choice(
                    scale.button(), random.nextInt(random.nextInt(4) == 0 ? 11 : 5), "", Scene.Look.ANSWER, null));
        }
        if (all.isEmpty()) {
            assertThat(scene.links()).as("a way out of " + scene.screen()).isNotEmpty();
            return;
        }
        Scene.Choice choice = all.get(random.nextInt(all.size()));
        all.forEach(one -> note(SHOWN, scene.screen(), one.button()));
        note(PRESSED, scene.screen(), choice.button());
        State before = device.state;
        boolean slip = before.isRunning()
                && choice.button() == Button.NEXT
                && 1_000L * device.step().seconds() - (before.end() - before.seen()) < SLIP;
        device.press(choice);
        boolean led = slip || !device.state.equals(before) || !device.heard.isEmpty();
        assertThat(led || MAY_STAY.contains(choice.button()))
                .as(choice.button() + " leads on from " + before.screen())
                .isTrue();
        boolean hurt = choice.button() == Button.SIGN;
        assertThat(hurt && device.state.screen() != Screen.STOPPED)
                .as("a sign stops")
                .isFalse();
        if (hurt) {
            String quality = device.script.signs().get(choice.value()).quality();
            assertThat(device.heard).anyMatch(effect -> effect instanceof Effect.Keep keep && says(keep, quality));
        }
    }

    private static void note(EnumMap<Screen, Set<Button>> seen, Screen screen, Button button) {
        seen.computeIfAbsent(screen, any -> EnumSet.noneOf(Button.class)).add(button);
    }

    private static boolean says(Effect.Keep keep, String quality) {
        return keep.entry().fields().stream()
                .anyMatch(field ->
                        field.name().startsWith("quality.") && field.value().equals(quality));
    }

    /** Lets the step run to its end, by the device's clock put back now and then: it must last as long as it says. */
    private static void runOn(Random random, PlayedDevice device) {
        if (!device.state.isRunning()) {
            device.tick(TICK);
            return;
        }
        Step step = device.step();
        State before = device.state;
        long left = before.end() - before.seen();
        long behind = device.clock - before.seen();
        if (behind < 0 || behind > 1_000) {
            device.tick(TICK);
            return;
        }
        long began = device.time - behind;
        int ticks = 0;
        while (device.state.screen() == Screen.STEP && device.state.step() == before.step() && ticks++ < 10_000) {
            if (random.nextInt(40) == 0) {
                device.happen(new Event.Tick(device.clock));
                device.clock -= random.nextInt(HOUR);
                device.happen(new Event.Tick(device.clock));
            }
            // Far from its end the page may be looked at less often.
            device.tick(device.state.end() - device.clock > FAR ? FAR / 2 : TICK);
        }
        assertThat(device.time - began).as("how long " + step + " took").isBetween(left, left + TICK);
        if (step.isWork() && device.state.screen() == Screen.STEP) {
            assertThat(device.state.units().get(before.step())).isEqualTo(step.count());
        }
    }

    private static void assertSound(PlayedDevice device) {
        State state = device.state;
        assertThat(state.isRunning() && state.screen() != Screen.STEP).isFalse();
        assertThat(state.place()).isBetween(0, device.script.places().size() - 1);
        assertThat(state.left()).isNotNegative();
        assertThat(state.ran()).isNotNegative();
        Scene scene = device.scene();
        boolean leads = !scene.choices().isEmpty()
                || !scene.links().isEmpty()
                || !scene.scales().isEmpty();
        assertThat(leads).as("a way on from " + scene.screen()).isTrue();
        if (state.screen() == Screen.STEP) {
            assertThat(scene.choices()).anyMatch(choice -> choice.button() == Button.HURTS);
        }
    }

    /** The pages take the entry as it is, once. */
    private static void assertPagesTakeIt(Unsent entry, List<Entry> diary) {
        SortedMap<String, List<String>> form = new TreeMap<>();
        entry.fields()
                .forEach(field -> form.computeIfAbsent(field.name(), any -> new ArrayList<>())
                        .add(field.value()));
        form.put("ago", List.of("40"));
        Answer first = Played.answer(diary, Visit.post(entry.action(), form));
        assertThat(first).as(() -> entry + "\n" + first).isInstanceOf(Answer.Asset.class);
        assertThat(first.written()).singleElement().isInstanceOf(Session.class);
        assertThat(first.written().getFirst().id()).isEqualTo(entry.id());
        List<Entry> more = new ArrayList<>(diary);
        more.addAll(first.written());
        Answer again = Played.answer(more, Visit.post(entry.action(), form));
        assertThat(again.written()).isEmpty();
        assertThat(((Answer.Asset) again).body()).isEqualTo("{\"kept\":\"" + entry.id() + "\"}");
    }
}
