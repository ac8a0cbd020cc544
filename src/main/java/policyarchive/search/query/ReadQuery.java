package policyarchive.search.query;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import policyarchive.search.query.QueryNode.Either;
import policyarchive.search.query.QueryNode.Fuzzy;
import policyarchive.search.query.QueryNode.InField;
import policyarchive.search.query.QueryNode.Must;
import policyarchive.search.query.QueryNode.Not;
import policyarchive.search.query.QueryNode.Phrase;
import policyarchive.search.query.QueryNode.Prefix;
import policyarchive.search.query.QueryNode.Word;
import policyarchive.search.query.QueryNode.Years;

/**
 * A query as it was read.
 *
 * @param given as typed
 * @param nodes its parts, stop words among them only where there is nothing else
 */
public record ReadQuery(String given, List<QueryNode> nodes) {
    public ReadQuery {
        nodes = List.copyOf(nodes);
    }

    public boolean isEmpty() {
        return nodes.isEmpty();
    }

    /** The query in the spelling of the query language. */
    public String readAs() {
        return joined(" ");
    }

    /** The query in the spelling that says that any of its parts will do. */
    public String readAsAny() {
        return joined(" OR ");
    }

    private String joined(String between) {
        return nodes.stream().map(QueryNode::readAs).collect(Collectors.joining(between));
    }

    /** The words, phrases and fields that are asked for, without those that are excluded. */
    public List<QueryNode> terms() {
        return nodes.stream().flatMap(ReadQuery::terms).distinct().toList();
    }

    private static Stream<QueryNode> terms(QueryNode node) {
        return switch (node) {
            case Must must -> terms(must.node());
            case Not not -> Stream.of();
            case Either either -> either.nodes().stream().flatMap(ReadQuery::terms);
            case Word word -> Stream.of(word);
            case Phrase phrase -> Stream.of(phrase);
            case Prefix prefix -> Stream.of(prefix);
            case Fuzzy fuzzy -> Stream.of(fuzzy);
            case Years years -> Stream.of(years);
            case InField inField -> Stream.of(inField);
        };
    }

    /** The same with each word, phrase or value of a field replaced; what is excluded stays as it is. */
    public ReadQuery with(UnaryOperator<QueryNode> replacement) {
        return new ReadQuery(
                given, nodes.stream().map(node -> with(node, replacement)).toList());
    }

    private static QueryNode with(QueryNode node, UnaryOperator<QueryNode> replacement) {
        return switch (node) {
            case Must must -> new Must(with(must.node(), replacement));
            case Not not -> not;
            case Either either ->
                new Either(either.nodes().stream()
                        .map(way -> with(way, replacement))
                        .toList());
            case InField inField -> new InField(inField.field(), replacement.apply(inField.value()));
            default -> replacement.apply(node);
        };
    }
}
