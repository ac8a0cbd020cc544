package policyarchive.extract.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.CountryPhrases;
import policyarchive.extract.words.InstitutionWords;
import policyarchive.extract.words.PhraseTable;
import policyarchive.extract.words.PhraseTable.Hit;
import policyarchive.extract.words.Word;
import policyarchive.naming.KnownOrganisation;
import policyarchive.naming.KnownOrganisation.Form;
import policyarchive.naming.KnownOrganisation.FormKind;
import policyarchive.naming.KnownOrganisations;
import policyarchive.naming.PersonNames;
import policyarchive.vocabulary.ActorKind;

/** Finds the organisations of the open list by their names. Safe for many threads. */
final class KnownOrganisationFinder {
    /** Acronyms of two letters that news prose uses without explanation; the others need one. */
    private static final Set<String> SHORT_ACRONYMS = Set.of("EU", "UN", "FT", "G7", "BT", "VK");

    private static final Set<String> COMMON_HEADS = Set.of(
            "ministry",
            "commissioner",
            "court",
            "parliament",
            "ombudsman",
            "senate",
            "affairs",
            "police",
            "centre",
            "service");

    private final PhraseTable<Form> table = new PhraseTable<>(KnownOrganisationFinder::spelling);
    private final AmbiguousNames ambiguous = new AmbiguousNames();
    private final CountryPhrases countries;

    KnownOrganisationFinder(CountryPhrases countries) {
        this.countries = countries;
        KnownOrganisations.standard().forms().forEach(this::add);
    }

    private void add(Form form) {
        boolean unclear = form.kind() == FormKind.ACRONYM && form.text().length() <= 2;
        if (!unclear || SHORT_ACRONYMS.contains(form.text())) {
            for (String spelt : spellings(form)) {
                table.add(spelt, form);
            }
        }
    }

    private static Set<String> spellings(Form form) {
        String text = form.text();
        Set<String> spellings = new HashSet<>(Set.of(text));
        boolean words = text.contains(" ");
        if (text.startsWith("The ") && text.indexOf(' ', 4) > 0) {
            spellings.add(text.substring(4));
        }
        if (words && form.organisation().kind() == ActorKind.ALLIANCE && form.kind() != FormKind.FORMER) {
            spellings.add(text.toLowerCase(Locale.ROOT));
        }
        if (!words && text.length() > 4 && form.kind() != FormKind.ACRONYM) {
            spellings.add(text.charAt(0) + text.substring(1).toLowerCase(Locale.ROOT));
        }
        if (!words && text.length() > 4 && form.organisation().kind() == ActorKind.AGENCY) {
            spellings.add(text.toUpperCase(Locale.ROOT));
        }
        return spellings;
    }

    private static String spelling(String word) {
        boolean stops = word.length() > 2 && PersonNames.isInitial(word);
        String plain = stops ? word.replace(".", "") : word;
        return plain.equals("&") ? "and" : plain.replace('\u2019', '\'');
    }

    /** Takes all known names; ambiguous ones after the others, as they need company. */
    void find(ArticleWords words, NameMap map) {
        List<Hit<Form>> unsure = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Optional<Hit<Form>> found = table.longestAt(words, i).filter(hit -> map.isFree(hit.range()));
            if (found.isEmpty()) {
                continue;
            }
            Hit<Form> hit = found.get();
            if (ambiguous.isAmbiguous(hit.values().getFirst().text())) {
                unsure.add(hit);
            } else {
                take(words, map, hit);
                i = hit.range().to() - 1;
            }
        }
        settle(words, map, unsure);
    }

    private void settle(ArticleWords words, NameMap map, List<Hit<Form>> unsure) {
        Set<String> settled = new HashSet<>();
        for (int round = 0; round < 2; round++) {
            for (Hit<Form> hit : unsure) {
                String name = hit.values().getFirst().text();
                boolean again = settled.contains(name)
                        && words.at(hit.range().from()).isTagged("PROPN")
                        && !words.isTitleCase(hit.range().from());
                if (map.isFree(hit.range()) && (again || isNamed(words, map, hit))) {
                    take(words, map, hit);
                    settled.add(name);
                }
            }
        }
    }

    private boolean isNamed(ArticleWords words, NameMap map, Hit<Form> hit) {
        String form = hit.values().getFirst().text();
        return ambiguous.names(words, hit.range(), form, i -> map.hitAt(i) != null);
    }

    private void take(ArticleWords words, NameMap map, Hit<Form> hit) {
        String text = hit.values().getFirst().text();
        if (!ambiguous.isAmbiguous(text) && !isNamed(words, map, hit)) {
            return;
        }
        Form form = choose(words, map, hit);
        if (form != null) {
            map.put(hitOf(words, hit.range(), form, "known-organisation"));
        }
    }

    /** Of several bearers of a name, the one of the country that stands before it, or else the first of the list. */
    private @Nullable Form choose(ArticleWords words, NameMap map, Hit<Form> hit) {
        int from = hit.range().from();
        Form listed = hit.values().getFirst();
        boolean common = isCommon(words, hit);
        boolean first = from == 0 || words.near(from, -1).index() < 0;
        String before = first ? null : countryBefore(words, from);
        if (hit.values().size() == 1 && !common) {
            return isAnothers(words, hit, before) ? null : listed;
        }
        String country = before == null ? map.countries().most() : before;
        return hit.values().stream()
                .filter(form ->
                        country != null && country.equals(form.organisation().country()))
                .findFirst()
                .orElse(common && map.countries().excludes(listed.organisation().country()) ? null : listed);
    }

    /** {@code Finland’s National Bureau of Investigation} where the listed one is that of another country. */
    private static boolean isAnothers(ArticleWords words, Hit<Form> hit, @Nullable String country) {
        Form form = hit.values().getFirst();
        String own = form.organisation().country();
        return form.organisation().kind() == ActorKind.AGENCY
                && form.kind() != FormKind.ACRONYM
                && hit.range().length() > 1
                && words.near(hit.range().from(), -1).isPossessive()
                && country != null
                && own != null
                && !own.equals(country);
    }

    /** Whether every country may have a body of this name: {@code Ministry of Justice}, {@code Information Commissioner}. */
    private static boolean isCommon(ArticleWords words, Hit<Form> hit) {
        if (hit.values().getFirst().organisation().kind() != ActorKind.AGENCY) {
            return false;
        }
        boolean common = false;
        for (int i = hit.range().from(); i < hit.range().to(); i++) {
            Word word = words.at(i);
            if (word.isPossessive()) {
                return false;
            }
            common |= COMMON_HEADS.contains(word.lower());
            if (word.isCapitalised() && !InstitutionWords.standard().contains(word)) {
                return false;
            }
        }
        return common;
    }

    private @Nullable String countryBefore(ArticleWords words, int from) {
        int last = words.at(from - 1).isPossessive() ? from - 2 : from - 1;
        return last < 0
                ? null
                : countries.endingAt(words, last).map(c -> c.country().code()).orElse(null);
    }

    /** The hit for words that name this organisation by this form. */
    static NameHit hitOf(ArticleWords words, Range range, Form form, String rule) {
        KnownOrganisation organisation = form.organisation();
        boolean former = form.kind() == FormKind.FORMER;
        String key = organisation.name() + "|" + organisation.country() + (former ? "|" + form.text() : "");
        String written = words.text(range);
        String name = form.kind() == FormKind.ACRONYM ? organisation.name() : written;
        return NameHit.body(range, organisation.kind(), key, name, organisation.country(), organisation.name(), rule);
    }
}
