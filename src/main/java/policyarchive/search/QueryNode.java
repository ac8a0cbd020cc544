package policyarchive.search;

import java.util.List;
import java.util.stream.Collectors;

/** A part of a query as it was read. */
sealed interface QueryNode {
    /** The part in the spelling of the query language. */
    String readAs();

    /** A word; one that the analysis splits ("end-to-end") must stand together. */
    record Word(String text) implements QueryNode {
        @Override
        public String readAs() {
            return text;
        }

        /** Whether it is too common to be asked for by itself. */
        boolean isStopWord() {
            return StopWords.contains(text);
        }
    }

    /** Words that must stand together. */
    record Phrase(String text) implements QueryNode {
        @Override
        public String readAs() {
            return '"' + text + '"';
        }
    }

    /** What must be found even where any of the others will do. */
    record Must(QueryNode node) implements QueryNode {
        @Override
        public String readAs() {
            return "+" + node.readAs();
        }
    }

    /** What must not be found. */
    record Not(QueryNode node) implements QueryNode {
        @Override
        public String readAs() {
            return "-" + node.readAs();
        }
    }

    /** One of these at least. */
    record Either(List<QueryNode> nodes) implements QueryNode {
        public Either {
            nodes = List.copyOf(nodes);
        }

        @Override
        public String readAs() {
            return nodes.stream().map(QueryNode::readAs).collect(Collectors.joining(" OR "));
        }
    }
}
