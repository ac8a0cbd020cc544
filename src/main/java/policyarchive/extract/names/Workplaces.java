package policyarchive.extract.names;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.CountryPhrases;
import policyarchive.extract.words.CountryPhrases.CountryPhrase;
import policyarchive.vocabulary.ActorKind;

/** The country of the body that the words after a person's name say the person works for. */
final class Workplaces {
    private static final Set<String> LEADS = Set.of(
            "led",
            "leads",
            "heads",
            "headed",
            "runs",
            "ran",
            "chairs",
            "chaired",
            "directs",
            "directed",
            "founded",
            "joined",
            "left",
            "represents",
            "advised",
            "advises",
            "speaks",
            "spoke",
            "works",
            "worked",
            "teaches",
            "oversees",
            "oversaw");
    /** Verbs for what somebody does at a body. */
    private static final Set<String> WORKS =
            Set.of("leads", "heads", "runs", "chairs", "directs", "teaches", "lectures", "works", "researches", "took");

    private static final Set<String> PREPOSITIONS = Set.of("of", "from", "at", "with");
    private static final int REACH = 6;

    private Workplaces() {}

    /** ISO 3166-1 alpha-2, null where nothing says. */
    static @Nullable String country(ArticleWords words, NameMap map, CountryPhrases countries, Range name) {
        String agency = ofAgency(words, map, name);
        return agency == null ? ofLedBody(words, map, countries, name) : agency;
    }

    /** {@code Jane Roe of the Federal Police}. */
    private static @Nullable String ofAgency(ArticleWords words, NameMap map, Range name) {
        int last = name.to() - 1;
        if (!PREPOSITIONS.contains(words.near(last, 1).lower())) {
            return null;
        }
        int body = words.near(last, 2).is("the") ? 3 : 2;
        NameHit hit = words.near(last, body).index() < 0 ? null : map.hitAt(last + body);
        return hit != null && hit.kind() == ActorKind.AGENCY ? hit.country() : null;
    }

    /** {@code , who led the Federal Police}, {@code teaches law at Foo University}. */
    private static @Nullable String ofLedBody(ArticleWords words, NameMap map, CountryPhrases countries, Range name) {
        int last = name.to() - 1;
        boolean relative = words.near(last, 1).is(",") && words.near(last, 2).is("who");
        int verb = relative ? 3 : 1;
        String lead = words.near(last, verb).lower();
        if (!(relative && LEADS.contains(lead) || WORKS.contains(lead))) {
            return null;
        }
        for (int i = verb + 1; i < verb + REACH; i++) {
            NameHit body = words.near(last, i).index() < 0 ? null : map.hitAt(last + i);
            if (body != null && body.kind() != ActorKind.PERSON) {
                return body.country();
            }
            Optional<CountryPhrase> owner =
                    words.near(last, i).index() < 0 ? Optional.empty() : countries.at(words, last + i);
            if (owner.isPresent()) {
                return owner.get().country().code();
            }
        }
        return null;
    }
}
