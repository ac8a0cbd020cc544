package policyarchive.extract.statements;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policyarchive.source.ParsedArticle;
import policyarchive.text.Span;

/**
 * A list of signatories, one a line, a row or between semicolons, under a line such as "Signed:", "The first
 * signatories are:" or "Yours sincerely,".
 *
 * @param heading the words that open the list
 * @param entries the lines of the list, in order
 */
public record SignatureList(Span heading, List<Entry> entries) {
    /**
     * A line of the list.
     *
     * @param line the whole line without its bullet
     * @param name its first part, up to the first comma, bracket or dash
     * @param fields the other parts, in order
     * @param country the country that the list names above this line and those after it, null where it names none
     */
    public record Entry(
            Span line,
            Span name,
            List<Span> fields,
            @Nullable Span country) {
        public Entry {
            fields = List.copyOf(fields);
        }

        Entry under(@Nullable Span heading) {
            return new Entry(line, name, fields, heading);
        }
    }

    public SignatureList {
        entries = List.copyOf(entries);
    }

    /** The lists of an article, in order; those of one line only where the heading says that they are signatures. */
    public static List<SignatureList> in(ParsedArticle article) {
        return new SignatureLists(article).find();
    }

    /** Whether a sentence lies within the list. */
    boolean covers(Span sentence) {
        return sentence.start() >= heading.start()
                && sentence.start() < entries.getLast().line().end();
    }
}
