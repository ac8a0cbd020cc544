package policyarchive.search;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import policyarchive.search.query.QueryNode;
import policyarchive.search.query.QueryNode.Fuzzy;
import policyarchive.search.query.QueryNode.Phrase;
import policyarchive.search.query.QueryNode.Prefix;

/** Turns single words and phrases into predicates: each may be found in whichever of the fields. */
final class TermPredicates {
    /** Letters at the beginning that a misspelt word shares with the right one: few begin wrong, and it bounds the work. */
    static final int SHARED = 1;

    private final SearchPredicateFactory predicates;
    private final WordFields fields;

    TermPredicates(SearchPredicateFactory predicates, WordFields fields) {
        this.predicates = predicates;
        this.fields = fields;
    }

    SearchPredicate of(QueryNode term) {
        return switch (term) {
            case Phrase phrase -> together(phrase.text(), phrase.apart());
            case Prefix prefix -> beginning(prefix.text());
            case Fuzzy fuzzy -> alike(fuzzy);
            default -> together(term.readAs(), 0);
        };
    }

    /** Words within some places of one another; one word by itself. */
    SearchPredicate together(String words, int apart) {
        BooleanPredicateClausesStep<?, ?> anywhere = predicates.bool();
        fields.stemmed()
                .forEach((field, weight) -> anywhere.should(predicates
                        .phrase()
                        .field(field)
                        .boost(weight)
                        .matching(words)
                        .slop(apart)));
        return anywhere.toPredicate();
    }

    /** In the stems too, so that what is found is marked in snippets. */
    private SearchPredicate beginning(String letters) {
        BooleanPredicateClausesStep<?, ?> anywhere = predicates.bool();
        fields.exact()
                .forEach(field ->
                        anywhere.should(predicates.prefix().field(field).matching(letters)));
        fields.stemmed()
                .keySet()
                .forEach(field ->
                        anywhere.should(predicates.prefix().field(field).matching(letters)));
        return anywhere.toPredicate();
    }

    private SearchPredicate alike(Fuzzy fuzzy) {
        BooleanPredicateClausesStep<?, ?> anywhere = predicates.bool();
        fields.exact()
                .forEach(field -> anywhere.should(
                        predicates.match().field(field).matching(fuzzy.text()).fuzzy(fuzzy.edits(), SHARED)));
        return anywhere.toPredicate();
    }
}
