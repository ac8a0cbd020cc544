package policyarchive.extract.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.statements.SignatureList.Entry;
import policyarchive.text.Span;

/** Reads lists of signatories that stand in one line: names between semicolons, between commas, or glued together. */
final class SignatureRuns {
    private static final int LONGEST_LEAD = 80;
    private static final int LONGEST_RUN = 20_000;
    private static final Pattern RUN = Pattern.compile("[^;]{2,260}(?:; [^;]{2,260}){2,400}");
    private static final Pattern COMMAS = Pattern.compile(
            "[^,;]{2,120}(?:, [^,;]{2,120}){1,400},? and [^,;]{2,120}|[^,;]{2,80}(?:, [^,;]{2,80}){5,400}");
    private static final Pattern COMMA_PART =
            Pattern.compile("(?:and )?(?:the )?(?<part>[^,;]{2,120}?)\\.?(?:, |,? and (?=[^,;]{2,120}$)|$)");
    private static final Pattern PART = Pattern.compile("(?:and )?(?:the )?(?<part>[^;]{2,260}?)\\.?(?:; ?|$)");

    private final String text;
    private final SignatureLine reader;

    SignatureRuns(String text, SignatureLine reader) {
        this.text = text;
        this.reader = reader;
    }

    /** The names between semicolons, null where there are none. */
    @Nullable
    SignatureList semicolons(Span heading, Span names) {
        return run(heading, names, RUN, PART);
    }

    /** The names between commas, null where there are none. */
    @Nullable
    SignatureList commas(Span heading, Span names) {
        return run(heading, names, COMMAS, COMMA_PART);
    }

    /** Names in the line of their heading: "The text was endorsed by: A; B; C." */
    @Nullable
    SignatureList within(Span line) {
        Span heading = SignatureHeading.within(text, line);
        if (heading == null) {
            return null;
        }
        Span names = new Span(heading.end(), sentenceEnd(heading.end(), line.end()));
        SignatureList run = semicolons(heading, names);
        return run == null && heading.length() < LONGEST_LEAD ? commas(heading, names) : run;
    }

    private int sentenceEnd(int from, int end) {
        for (int stop = text.indexOf(". ", from); stop >= 0 && stop < end; stop = text.indexOf(". ", stop + 1)) {
            if (!Abbreviations.endsAt(text, stop)) {
                return stop;
            }
        }
        return end;
    }

    /** Names that semicolons or commas part in one line. */
    private @Nullable SignatureList run(Span heading, Span names, Pattern whole, Pattern part) {
        if (names.length() > LONGEST_RUN || !whole.matcher(names.of(text)).matches()) {
            return null;
        }
        List<Entry> entries = new ArrayList<>();
        Matcher m = part.matcher(text).region(names.start(), names.end());
        while (m.find()) {
            Entry entry = reader.entry(new Span(m.start("part"), m.end("part")), 0);
            if (entry != null) {
                entries.add(entry);
            }
        }
        return new SignatureList(heading, entries);
    }
}
