package policyarchive.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policyarchive.search.ArticleQuery.Match;
import policyarchive.search.Relaxation.Kind;
import policyarchive.search.query.QueryNode;
import policyarchive.search.query.QueryNode.Either;
import policyarchive.search.query.QueryNode.Fuzzy;
import policyarchive.search.query.QueryNode.Must;
import policyarchive.search.query.QueryNode.Not;
import policyarchive.search.query.QueryNode.Phrase;
import policyarchive.search.query.QueryNode.Word;
import policyarchive.search.query.QueryReader;
import policyarchive.search.query.ReadQuery;

/** The questions that ask for a little less than one that found nothing; whether they find anything is another matter. */
final class Relaxations {
    /** Each costs a count. */
    private static final int MOST_TERMS = 8;

    /** Shorter words are all alike. */
    private static final int SHORTEST_ALIKE = 3;

    private final ArticleQuery query;
    private final ReadQuery read;
    private final List<Relaxation> all = new ArrayList<>();

    private Relaxations(ArticleQuery query, ReadQuery read) {
        this.query = query;
        this.read = read;
    }

    static List<Relaxation> of(ArticleQuery query, ReadQuery read) {
        Relaxations relaxations = new Relaxations(query, read);
        if (query.isNarrowed()) {
            relaxations.all.add(new Relaxation(Kind.WITHOUT_FILTERS, null, query.unfiltered()));
        }
        relaxations.withoutTerms();
        relaxations.add(Kind.WITHOUT_QUOTES, relaxations.unquoted());
        if (read.terms().size() <= QueryReader.MOST_FUZZY) {
            relaxations.add(Kind.SPELT_ALIKE, read.with(Relaxations::alike).readAs());
        }
        relaxations.add(Kind.WITHOUT_EXCLUSIONS, joined(read.nodes().stream().filter(node -> !(node instanceof Not))));
        if (query.match() == Match.ALL && read.nodes().size() > 1) {
            relaxations.all.add(new Relaxation(Kind.ANY_WORD, null, query.asking(query.q(), Match.ANY)));
        }
        return relaxations.all;
    }

    private void withoutTerms() {
        List<QueryNode> wanted = read.nodes().stream()
                .filter(node -> !(node instanceof Not))
                .limit(MOST_TERMS)
                .toList();
        for (QueryNode term : wanted.size() > 1 ? wanted : List.<QueryNode>of()) {
            String others = joined(read.nodes().stream().filter(Predicate.not(term::equals)));
            all.add(new Relaxation(Kind.WITHOUT_TERM, term.readAs(), query.asking(others, query.match())));
        }
    }

    private void add(Kind kind, @Nullable String q) {
        if (q != null && !q.isBlank() && !q.equals(read.readAs())) {
            all.add(new Relaxation(kind, null, query.asking(q, query.match())));
        }
    }

    private String unquoted() {
        return joined(read.nodes().stream().map(node -> unquoted(node)));
    }

    private static QueryNode unquoted(QueryNode node) {
        return switch (node) {
            case Phrase phrase -> new Word(phrase.text());
            case Must must -> new Must(unquoted(must.node()));
            case Either either ->
                new Either(either.nodes().stream().map(Relaxations::unquoted).toList());
            default -> node;
        };
    }

    private static QueryNode alike(QueryNode node) {
        boolean plain = node instanceof Word(String word)
                && word.length() >= SHORTEST_ALIKE
                && word.codePoints().allMatch(Character::isLetter);
        return plain ? Fuzzy.of(node.readAs()) : node;
    }

    private static String joined(Stream<QueryNode> nodes) {
        return nodes.map(QueryNode::readAs).collect(Collectors.joining(" "));
    }
}
