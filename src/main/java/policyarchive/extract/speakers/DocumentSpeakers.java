package policyarchive.extract.speakers;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.ExtractedArticle.Signatory;
import policyarchive.extract.ExtractedArticle.Statement;
import policyarchive.extract.statements.DocumentNoun;
import policyarchive.text.Span;

/** Documents that speak stand for those who signed them: "the letter states". */
final class DocumentSpeakers {
    /** Where the head of a phrase ends. */
    private static final Pattern HEAD = Pattern.compile(",| (?:who|which|that|while|signed|addressed|sent|from|by) ");

    /** Documents that an "it" may mean. */
    private static final List<String> NEAR = List.of(
            "letter",
            "statement",
            "declaration",
            "petition",
            "manifesto",
            "communiqué",
            "communique",
            "pledge",
            "appeal");
    /** Where a document is what somebody else speaks in. */
    static final Pattern IN_WHICH =
            Pattern.compile("\\b(?:in|by|with|through) which $|\\b[Ii]n an? [\\w ,’'-]{3,60} $");

    /** Code units within which one of two documents was called so. */
    private static final int ORDINAL_REACH = 300;

    private static final Pattern ORDINAL = Pattern.compile("(?:^|[.!?]\\s|\\n)The (first|second)(?:,"
            + "| (?:letter|statement|text|document|declaration|petition|of them)\\b)");

    private final String text;
    private final List<Statement> statements;

    DocumentSpeakers(String text, List<Statement> statements) {
        this.text = text;
        this.statements = List.copyOf(statements);
    }

    /** What a letter says its signatories say, unless it is somebody else's letter; null where no document speaks. */
    @Nullable
    Speaker spoken(List<String> named, String words) {
        Statement statement = DocumentNoun.in(HEAD.split(words, 2)[0]) ? statement(words) : null;
        if (statement == null) {
            return null;
        }
        boolean others = !named.isEmpty()
                && named.stream().noneMatch(ids(statement)::contains)
                && !statement.addresseeIds().containsAll(named);
        return others ? null : speaker(statement, 0.95);
    }

    /** The statement in whose reporting sentence these signatories speak. */
    @Nullable
    String signedBy(List<String> ids, Span at) {
        for (Statement statement : statements) {
            boolean all = ids(statement).containsAll(ids);
            boolean reported = statement.evidence().stream().anyMatch(e -> e.contains(at));
            if (all && reported && (ids.size() > 1 || statement.signatories().size() == 1)) {
                return statement.id();
            }
        }
        return null;
    }

    /** A document that an "it" before a place means, null where a body is named after it. */
    @Nullable
    Speaker near(int offset, int named) {
        int from = Math.max(0, offset - 220);
        String before = text.substring(from, offset);
        int document = -1;
        for (String noun : NEAR) {
            document = Math.max(document, before.lastIndexOf(noun));
        }
        if (document < 0 || IN_WHICH.matcher(before).find()) {
            return null;
        }
        Statement same = statement(before.substring(document, Math.min(before.length(), document + 12)));
        Statement statement = same == null && one() ? statements.getFirst() : same;
        boolean known = statement != null && (one() || place(statement, offset) >= 0);
        return known && statement != null && from + document >= named ? speaker(statement, 0.85) : null;
    }

    /** The signatories of the statement last spoken of before an offset, else of the first; null where there is none. */
    @Nullable
    Speaker last(int offset) {
        Statement last = null;
        for (Statement statement : statements) {
            boolean signed = !statement.signatories().isEmpty();
            boolean later = last == null || place(statement, offset) > place(last, offset);
            last = signed && later ? statement : last;
        }
        return last == null ? null : speaker(last, 0.8);
    }

    /** Of several documents the one that was last called "the first", or "the second"; null where none was. */
    @Nullable
    Speaker ordinal(int offset) {
        Matcher m = ORDINAL.matcher(text).region(Math.max(0, offset - ORDINAL_REACH), offset);
        String last = null;
        while (m.find()) {
            last = m.group(1);
        }
        int which = last == null ? statements.size() : last.equals("first") ? 0 : 1;
        return which < statements.size() ? speaker(statements.get(which), 0.7) : null;
    }

    /** The signatories of the first statement that several made, null where there is none. */
    @Nullable
    Speaker several(double share) {
        for (Statement statement : statements) {
            if (statement.signatories().size() > 1) {
                return speaker(statement, share);
            }
        }
        return null;
    }

    /** The signatories of the statement in whose reporting sentence a place stands, null where there are none. */
    @Nullable
    Speaker reported(Span at) {
        for (Statement statement : statements) {
            boolean here = statement.evidence().stream().anyMatch(e -> e.contains(at));
            if (here && !statement.signatories().isEmpty()) {
                return speaker(statement, 0.8);
            }
        }
        return null;
    }

    /** Where before an offset a statement of several was last spoken of, -1 where none was. */
    int lastPlace(int offset) {
        int last = -1;
        for (Statement statement : statements) {
            last = statement.signatories().size() > 1 ? Math.max(last, place(statement, offset)) : last;
        }
        return last;
    }

    private static int place(Statement statement, int offset) {
        return statement.evidence().stream()
                .mapToInt(Span::start)
                .filter(start -> start < offset)
                .max()
                .orElse(-1);
    }

    boolean one() {
        return statements.size() == 1;
    }

    private @Nullable Statement statement(String words) {
        boolean letter = words.contains("letter");
        for (int i = statements.size() - 1; i >= 0; i--) {
            Statement statement = statements.get(i);
            if (letter == statement.title().toLowerCase(Locale.ROOT).contains("letter")) {
                return statement;
            }
        }
        return null;
    }

    private static Speaker speaker(Statement statement, double share) {
        return new Speaker(ids(statement), statement.id(), share);
    }

    private static List<String> ids(Statement statement) {
        return statement.signatories().stream().map(Signatory::actorId).toList();
    }
}
