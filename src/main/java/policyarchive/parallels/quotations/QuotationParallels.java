package policyarchive.parallels.quotations;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import policyarchive.archive.Claims;
import policyarchive.archive.Statements;
import policyarchive.document.ListDocument;
import policyarchive.parallels.wording.Word;
import policyarchive.search.AlikeWords;

/**
 * Finds the same quotation in other articles: claims with rare words in common, from the index, of which those stay
 * that align. Nothing is joined in the record.
 */
@Service
@Transactional(readOnly = true)
public class QuotationParallels {
    /** Claims of the archive that one is compared with. */
    private static final int MOST_CANDIDATES = 60;
    /** The same where many claims are looked at. */
    private static final int FEW_CANDIDATES = 8;

    private static final int MOST_OF_STATEMENT = 200;
    private static final int MOST_GROUPS = 50;
    private static final int MOST_OF_ARTICLE = 8;

    private final EntityManager entities;
    private final Claims claims;
    private final Statements statements;
    private final AlikeWords alike;
    private final QuotationSource source;

    QuotationParallels(
            EntityManager entities, Claims claims, Statements statements, AlikeWords alike, QuotationSource source) {
        this.entities = entities;
        this.claims = claims;
        this.statements = statements;
        this.alike = alike;
        this.source = source;
    }

    /**
     * The claim with its other wordings as one group; no group where no other article has it.
     *
     * @return empty where there is no such claim
     */
    public Optional<ListDocument<QuotationGroup>> ofClaim(String slug) {
        return claims.findBySlug(slug).map(claim -> {
            Quotation quotation = source.byIds(List.of(claim.getId())).getFirst();
            List<Quotation> others = source.byIds(candidates(quotation, MOST_CANDIDATES));
            List<QuotationMatch> matches = matches(quotation, others);
            return list(matches.isEmpty() ? List.of() : List.of(QuotationGroup.of(quotation, matches)));
        });
    }

    /**
     * What several articles quote from a statement: the longest wording of each quotation first in its group, the
     * groups with the most articles first.
     *
     * @return empty where there is no such statement
     */
    public Optional<ListDocument<QuotationGroup>> ofStatement(String slug) {
        return statements.findBySlug(slug).map(statement -> {
            List<Long> ids = entities.createQuery(
                            "select c.id from Claim c where c.statement.id = :id order by length(c.text) desc, c.id",
                            Long.class)
                    .setParameter("id", statement.getId())
                    .setMaxResults(MOST_OF_STATEMENT)
                    .getResultList();
            return list(groups(source.byIds(ids)));
        });
    }

    /** Which articles have a quotation of this article's too, with the score of the closest. */
    public Map<String, Double> articlesSharing(String articleSlug) {
        List<Quotation> own = source.byIds(entities.createQuery(
                        "select c.id from Claim c where c.article.slug = :slug and c.mode <> INDIRECT"
                                + " order by c.onTopic desc, length(c.text) desc, c.id",
                        Long.class)
                .setParameter("slug", articleSlug)
                .setMaxResults(MOST_OF_ARTICLE)
                .getResultList());
        Set<Long> candidates = new LinkedHashSet<>();
        own.forEach(quotation -> candidates.addAll(candidates(quotation, FEW_CANDIDATES)));
        List<Quotation> others = source.byIds(candidates);
        Map<String, Double> articles = new HashMap<>();
        for (Quotation quotation : own) {
            matches(quotation, others)
                    .forEach(match -> articles.merge(match.other().articleId(), match.score(), Math::max));
        }
        return articles;
    }

    private List<QuotationGroup> groups(List<Quotation> quoted) {
        Set<String> grouped = new HashSet<>();
        List<QuotationGroup> groups = new ArrayList<>();
        for (Quotation quotation : quoted) {
            if (groups.size() < MOST_GROUPS && grouped.add(quotation.claim().id())) {
                Set<Quotation> others = new LinkedHashSet<>(quoted);
                others.addAll(source.byIds(candidates(quotation, FEW_CANDIDATES)));
                others.removeIf(other -> grouped.contains(other.claim().id()));
                List<QuotationMatch> matches = matches(quotation, List.copyOf(others));
                matches.forEach(match -> grouped.add(match.other().claim().id()));
                if (!matches.isEmpty()) {
                    groups.add(QuotationGroup.of(quotation, matches));
                }
            }
        }
        groups.sort(Comparator.comparingInt(QuotationGroup::articles).reversed());
        return groups;
    }

    private List<Long> candidates(Quotation quotation, int most) {
        return alike.claims(quotation.words().stream().map(Word::key).toList(), most);
    }

    private static List<QuotationMatch> matches(Quotation quotation, List<Quotation> others) {
        return others.stream()
                .filter(other -> !other.articleId().equals(quotation.articleId()))
                .flatMap(other -> QuotationMatch.of(quotation, other).stream())
                .toList();
    }

    private static ListDocument<QuotationGroup> list(List<QuotationGroup> groups) {
        return new ListDocument<>(groups.size(), 0, Math.max(groups.size(), 1), groups, null);
    }
}
