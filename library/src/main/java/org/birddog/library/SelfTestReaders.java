package org.birddog.library;

/** The rules that read a self-test exist, and their pages say for how many days. */
record SelfTestReaders() implements ContentCheck {

    @Override
    public String name() {
        return "self-test-readers";
    }

    @Override
    public void check(ContentFiles content, Report report) {
        for (SelfTestFile file : content.measures().tests()) {
            Part readers = file.part().at("read-by");
            for (String rule : file.protocol().readBy()) {
                RulePageFile page = content.page(rule);
                if (page == null || !page.page().numbers().containsKey("days")) {
                    report.fault(
                            readers,
                            page == null ? "there is no rule " + rule : "the rule " + rule + " has no number days",
                            "Maybe another rule reads it; its page says under days for how long.");
                }
            }
        }
    }
}
