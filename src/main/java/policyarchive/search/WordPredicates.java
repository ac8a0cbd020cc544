package policyarchive.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import policyarchive.search.ArticleQuery.Match;
import policyarchive.search.query.QueryNode;
import policyarchive.search.query.QueryNode.Either;
import policyarchive.search.query.QueryNode.InField;
import policyarchive.search.query.QueryNode.Must;
import policyarchive.search.query.QueryNode.Not;
import policyarchive.search.query.QueryNode.Word;
import policyarchive.search.query.ReadQuery;

/** Turns a query as it was read into a predicate. Words that stand close together count for more. */
final class WordPredicates {
    /** How far apart words may stand and still be rewarded for being close. */
    private static final int NEAR = 8;

    private static final int MOST_NEAR_WORDS = 8;
    private static final float NEAR_WEIGHT = 0.5f;

    private final SearchPredicateFactory predicates;
    private final TermPredicates terms;
    private final FieldPredicates fields;
    private final Map<QueryNode, Float> weights;

    private WordPredicates(
            SearchPredicateFactory predicates,
            WordFields words,
            FieldPredicates fields,
            Map<QueryNode, Float> weights) {
        this.predicates = predicates;
        this.weights = weights;
        this.terms = new TermPredicates(predicates, words);
        this.fields = fields;
    }

    /**
     * For articles.
     *
     * @param weights what single terms count for, 1 where nothing is said
     */
    static WordPredicates ofArticles(
            SearchPredicateFactory predicates, FieldValues values, Map<QueryNode, Float> weights) {
        return new WordPredicates(
                predicates,
                WordFields.ARTICLE,
                new FieldPredicates(predicates, values, FieldPredicates.Index.ARTICLES),
                weights);
    }

    static WordPredicates ofClaims(SearchPredicateFactory predicates, FieldValues values) {
        return new WordPredicates(
                predicates,
                WordFields.CLAIM,
                new FieldPredicates(predicates, values, FieldPredicates.Index.CLAIMS),
                Map.of());
    }

    SearchPredicate of(ReadQuery query, Match match) {
        if (query.isEmpty()) {
            return query.given().isBlank()
                    ? predicates.matchAll().toPredicate()
                    : predicates.matchNone().toPredicate();
        }
        BooleanPredicateClausesStep<?, ?> all = predicates.bool();
        boolean any = match == Match.ANY;
        List<InField> ofOneClaim = new ArrayList<>();
        for (QueryNode node : query.nodes()) {
            switch (node) {
                case Must must -> all.must(of(must.node()));
                case Not not -> all.mustNot(of(not.node()));
                case InField asked when !any && fields.isOfClaim(asked) -> ofOneClaim.add(asked);
                default -> {
                    if (any) {
                        all.should(of(node));
                    } else {
                        all.must(of(node));
                    }
                }
            }
        }
        if (!ofOneClaim.isEmpty()) {
            all.must(fields.inOneClaim(ofOneClaim));
        }
        if (any && query.nodes().stream().noneMatch(WordPredicates::isSettled)) {
            all.minimumShouldMatchNumber(1);
        }
        return predicates.bool().must(all).should(near(query)).toPredicate();
    }

    private static boolean isSettled(QueryNode node) {
        return node instanceof Must || node instanceof Not;
    }

    /** One word, phrase, field or choice by itself. */
    SearchPredicate of(QueryNode node) {
        return switch (node) {
            case Must must -> of(must.node());
            case Not not -> predicates.not(of(not.node())).toPredicate();
            case Either either -> either(either.nodes());
            case InField asked -> fields.of(asked);
            default -> weighed(node);
        };
    }

    private SearchPredicate weighed(QueryNode term) {
        Float weight = weights.get(term);
        return weight == null
                ? terms.of(term)
                : predicates.bool().must(terms.of(term)).boost(weight).toPredicate();
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
                        .must(terms.together(String.join(" ", words), NEAR))
                        .boost(NEAR_WEIGHT)
                        .toPredicate();
    }
}
