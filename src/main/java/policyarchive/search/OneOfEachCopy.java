package policyarchive.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.sort.SearchSort;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import policyarchive.archive.Article;

/**
 * Narrows what was found to one article of each cluster of copies: the original where it is found too, else the
 * earliest. An article whose copies are not found stays, whatever it is.
 */
final class OneOfEachCopy {
    /** Beyond so many found copies, the rest are counted each. */
    private static final int MOST_COPIES = 20_000;

    private OneOfEachCopy() {}

    static SearchPredicate among(SearchSession session, SearchPredicate found) {
        SearchScope<Article> scope = session.scope(Article.class);
        List<Long> others = others(session, scope, found);
        SearchPredicateFactory predicates = scope.predicate();
        return others.isEmpty()
                ? found
                : predicates
                        .bool()
                        .must(found)
                        .mustNot(predicates.id().matchingAny(others))
                        .toPredicate();
    }

    /** The found articles that an article found before them stands for. */
    private static List<Long> others(SearchSession session, SearchScope<Article> scope, SearchPredicate found) {
        SearchPredicateFactory predicates = scope.predicate();
        List<Member> members = session.search(scope)
                .select(scope.projection()
                        .composite()
                        .from(
                                scope.projection().id(Long.class),
                                scope.projection().field(IndexField.COPY_GROUP, String.class))
                        .as(Member::new)
                        .toProjection())
                .where(predicates
                        .bool()
                        .filter(found)
                        .filter(predicates.exists().field(IndexField.IS_COPY))
                        .toPredicate())
                .sort(originalsFirst(scope))
                .fetchHits(MOST_COPIES);
        Set<String> seen = new HashSet<>();
        List<Long> others = new ArrayList<>();
        for (Member member : members) {
            if (!seen.add(member.group())) {
                others.add(member.id());
            }
        }
        return others;
    }

    private static SearchSort originalsFirst(SearchScope<Article> scope) {
        var by = scope.sort();
        return by.composite()
                .add(by.field(IndexField.IS_COPY).asc().toSort())
                .add(by.field(IndexField.COPY_DAY).asc().missing().last().toSort())
                .add(by.field(IndexField.SLUG).asc().toSort())
                .toSort();
    }

    private record Member(Long id, String group) {}
}
