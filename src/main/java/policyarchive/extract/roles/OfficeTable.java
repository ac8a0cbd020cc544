package policyarchive.extract.roles;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.PhraseTable;
import policyarchive.extract.words.PhraseTable.Hit;
import policyarchive.extract.words.Word;
import policyarchive.naming.NameLists;

/** Offices known from the open list {@code offices.csv} (CC0) and, for the rest, the nouns that head a title. */
final class OfficeTable {
    /** One row: what a title says by itself. Empty country and organisation: nothing. */
    record Office(String title, String sector, String country, String organisation) {}

    private static final Set<String> PREFIXES = Set.of("vice", "co", "deputy", "ex", "sub", "then", "under");

    private final PhraseTable<Office> titles = new PhraseTable<>(OfficeTable::spelling);
    private final Map<String, String> heads = new HashMap<>();

    OfficeTable() {
        for (CSVRecord row : NameLists.records(OfficeTable.class, "offices.csv")) {
            Office office = new Office(row.get("title"), row.get("kind"), row.get("country"), row.get("organisation"));
            add(office.title(), office);
            NameLists.values(row.get("aliases")).forEach(alias -> add(alias, office));
        }
        NameLists.records(OfficeTable.class, "office-heads.csv")
                .forEach(row -> heads.put(row.get("head"), row.get("kind")));
    }

    private void add(String title, Office office) {
        if (title.length() > 1) {
            titles.add(title, office);
        }
    }

    private static String spelling(String word) {
        return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    /** The longest listed title from this word on; one word only where it is a head, too. */
    Optional<Hit<Office>> titleAt(ArticleWords words, int from) {
        return titles.longestAt(words, from)
                .filter(hit -> hit.range().length() > 1
                        || isHead(words.at(from))
                        || words.at(from).isAllCapitals());
    }

    boolean isHead(Word word) {
        return sector(word) != null;
    }

    /** The sector of a head noun, singular or plural; null where it is none. */
    @Nullable
    String sector(Word word) {
        String noun = withoutPrefix(word.lower());
        String exact = heads.get(noun);
        return exact == null && isPlural(word) ? heads.get(singular(noun)) : exact;
    }

    /** Whether this is the plural of a head. */
    boolean isPlural(Word word) {
        String noun = withoutPrefix(word.lower());
        return heads.get(noun) == null && heads.containsKey(singular(noun));
    }

    /** {@code chairman} of {@code vice-chairman}, unless the list has the whole. */
    private String withoutPrefix(String noun) {
        int hyphen = noun.indexOf('-');
        return hyphen > 0 && PREFIXES.contains(noun.substring(0, hyphen)) && !heads.containsKey(noun)
                ? noun.substring(hyphen + 1)
                : noun;
    }

    private static String singular(String noun) {
        if (noun.equals("sens.") || noun.equals("reps.")) {
            return noun.replace("s.", ".");
        }
        if (noun.endsWith("men")) {
            return noun.substring(0, noun.length() - 2) + "an";
        }
        return noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
    }

    /** The country all rows of a title agree on; null where one of them leaves it open. */
    static @Nullable String country(List<Office> rows) {
        List<String> countries = rows.stream().map(Office::country).distinct().toList();
        return countries.size() == 1 && !countries.getFirst().isEmpty() ? countries.getFirst() : null;
    }

    /** The organisation of the row for this country, or of the only row. */
    static @Nullable String organisation(List<Office> rows, @Nullable String country) {
        return rows.stream()
                .filter(row -> rows.size() == 1 || row.country().equals(country))
                .map(Office::organisation)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
