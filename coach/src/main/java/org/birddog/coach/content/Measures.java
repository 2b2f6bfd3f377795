package org.birddog.coach.content;

import java.util.List;
import org.birddog.coach.vocabulary.Form;
import org.birddog.coach.vocabulary.MovementTest;

/**
 * What is measured: questionnaires and self-tests, each in the order of its vocabulary.
 *
 * @param forms one for each questionnaire of the contract
 * @param tests one for each self-test of the contract
 */
public record Measures(List<QuestionnaireForm> forms, List<TestProtocol> tests) {

    /** A questionnaire. */
    public QuestionnaireForm form(Form wanted) {
        for (QuestionnaireForm form : forms) {
            if (form.form() == wanted) {
                return form;
            }
        }
        throw new IllegalArgumentException(
                "There is no questionnaire " + wanted.word() + ".\nMaybe it is missing in content/questionnaires.");
    }

    /** How a self-test is done. */
    public TestProtocol test(MovementTest wanted) {
        for (TestProtocol test : tests) {
            if (test.test() == wanted) {
                return test;
            }
        }
        throw new IllegalArgumentException(
                "There is no self-test " + wanted.word() + ".\nMaybe it is missing in content/self-tests.");
    }
}
