package policyarchive.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import policyarchive.search.QueryNode.Either;
import policyarchive.search.QueryNode.Must;
import policyarchive.search.QueryNode.Not;
import policyarchive.search.QueryNode.Phrase;
import policyarchive.search.QueryNode.Word;

/**
 * A query as it was read.
 *
 * @param given as typed
 * @param nodes its parts, stop words among them only where there is nothing else
 */
record ReadQuery(String given, List<QueryNode> nodes) {
    ReadQuery {
        nodes = List.copyOf(nodes);
    }

    boolean isEmpty() {
        return nodes.isEmpty();
    }

    /** The query in the spelling of the query language. */
    String readAs(ArticleQuery.Match match) {
        String between = match == ArticleQuery.Match.ANY ? " OR " : " ";
        return nodes.stream().map(QueryNode::readAs).collect(Collectors.joining(between));
    }

    /** The words and phrases that are asked for, without those that are excluded. */
    List<QueryNode> terms() {
        return nodes.stream().flatMap(ReadQuery::terms).distinct().toList();
    }

    private static Stream<QueryNode> terms(QueryNode node) {
        return switch (node) {
            case Word word -> Stream.of(word);
            case Phrase phrase -> Stream.of(phrase);
            case Must must -> terms(must.node());
            case Not not -> Stream.of();
            case Either either -> either.nodes().stream().flatMap(ReadQuery::terms);
        };
    }
}
