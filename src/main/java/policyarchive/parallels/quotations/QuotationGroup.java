package policyarchive.parallels.quotations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Wordings of what may be one quotation.
 *
 * @param statementId the statement that the first wording is taken from, null where none is known
 * @param articles how many articles have it
 * @param exact how many of the other wordings have no word otherwise
 * @param wordings the one compared with first, then those closest to it; one of each article
 */
public record QuotationGroup(@Nullable String statementId, int articles, int exact, List<Wording> wordings) {
    public QuotationGroup {
        wordings = List.copyOf(wordings);
    }

    /**
     * @param matches of this quotation with others, their one side
     */
    static QuotationGroup of(Quotation first, List<QuotationMatch> matches) {
        Map<String, QuotationMatch> best = matches.stream()
                .collect(Collectors.toMap(
                        match -> match.other().articleId(),
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparingDouble(QuotationMatch::score))));
        List<Wording> wordings = new ArrayList<>(List.of(Wording.first(first)));
        best.values().stream()
                .sorted(Comparator.comparingDouble(QuotationMatch::score)
                        .reversed()
                        .thenComparing(match -> match.other().articleId()))
                .map(Wording::of)
                .forEach(wordings::add);
        int exact = (int) wordings.stream()
                .map(Wording::comparison)
                .filter(c -> c != null
                        && c.differing().isEmpty()
                        && c.differingInFirst().isEmpty())
                .count();
        return new QuotationGroup(first.claim().statementId(), wordings.size(), exact, wordings);
    }
}
