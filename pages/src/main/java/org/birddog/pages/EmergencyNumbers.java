package org.birddog.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The emergency numbers of a country, the usual one first. */
final class EmergencyNumbers {

    /** The word for a country that is none of those listed; ISO 3166 leaves it to users. */
    static final String ELSEWHERE = "ZZ";

    private static final List<String> ALL = List.of("112", "999", "911");

    /** The European Union, where 112 is the number everywhere (Ireland has 999 besides). */
    private static final List<String> UNION = List.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IT", "LT", "LU", "LV",
            "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    private EmergencyNumbers() {}

    /**
     * The numbers to call.
     *
     * @param country two letters of ISO 3166, or null where not told: then the three common numbers are all shown
     */
    static List<String> of(@Nullable String country) {
        if (country == null) {
            return ALL;
        }
        return switch (country) {
            case "GB", "IE" -> List.of("999", "112");
            case "US", "CA" -> List.of("911");
            case "AU" -> List.of("000");
            case "NZ" -> List.of("111");
            case "IN" -> List.of("112");
            default -> UNION.contains(country) ? List.of("112") : ALL;
        };
    }

    /** The numbers in a sentence, for example 112, 999 or 911. */
    static String words(List<String> numbers) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < numbers.size(); i++) {
            words.append(i == 0 ? "" : i == numbers.size() - 1 ? " or " : ", ").append(numbers.get(i));
        }
        return words.toString();
    }

    /** Whether this can be a country's code: two capital letters. */
    static boolean isCode(String code) {
        boolean good = code.length() == 2;
        for (int i = 0; i < code.length(); i++) {
            good &= code.charAt(i) >= 'A' && code.charAt(i) <= 'Z';
        }
        return good;
    }

    /** The countries to pick from, by name. */
    static List<Choice> countries() {
        return List.of(
                country("AU", "Australia"),
                country("AT", "Austria"),
                country("BE", "Belgium"),
                country("BG", "Bulgaria"),
                country("CA", "Canada"),
                country("HR", "Croatia"),
                country("CY", "Cyprus"),
                country("CZ", "Czechia"),
                country("DK", "Denmark"),
                country("EE", "Estonia"),
                country("FI", "Finland"),
                country("FR", "France"),
                country("DE", "Germany"),
                country("GR", "Greece"),
                country("HU", "Hungary"),
                country("IN", "India"),
                country("IE", "Ireland"),
                country("IT", "Italy"),
                country("LV", "Latvia"),
                country("LT", "Lithuania"),
                country("LU", "Luxembourg"),
                country("MT", "Malta"),
                country("NL", "Netherlands"),
                country("NZ", "New Zealand"),
                country("PL", "Poland"),
                country("PT", "Portugal"),
                country("RO", "Romania"),
                country("SK", "Slovakia"),
                country("SI", "Slovenia"),
                country("ES", "Spain"),
                country("SE", "Sweden"),
                country("GB", "United Kingdom"),
                country("US", "United States"),
                country(ELSEWHERE, "Another country"));
    }

    private static Choice country(String code, String name) {
        return new Choice(code, name, null);
    }
}
