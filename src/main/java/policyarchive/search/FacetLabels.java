package policyarchive.search;

import java.util.Locale;
import java.util.Map;

/** English words for the values of facets. */
final class FacetLabels {
    private FacetLabels() {}

    /**
     * What to call a value.
     *
     * @param names present names of actors by id
     */
    static String label(Facet facet, String value, Map<String, String> names) {
        return switch (facet) {
            case ACTOR, SPEAKER, SIGNATORY -> names.getOrDefault(value, value);
            case COUNTRY -> country(value);
            case KIND -> value.equals("NGO") ? value : words(value);
            case STANCE -> words(value);
            case SOURCE, YEAR -> value;
        };
    }

    private static String country(String code) {
        String name = Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
        return name.isEmpty() ? code : name;
    }

    private static String words(String constant) {
        String lower = constant.toLowerCase(Locale.ROOT).replace('_', ' ');
        return lower.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }
}
