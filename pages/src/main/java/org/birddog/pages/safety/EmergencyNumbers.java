package org.birddog.pages.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.birddog.pages.form.Choice;
import org.birddog.pages.words.Wording;
import org.jspecify.annotations.Nullable;

/** The emergency numbers of a country, the usual one first. */
public final class EmergencyNumbers {

    /** The word for a country that is none of those listed; ISO 3166 leaves it to users. */
    public static final String ELSEWHERE = "ZZ";

    private static final List<String> ALL = List.of("112", "999", "911");

    /** The European Union, where 112 is the number everywhere (Ireland has 999 besides). */
    private static final List<String> UNION = List.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IT", "LT", "LU", "LV",
            "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    private static final List<String> LISTED = listed();

    private EmergencyNumbers() {}

    private static List<String> listed() {
        List<String> listed = new ArrayList<>(UNION);
        listed.addAll(List.of("AU", "CA", "GB", "IE", "IN", "NZ", "US"));
        return List.copyOf(listed);
    }

    /**
     * The numbers to call.
     *
     * @param country two letters of ISO 3166, or null where not told: then the three common numbers are all shown
     */
    public static List<String> of(@Nullable String country) {
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

    /** The numbers that some countries share. */
    record Lands(List<String> names, List<String> numbers) {}

    /** All countries that are listed, those with the same numbers together, in the order of their names. */
    static List<Lands> everywhere(Wording say) {
        List<Lands> lands = new ArrayList<>();
        for (Choice country : countries(say)) {
            List<String> numbers = of(country.word());
            if (country.word().equals(ELSEWHERE)) {
                continue;
            }
            Lands same = null;
            for (Lands known : lands) {
                same = known.numbers().equals(numbers) ? known : same;
            }
            if (same == null) {
                same = new Lands(new ArrayList<>(), numbers);
                lands.add(same);
            }
            same.names().add(country.label());
        }
        return lands;
    }

    /** Whether this can be a country's code: two capital letters. */
    public static boolean isCode(String code) {
        boolean good = code.length() == 2;
        for (int i = 0; i < code.length(); i++) {
            good &= code.charAt(i) >= 'A' && code.charAt(i) <= 'Z';
        }
        return good;
    }

    /** The countries to pick from, in the order of their names; any other country stands last. */
    public static List<Choice> countries(Wording say) {
        SortedMap<String, String> codes = new TreeMap<>();
        for (String code : LISTED) {
            codes.put(say.of("country." + code.toLowerCase(Locale.ROOT)), code);
        }
        List<Choice> countries = new ArrayList<>();
        codes.forEach((name, code) -> countries.add(new Choice(code, name, null)));
        countries.add(new Choice(ELSEWHERE, say.of("country.zz"), null));
        return countries;
    }
}
