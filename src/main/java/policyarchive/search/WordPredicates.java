package policyarchive.search;

import java.util.List;
import java.util.Map;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import policyarchive.search.QueryNode.Either;
import policyarchive.search.QueryNode.Must;
import policyarchive.search.QueryNode.Not;
import policyarchive.search.QueryNode.Phrase;
import policyarchive.search.QueryNode.Word;

/**
 * Turns a query as it was read into a predicate. A word may be found in whichever of the fields; words that stand
 * close together count for more.
 */
final class WordPredicates {
    /** Fields of articles by weight: a title tells best what an article is about, then what is quoted in it. */
    static final Map<String, Float> ARTICLE_FIELDS = Map.of(
            IndexField.TITLE, 3f, IndexField.QUOTATIONS, 1.2f, IndexField.TEXT, 1f, IndexField.SOURCE_WORDS, 0.5f);

    static final Map<String, Float> CLAIM_FIELDS = Map.of(IndexField.TEXT, 1f);

    /** How far apart words may stand and still be rewarded for being close. */
    private static final int NEAR = 8;

    private static final int MOST_NEAR_WORDS = 8;
    private static final float NEAR_WEIGHT = 0.5f;

    private final SearchPredicateFactory predicates;
    private final Map<String, Float> fields;

    WordPredicates(SearchPredicateFactory predicates, Map<String, Float> fields) {
        this.predicates = predicates;
        this.fields = fields;
    }

    SearchPredicate of(ReadQuery query, ArticleQuery.Match match) {
        if (query.isEmpty()) {
            return query.given().isBlank()
                    ? predicates.matchAll().toPredicate()
                    : predicates.matchNone().toPredicate();
        }
        BooleanPredicateClausesStep<?, ?> all = predicates.bool();
        boolean any = match == ArticleQuery.Match.ANY;
        for (QueryNode node : query.nodes()) {
            switch (node) {
                case Must must -> all.must(of(must.node()));
                case Not not -> all.mustNot(of(not.node()));
                case Word word when any -> all.should(of(word));
                case Phrase phrase when any -> all.should(of(phrase));
                case Either ways when any -> all.should(of(ways));
                default -> all.must(of(node));
            }
        }
        if (any && query.nodes().stream().noneMatch(WordPredicates::isSettled)) {
            all.minimumShouldMatchNumber(1);
        }
        return predicates.bool().must(all).should(near(query)).toPredicate();
    }

    private static boolean isSettled(QueryNode node) {
        return node instanceof Must || node instanceof Not;
    }

    /** One word, phrase or choice by itself. */
    SearchPredicate of(QueryNode node) {
        return switch (node) {
            case Word word -> together(word.text(), 0);
            case Phrase phrase -> together(phrase.text(), 0);
            case Must must -> of(must.node());
            case Not not -> predicates.not(of(not.node())).toPredicate();
            case Either either -> either(either.nodes());
        };
    }

    private SearchPredicate either(List<QueryNode> nodes) {
        BooleanPredicateClausesStep<?, ?> ways = predicates.bool();
        nodes.forEach(node -> ways.should(of(node)));
        return ways.toPredicate();
    }

    private SearchPredicate near(ReadQuery query) {
        List<String> words = query.terms().stream()
                .filter(Word.class::isInstance)
                .map(QueryNode::readAs)
                .limit(MOST_NEAR_WORDS)
                .toList();
        return words.size() < 2
                ? predicates.matchNone().toPredicate()
                : predicates
                        .bool()
                        .must(together(String.join(" ", words), NEAR))
                        .boost(NEAR_WEIGHT)
                        .toPredicate();
    }

    private SearchPredicate together(String words, int slop) {
        BooleanPredicateClausesStep<?, ?> anywhere = predicates.bool();
        fields.forEach((field, weight) -> anywhere.should(
                predicates.phrase().field(field).boost(weight).matching(words).slop(slop)));
        return anywhere.toPredicate();
    }
}
