package policyarchive.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.roles.OfficePhrase;
import policyarchive.extract.statements.SignatureList.Entry;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.naming.Countries;
import policyarchive.naming.Country;
import policyarchive.text.Span;

/** What the parts beside a name in a list of signatories are: offices and trades, countries, for whom somebody signs. */
final class SignatureFields {
    private static final int LONGEST_OFFICE = 9;

    /** English nouns for those who do a work end so; the words of {@link #NO_AGENTS} end so, too. */
    private static final Pattern AGENT =
            Pattern.compile("\\p{L}{3,20}(?:er|or|ist|ian|ant|eur|yst|man|woman|person|head|chief|fellow|counsel)s?");

    private static final Set<String> NO_AGENTS = Set.of(
            "center",
            "computer",
            "paper",
            "letter",
            "cyber",
            "power",
            "order",
            "number",
            "water",
            "tower",
            "river",
            "under",
            "over",
            "after",
            "human",
            "german",
            "asian",
            "indian",
            "italian",
            "canadian",
            "australian",
            "russian",
            "brazilian",
            "norwegian",
            "belgian",
            "austrian",
            "african",
            "american",
            "european",
            "gender");
    /** Trades and stations that do not end so. */
    private static final Set<String> TRADES = Set.of(
            "sysadmin",
            "admin",
            "nurse",
            "trustee",
            "parent",
            "mother",
            "father",
            "student",
            "delegate",
            "candidate",
            "architect",
            "clerk",
            "pensioner",
            "retiree",
            "apprentice",
            "intern",
            "poet",
            "pilot",
            "coach",
            "surgeon",
            "academic",
            "mechanic",
            "critic",
            "lead",
            "scribe",
            "judge",
            "host",
            "member",
            "mep",
            "mp",
            "ceo",
            "cto",
            "ciso");

    private static final Pattern PREPOSITION = Pattern.compile(" (?:of|for|at|in|on|to|,) ");

    /** Only persons sign in their own name, and for others. */
    private static final Pattern CAPACITY = Pattern.compile(
            "(?:in (?:his|her|their|an?) (?:own|personal|private|individual)|in (?:personal|private|individual)|(?:for"
                    + " and )?on behalf|for the|for|representing) .{2,120}");

    private final ArticleWords words;
    private final Offices offices;

    SignatureFields(ArticleWords words, Offices offices) {
        this.words = words;
        this.offices = offices;
    }

    /** Whether what follows a name is an office or a trade, or says that a person signs. */
    boolean givesPerson(Entry entry) {
        return !entry.fields().isEmpty()
                && (isOffice(entry.fields().getFirst())
                        || isCapacity(entry.fields().getFirst()));
    }

    private boolean isCapacity(Span field) {
        return CAPACITY.matcher(field.of(words.text()).strip()).matches();
    }

    /** The country that the parts behind a name give, or else the heading above it. */
    Optional<Country> country(Entry entry) {
        List<Span> fields = new ArrayList<>(entry.fields().reversed());
        Span above = entry.country();
        if (above != null) {
            fields.add(above);
        }
        return fields.stream().map(this::country).flatMap(Optional::stream).findFirst();
    }

    Optional<Country> country(Span field) {
        return Countries.standard().byHeading(field.of(words.text()).strip());
    }

    /** The first office that these words name. */
    @Nullable
    OfficePhrase phrase(Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            OfficePhrase phrase = offices.at(i);
            if (phrase != null) {
                return phrase;
            }
        }
        return null;
    }

    /** Whether a part is an office or a trade. */
    boolean isOffice(Span field) {
        Range range = words.within(field);
        if (range.length() == 0
                || range.length() > LONGEST_OFFICE
                || country(field).isPresent()) {
            return false;
        }
        String head = PREPOSITION.split(field.of(words.text()).strip(), 2)[0];
        String last = head.substring(head.lastIndexOf(' ') + 1).toLowerCase(java.util.Locale.ROOT);
        return phrase(range) != null
                || TRADES.contains(last)
                || AGENT.matcher(last).matches() && !NO_AGENTS.contains(last);
    }
}
