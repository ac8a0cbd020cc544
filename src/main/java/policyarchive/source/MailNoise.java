package policyarchive.source;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import policyarchive.text.Span;

/**
 * What the text of a post holds besides what is said in it: the signature, armour of signed messages, the footers of
 * lists and the links of their archives. Quoted lines stay: they are somebody's words.
 */
final class MailNoise {
    /** A signature and the footers below it have no more lines that are not empty. */
    private static final int LONGEST_SIGNATURE = 24;

    private static final int FOOTERS = 4;
    private static final int SHORTEST_REPORT = 120;
    /** Code units in which a paragraph ends. */
    private static final int TAIL = 12;

    private static final Pattern SENTENCES = Pattern.compile("\\p{Ll}[.!?]['\"”’]? \\p{Lu}");
    private static final Pattern END = Pattern.compile("\\.['\"”’]?\\s{0,9}\\z");
    private static final Pattern SIGNATURE = Pattern.compile("--\\s*");
    private static final Pattern RULE = Pattern.compile("\\s*(?:[*_=~#+-]\\s?){12,}\\s*");
    private static final Pattern ARMOUR = Pattern.compile("-----BEGIN PGP SIGNED MESSAGE-----\\s*|Hash: \\S+\\s*");
    private static final Pattern KEYS =
            Pattern.compile("-----BEGIN PGP (?:SIGNATURE|PUBLIC KEY BLOCK|MESSAGE)-----\\s*");
    private static final Pattern ARCHIVE =
            Pattern.compile("(?i)\\s{0,3}(?:[*•-]\\s)?(?:(?:prev(?:ious)?|next)(?: message)?(?: by"
                + " (?:date|thread|author|subject))?:.*|follow-?ups:|index\\(es\\):.*|in reply to:.*|messages sorted"
                + " by:.*)|(?:\\s*\\[[^\\]]{2,30}]){2,10}\\s*");
    private static final Pattern FOOTER = Pattern.compile(
            "(?i).*(?:unsubscrib|majordomo|listserv|/listinfo/|\\bmailing list\\b|to (?:leave|join) th(?:is|e) list"
                    + "|\\bsubscribed to\\b|to be removed from|list archives?\\b).*");

    private final String text;
    private final List<Span> lines;
    private final int from;
    private final boolean[] noise;

    private MailNoise(String text, List<Span> lines, int from) {
        this.text = text;
        this.lines = lines;
        this.from = from;
        this.noise = new boolean[lines.size()];
    }

    /** For each line whether it is noise; lines above an index are judged by the links of an archive alone. */
    static boolean[] of(String text, List<Span> lines, int from) {
        MailNoise all = new MailNoise(text, lines, from);
        all.markArchive();
        all.markSignature();
        all.markArmour();
        all.markFooters();
        return all.noise;
    }

    private String line(int i) {
        return lines.get(i).of(text);
    }

    private boolean is(int i, Pattern pattern) {
        return lines.get(i).length() <= 400 && pattern.matcher(line(i)).matches();
    }

    private boolean isBlank(int i) {
        return noise[i] || line(i).isBlank();
    }

    private void mark(int start, int end) {
        Arrays.fill(noise, start, end, true);
    }

    private int written(int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            count += isBlank(i) ? 0 : 1;
        }
        return count;
    }

    /** Links above the header go alone, those below the text with all that follows them. */
    private void markArchive() {
        for (int i = 0; i < lines.size(); i++) {
            if (is(i, ARCHIVE)) {
                mark(i, i >= from && written(i, lines.size()) <= LONGEST_SIGNATURE ? lines.size() : i + 1);
            }
        }
    }

    private void markSignature() {
        for (int i = from; i < lines.size(); i++) {
            if (is(i, SIGNATURE) && written(i, lines.size()) <= LONGEST_SIGNATURE && written(from, i) > 0) {
                mark(i, isReport(i + 1) ? i + 1 : lines.size());
                return;
            }
        }
    }

    /** Whether a long paragraph of sentences follows, which is what an editor adds below a letter and no signature. */
    private boolean isReport(int i) {
        int first = i;
        while (first < lines.size() && isBlank(first)) {
            first++;
        }
        if (first == lines.size()) {
            return false;
        }
        String paragraph = line(first);
        return paragraph.length() >= SHORTEST_REPORT
                && SENTENCES.matcher(paragraph).find()
                && END.matcher(paragraph)
                        .region(Math.max(0, paragraph.length() - TAIL), paragraph.length())
                        .find()
                && !is(first, FOOTER);
    }

    private void markArmour() {
        boolean within = false;
        for (int i = from; i < lines.size(); i++) {
            within = within || is(i, KEYS);
            noise[i] |= within || is(i, ARMOUR);
            within = within && !line(i).startsWith("-----END");
        }
    }

    /** The last paragraphs, while they speak of the list or stand in a box of their own. */
    private void markFooters() {
        int end = lines.size();
        for (int n = 0; n < FOOTERS; n++) {
            while (end > from && isBlank(end - 1)) {
                end--;
            }
            int start = end;
            while (start > from && !isBlank(start - 1)) {
                start--;
            }
            if (start == from || end - start > 12 || !isFooter(start, end)) {
                return;
            }
            mark(start, end);
            end = start;
        }
    }

    private boolean isFooter(int start, int end) {
        boolean boxed = end - start >= 2 && end - start <= 8 && is(start, RULE) && is(end - 1, RULE);
        for (int i = start; i < end && !boxed; i++) {
            boxed = is(i, FOOTER);
        }
        return boxed;
    }
}
