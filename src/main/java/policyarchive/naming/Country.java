package policyarchive.naming;

import java.util.List;

/**
 * A country.
 *
 * @param code ISO 3166-1 alpha-2
 * @param name its common English name
 * @param aliases abbreviations, official and former names
 * @param demonyms the adjectives made from it
 * @param capitals its seats of government
 */
public record Country(String code, String name, List<String> aliases, List<String> demonyms, List<String> capitals) {
    public Country {
        aliases = List.copyOf(aliases);
        demonyms = List.copyOf(demonyms);
        capitals = List.copyOf(capitals);
    }
}
