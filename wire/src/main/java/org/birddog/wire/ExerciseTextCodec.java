package org.birddog.wire;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.content.ExerciseText;

/** The JSON form of an exercise's words, as a bundle holds them. */
final class ExerciseTextCodec {

    private static final int MOST_FAULTS = 1_000;

    private ExerciseTextCodec() {}

    static ExerciseText read(JsonReader reader) {
        Members members = reader.members();
        ExerciseText text = new ExerciseText(
                members.required("name").text(),
                ContentCodec.texts(members.required("also")),
                members.required("why").text(),
                ContentCodec.texts(members.required("steps")),
                ContentCodec.texts(members.required("cues")),
                faults(members.required("faults")),
                members.required("stop").text(),
                members.required("pregnancy").text());
        members.close();
        return text;
    }

    private static List<ExerciseText.Fault> faults(JsonReader reader) {
        List<ExerciseText.Fault> faults = new ArrayList<>();
        reader.beginList();
        while (reader.nextElement(MOST_FAULTS)) {
            Members members = reader.members();
            faults.add(new ExerciseText.Fault(
                    members.required("fault").text(), members.required("mend").text()));
            members.close();
        }
        return List.copyOf(faults);
    }

    static void write(JsonWriter writer, ExerciseText text) {
        writer.beginObject().key("name").value(text.name());
        writer.key("also").values(text.also());
        writer.key("why").value(text.why());
        writer.key("steps").values(text.steps());
        writer.key("cues").values(text.cues());
        writer.key("faults").beginList();
        for (ExerciseText.Fault fault : text.faults()) {
            writer.beginObject().key("fault").value(fault.fault());
            writer.key("mend").value(fault.mend()).endObject();
        }
        writer.endList().key("stop").value(text.stop());
        writer.key("pregnancy").value(text.pregnancy()).endObject();
    }
}
