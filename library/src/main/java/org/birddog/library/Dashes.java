package org.birddog.library;

import java.util.List;

/** No en dash and no em dash: screen readers stumble over them, and a shorter sentence reads better. */
record Dashes() implements ContentCheck {

    private static final char EN_DASH = '\u2013';
    private static final char EM_DASH = '\u2014';

    @Override
    public String name() {
        return "dashes";
    }

    @Override
    public void check(ContentFiles content, Report report) {
        content.texts().forEach((file, text) -> {
            List<String> lines = text.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).indexOf(EN_DASH) >= 0 || lines.get(i).indexOf(EM_DASH) >= 0) {
                    report.fault(file, i + 1, "a long dash stands here", "Maybe a comma will do.");
                }
            }
        });
    }
}
