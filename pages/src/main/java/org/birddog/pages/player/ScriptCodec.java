package org.birddog.pages.player;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.birddog.coach.vocabulary.Side;
import org.birddog.pages.look.Repetition;
import org.birddog.pages.words.Wording;
import org.birddog.wire.JsonReader;
import org.birddog.wire.JsonWriter;
import org.birddog.wire.WireException;
import org.jspecify.annotations.Nullable;

/** A script as the page of the session brings it along: lists in a fixed order. */
public final class ScriptCodec {

    /** Another form of the script is another number, and is not read. */
    private static final int VERSION = 2;

    private static final int MOST = 1_000;

    private ScriptCodec() {}

    /** Writes a script. */
    public static String write(Script script) {
        StringBuilder text = new StringBuilder();
        JsonWriter json = new JsonWriter(text);
        json.beginList()
                .value(VERSION)
                .value(script.id())
                .value(script.action())
                .value(script.day());
        json.value(script.title()).values(script.logged()).values(script.calls());
        Json.write(json, script.before());
        json.value(script.beforeLimit()).values(script.follows()).beginList();
        for (Sign sign : script.signs()) {
            json.beginList().value(sign.quality()).value(sign.label()).value(sign.alarm());
            json.value(sign.calls()).endList();
        }
        json.endList().beginList();
        for (Place place : script.places()) {
            json.beginList();
            move(json, place.planned());
            move(json, place.easier());
            move(json, place.instead());
            json.endList();
        }
        json.endList().value(script.say().language());
        script.say().write(json);
        json.endList();
        return text.toString();
    }

    private static void move(JsonWriter json, @Nullable Move move) {
        if (move == null) {
            json.nothing();
            return;
        }
        json.beginList().value(move.id()).value(move.shown()).value(move.name()).value(move.dose());
        Json.write(json, move.care());
        json.values(move.how()).values(move.cues()).value(move.stop()).value(move.unit());
        json.value(move.sets()).value(move.most());
        Json.write(json, move.breath());
        json.beginList();
        for (Step step : move.steps()) {
            json.beginList().value(step.kind().word()).value(step.seconds()).value(step.count());
            json.value(step.each()).value(step.held());
            Json.write(json, step.side());
            json.value(step.set()).endList();
        }
        json.endList().value(move.picture()).value(move.still()).beginList();
        move.loop().forEach(repetition -> repetition.write(json));
        json.endList().endList();
    }

    /** Reads a script, or gives null where the text is none of ours. */
    public static @Nullable Script read(String text) {
        try {
            Row row = new Row(new JsonReader(text));
            if (row.number() != VERSION) {
                return null;
            }
            Script script = new Script(
                    row.text(),
                    row.text(),
                    row.number(),
                    row.text(),
                    row.texts(),
                    row.texts(),
                    row.numberOrNull(),
                    row.number(),
                    row.texts(),
                    signs(row.next()),
                    places(row.next()),
                    say(row));
            row.end();
            return script.places().isEmpty() ? null : script;
        } catch (WireException _) {
            return null;
        }
    }

    private static Wording say(Row row) {
        return Wording.read(row.text(), row.next());
    }

    private static List<Sign> signs(JsonReader json) {
        List<Sign> signs = new ArrayList<>();
        json.beginList();
        while (json.nextElement(MOST)) {
            Row row = new Row(json);
            signs.add(new Sign(row.text(), row.text(), row.text(), row.truth()));
            row.end();
        }
        return List.copyOf(signs);
    }

    private static List<Place> places(JsonReader json) {
        List<Place> places = new ArrayList<>();
        json.beginList();
        while (json.nextElement(MOST)) {
            Row row = new Row(json);
            Move planned = move(row.next());
            places.add(new Place(
                    Objects.requireNonNull(planned, "every place has its exercise"),
                    move(row.next()),
                    move(row.next())));
            row.end();
        }
        return List.copyOf(places);
    }

    private static @Nullable Move move(JsonReader json) {
        if (json.takeNull()) {
            return null;
        }
        Row row = new Row(json);
        Move move = new Move(
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.textOrNull(),
                row.texts(),
                row.texts(),
                row.text(),
                row.text(),
                row.number(),
                row.number(),
                row.numbers(),
                steps(row.next()),
                row.text(),
                row.text(),
                Repetition.list(row.next()));
        row.end();
        return move;
    }

    private static List<Step> steps(JsonReader json) {
        List<Step> steps = new ArrayList<>();
        json.beginList();
        while (json.nextElement(MOST)) {
            Row row = new Row(json);
            steps.add(new Step(
                    row.word(Step.Kind.values()),
                    row.number(),
                    row.number(),
                    row.number(),
                    row.number(),
                    row.wordOrNull(Side.values()),
                    row.number()));
            row.end();
        }
        return List.copyOf(steps);
    }
}
