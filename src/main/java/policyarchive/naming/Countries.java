package policyarchive.naming;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/**
 * Countries by name, abbreviation, demonym, capital and code. Derived from mledoze/countries (ODbL) with abbreviations
 * and demonyms of news prose. Names are matched with their case: {@code US} is a country, {@code us} is not.
 */
public final class Countries {
    private static final class Standard {
        static final Countries LIST = new Countries(load());
    }

    private static final int LONGEST_ABBREVIATION = 6;

    private final List<Country> all;
    private final Map<String, Country> byName = new HashMap<>();
    private final Map<String, Country> byCapitals = new HashMap<>();
    private final Map<String, Country> byDemonym = new HashMap<>();
    private final Map<String, Country> byCapital = new HashMap<>();
    private final Map<String, Country> byCode = new HashMap<>();

    private Countries(List<Country> all) {
        this.all = List.copyOf(all);
        for (Country country : all) {
            byCode.put(country.code(), country);
            byName.put(country.name(), country);
            country.aliases().forEach(alias -> byName.put(alias, country));
            byCapitals.put(country.name().toUpperCase(Locale.ROOT), country);
            country.aliases().forEach(alias -> byCapitals.put(alias.toUpperCase(Locale.ROOT), country));
            country.demonyms().forEach(demonym -> byDemonym.putIfAbsent(demonym, country));
            country.capitals().forEach(capital -> byCapital.put(capital, country));
        }
    }

    /** The list of this project, loaded once. */
    public static Countries standard() {
        return Standard.LIST;
    }

    public List<Country> all() {
        return all;
    }

    public Optional<Country> byName(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * By name as headings of lists write it: in capitals, with an article before it, or with a mark or a remark in
     * brackets behind it ({@code LATVIA (by letter)}).
     */
    public Optional<Country> byHeading(String line) {
        int remark = line.endsWith(")") ? line.indexOf(" (") : -1;
        String bare = (remark > 0 ? line.substring(0, remark) : line).strip();
        bare = bare.endsWith(":") || bare.endsWith(".") && bare.length() > LONGEST_ABBREVIATION
                ? bare.substring(0, bare.length() - 1)
                : bare;
        bare = bare.regionMatches(true, 0, "the ", 0, 4) ? bare.substring(4) : bare;
        Country named = byName.get(bare);
        return Optional.ofNullable(named == null ? byCapitals.get(bare) : named);
    }

    public Optional<Country> byDemonym(String demonym) {
        return Optional.ofNullable(byDemonym.get(demonym));
    }

    public Optional<Country> byCapital(String capital) {
        return Optional.ofNullable(byCapital.get(capital));
    }

    /** By ISO 3166-1 alpha-2 code. */
    public Optional<Country> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    private static List<Country> load() {
        return NameLists.records(Countries.class, "countries.csv").stream()
                .map(Countries::country)
                .toList();
    }

    private static Country country(CSVRecord row) {
        return new Country(
                row.get("code"),
                row.get("name"),
                NameLists.values(row.get("aliases")),
                NameLists.values(row.get("demonyms")),
                NameLists.values(row.get("capitals")));
    }
}
