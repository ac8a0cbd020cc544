package policyarchive.search;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import policyarchive.archive.ActorLookup;
import policyarchive.naming.Countries;
import policyarchive.naming.Country;
import policyarchive.search.query.QueryField;
import policyarchive.search.query.QueryNode;
import policyarchive.search.query.QueryNode.Fuzzy;
import policyarchive.search.query.QueryNode.InField;
import policyarchive.search.query.QueryNode.Phrase;
import policyarchive.search.query.QueryNode.Prefix;

/** What the values that people type behind a field are in the index: ids for names, codes for countries. */
@Component
class FieldValues {
    private static final int CODE_LENGTH = 2;

    private final ActorLookup actors;

    FieldValues(ActorLookup actors) {
        this.actors = actors;
    }

    /** None where the archive or the field knows no such value. */
    Collection<String> of(InField asked) {
        String typed = typed(asked.value());
        return switch (asked.field()) {
            case ACTOR, SPEAKER, SIGNATORY -> slugs(typed, asked.value() instanceof Prefix);
            case COUNTRY -> country(typed).stream().toList();
            case KIND, STANCE ->
                List.of(typed.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_'));
            case TITLE, TEXT, SOURCE, YEAR ->
                throw new IllegalArgumentException(QueryField.class.getSimpleName() + " of words: " + asked.field());
        };
    }

    /** Who is called just so, and where nobody is, or only the beginning is given, who has these words in the name. */
    private Set<String> slugs(String typed, boolean beginning) {
        Set<String> exact = beginning ? Set.of() : actors.slugs(List.of(typed));
        return exact.isEmpty() ? actors.slugsWithWords(typed) : exact;
    }

    private static Optional<String> country(String typed) {
        String capitals = typed.toUpperCase(Locale.ROOT);
        return typed.length() == CODE_LENGTH
                ? Optional.of(capitals)
                : Countries.standard().byHeading(capitals).map(Country::code);
    }

    private static String typed(QueryNode value) {
        return switch (value) {
            case Phrase phrase -> phrase.text();
            case Prefix prefix -> prefix.text();
            case Fuzzy fuzzy -> fuzzy.text();
            default -> value.readAs();
        };
    }
}
