package policyarchive.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import policyarchive.search.query.QueryField;
import policyarchive.search.query.QueryNode;
import policyarchive.search.query.QueryNode.InField;
import policyarchive.search.query.QueryNode.Years;

/**
 * What {@code field:value} asks of an index. Of claims by themselves an actor and a signatory are who spoke, title and
 * source those of the article.
 */
final class FieldPredicates {
    /** Of which index. */
    enum Index {
        ARTICLES,
        CLAIMS
    }

    private static final Map<QueryField, String> OF_CLAIMS = Map.of(
            QueryField.SPEAKER, IndexField.SPEAKER,
            QueryField.COUNTRY, IndexField.COUNTRY,
            QueryField.KIND, IndexField.KIND,
            QueryField.STANCE, IndexField.STANCE);

    private final SearchPredicateFactory predicates;
    private final FieldValues values;
    private final Index index;

    FieldPredicates(SearchPredicateFactory predicates, FieldValues values, Index index) {
        this.predicates = predicates;
        this.values = values;
        this.index = index;
    }

    /** Whether a part asks for something that claims have, so that several such parts are to meet in one claim. */
    boolean isOfClaim(QueryNode node) {
        return index == Index.ARTICLES && node instanceof InField asked && OF_CLAIMS.containsKey(asked.field());
    }

    /** Articles in which one claim has all of these. */
    SearchPredicate inOneClaim(List<InField> asked) {
        var claim = predicates.nested(IndexField.CLAIMS);
        asked.forEach(part -> claim.add(oneOf(IndexField.inClaim(claimField(part.field())), values.of(part))));
        return claim.toPredicate();
    }

    SearchPredicate of(InField asked) {
        return switch (asked.field()) {
            case TITLE -> words(WordFields.TITLE, asked);
            case TEXT -> words(WordFields.TEXT, asked);
            case SOURCE -> words(WordFields.SOURCE, asked);
            case YEAR -> years(asked.value());
            case ACTOR -> oneOf(index == Index.CLAIMS ? IndexField.SPEAKER : IndexField.ACTOR, values.of(asked));
            case SIGNATORY ->
                oneOf(index == Index.CLAIMS ? IndexField.SPEAKER : IndexField.SIGNATORY, values.of(asked));
            case SPEAKER, COUNTRY, KIND, STANCE ->
                index == Index.CLAIMS ? oneOf(claimField(asked.field()), values.of(asked)) : inOneClaim(List.of(asked));
        };
    }

    private static String claimField(QueryField field) {
        return OF_CLAIMS.getOrDefault(field, IndexField.SPEAKER);
    }

    private SearchPredicate words(WordFields fields, InField asked) {
        return new TermPredicates(predicates, fields).of(asked.value());
    }

    private SearchPredicate years(QueryNode value) {
        return value instanceof Years years
                ? predicates
                        .range()
                        .field(IndexField.YEAR)
                        .between(years.first(), years.last())
                        .toPredicate()
                : predicates.matchNone().toPredicate();
    }

    private SearchPredicate oneOf(String field, Collection<?> any) {
        return ArticleFilters.oneOf(predicates, field, any);
    }
}
