package org.birddog.library;

import java.util.ArrayList;
import java.util.List;
import org.birddog.coach.content.QuestionnaireForm;
import org.birddog.coach.content.QuestionnaireText;
import org.birddog.coach.vocabulary.Better;
import org.birddog.coach.vocabulary.Form;
import org.birddog.coach.vocabulary.Scoring;
import org.jspecify.annotations.Nullable;

/**
 * One file of content/questionnaires.
 *
 * @param part the whole file, to say where a fault stands
 */
public record QuestionnaireFile(Part part, QuestionnaireForm form) {

    private static final int MOST = 100;
    private static final List<String> KEYS =
            List.of("scoring", "better", "notable", "coarse-below", "coarse-above", "licence", "sources");

    static QuestionnaireFile read(Form form, Part part) {
        part.keys(Languages.with(KEYS), List.of());
        QuestionnaireForm read = new QuestionnaireForm(
                form,
                Vocabularies.word(part.at("scoring"), Scoring.values()),
                Vocabularies.word(part.at("better"), Better.values()),
                notable(part.at("notable")),
                part.at("coarse-below").wholeNumberOrNull(0, MOST),
                part.at("coarse-above").wholeNumberOrNull(0, MOST),
                part.at("licence").text(),
                part.at("sources").texts(),
                Languages.of(part, QuestionnaireFile::words));
        return new QuestionnaireFile(part, read);
    }

    private static QuestionnaireForm.@Nullable Notable notable(Part part) {
        if (!part.present()) {
            return null;
        }
        part.keys(List.of("points", "percent", "alone"), List.of());
        return new QuestionnaireForm.Notable(
                part.at("points").wholeNumber(1, MOST),
                part.at("percent").wholeNumberOrNull(1, MOST),
                part.at("alone").wholeNumberOrNull(1, MOST));
    }

    private static QuestionnaireText words(Part words) {
        words.keys(List.of("name", "about", "instruction", "items", "meaning"), List.of());
        List<QuestionnaireText.Item> items = new ArrayList<>();
        for (Part item : words.at("items").list()) {
            item.keys(List.of("key", "text"), List.of("low", "high", "choices"));
            items.add(new QuestionnaireText.Item(
                    item.at("key").text(),
                    item.at("text").text(),
                    item.at("low").textOrNull(),
                    item.at("high").textOrNull(),
                    item.at("choices").present() ? item.at("choices").texts() : List.of()));
        }
        return new QuestionnaireText(
                words.at("name").text(),
                words.at("about").text(),
                words.at("instruction").text(),
                List.copyOf(items),
                words.at("meaning").text());
    }
}
