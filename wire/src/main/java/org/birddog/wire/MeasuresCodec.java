package org.birddog.wire;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.content.Measures;
import org.birddog.coach.content.QuestionnaireForm;
import org.birddog.coach.content.TestProtocol;

/** The JSON form of questionnaires and self-tests, as a bundle holds them. */
final class MeasuresCodec {

    private static final int MOST = 1_000;

    private MeasuresCodec() {}

    static Measures read(JsonReader reader) {
        Members members = reader.members();
        List<QuestionnaireForm> forms = new ArrayList<>();
        members.required("forms").beginList();
        while (reader.nextElement(MOST)) {
            forms.add(QuestionnaireFormCodec.read(reader));
        }
        List<TestProtocol> tests = new ArrayList<>();
        members.required("tests").beginList();
        while (reader.nextElement(MOST)) {
            tests.add(TestProtocolCodec.read(reader));
        }
        members.close();
        return new Measures(List.copyOf(forms), List.copyOf(tests));
    }

    static void write(JsonWriter writer, Measures measures) {
        writer.beginObject().key("forms").beginList();
        for (QuestionnaireForm form : measures.forms()) {
            QuestionnaireFormCodec.write(writer, form);
        }
        writer.endList().key("tests").beginList();
        for (TestProtocol test : measures.tests()) {
            TestProtocolCodec.write(writer, test);
        }
        writer.endList().endObject();
    }
}
