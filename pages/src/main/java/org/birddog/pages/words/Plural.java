package org.birddog.pages.words;

/** Which form of a phrase fits a number, by the plural rules of Unicode's CLDR for whole numbers. */
final class Plural {

    private static final int MILLION = 1_000_000;

    private Plural() {}

    /** The form's name in content/words. A language that is not listed has one form for 1 and one for the rest. */
    static String of(String language, int number) {
        boolean million = number != 0 && number % MILLION == 0;
        return switch (language) {
            case "es", "it", "pt" -> number == 1 ? "one" : million ? "many" : "other";
            case "fr" -> number == 0 || number == 1 ? "one" : million ? "many" : "other";
            default -> number == 1 ? "one" : "other";
        };
    }
}
