package policyarchive.search.query;

import java.util.List;
import java.util.stream.Collectors;
import policyarchive.text.StopWords;

/** A part of a query as it was read. */
public sealed interface QueryNode {
    /** The part in the spelling of the query language, which reads as the same part again. */
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

    /**
     * Words that must stand together.
     *
     * @param apart how many places they may be moved by, 0 for side by side
     */
    record Phrase(String text, int apart) implements QueryNode {
        public Phrase(String text) {
            this(text, 0);
        }

        @Override
        public String readAs() {
            return '"' + text + '"' + (apart == 0 ? "" : "~" + apart);
        }
    }

    /** Words that begin so. */
    record Prefix(String text) implements QueryNode {
        @Override
        public String readAs() {
            return text + "*";
        }
    }

    /**
     * Words spelt alike.
     *
     * @param edits how many letters may differ, 1 or 2
     */
    record Fuzzy(String text, int edits) implements QueryNode {
        /** Longer words may differ in two letters. */
        private static final int SHORT = 5;

        /** As many letters as the word is long for. */
        public static Fuzzy of(String text) {
            return new Fuzzy(text, usual(text));
        }

        private static int usual(String text) {
            return text.codePointCount(0, text.length()) > SHORT ? 2 : 1;
        }

        @Override
        public String readAs() {
            return text + "~" + (edits == usual(text) ? "" : edits);
        }
    }

    /** Years, both included. */
    record Years(int first, int last) implements QueryNode {
        @Override
        public String readAs() {
            return first == last ? String.valueOf(first) : first + ".." + last;
        }
    }

    /** A word, phrase, prefix, fuzzy word or years that a field must hold. */
    record InField(QueryField field, QueryNode value) implements QueryNode {
        @Override
        public String readAs() {
            return field.typed() + ":" + value.readAs();
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
