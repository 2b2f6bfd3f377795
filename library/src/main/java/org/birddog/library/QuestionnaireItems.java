package org.birddog.library;

import java.util.List;
import org.birddog.coach.content.QuestionnaireText;
import org.birddog.coach.content.QuestionnaireText.Item;
import org.birddog.coach.vocabulary.Form;

/** A questionnaire asks the items of the contract, in their order, and each can be answered as the contract says. */
record QuestionnaireItems() implements ContentCheck {

    @Override
    public String name() {
        return "questionnaire-items";
    }

    @Override
    public void check(ContentFiles content, Report report) {
        for (QuestionnaireFile file : content.measures().forms()) {
            file.form().texts().forEach((language, text) -> {
                Part items = file.part().at(language).at("items");
                check(file.form().form(), text, items, report);
            });
        }
    }

    private static void check(Form form, QuestionnaireText text, Part items, Report report) {
        List<String> wanted = form == Form.PSFS ? List.of(QuestionnaireText.OWN) : form.items();
        List<String> keys = text.items().stream().map(Item::key).toList();
        if (!keys.equals(wanted)) {
            report.fault(items, "the items are " + keys + ", not " + wanted, "Maybe one is lost, or two are swapped.");
        }
        for (Item item : text.items()) {
            if (!isAnswerable(form, item)) {
                report.fault(
                        items,
                        "the item " + item.key() + " cannot be answered from " + form.lowest() + " to "
                                + form.highest(),
                        "Maybe it needs low and high, or one choice for each answer, or neither where it is ticked.");
            }
        }
    }

    private static boolean isAnswerable(Form form, Item item) {
        boolean ends = item.low() != null && item.high() != null;
        boolean none = item.low() == null && item.high() == null;
        int answers = form.highest() - form.lowest() + 1;
        return switch (form) {
            case RMDQ -> none && item.choices().isEmpty();
            case PEG, PSFS, PAIN_NRS -> ends && item.choices().isEmpty();
            case GLOBAL_CHANGE -> none && item.choices().size() == answers;
        };
    }
}
