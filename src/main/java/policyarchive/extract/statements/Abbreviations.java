package policyarchive.extract.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import policyarchive.text.Sentence;
import policyarchive.text.Span;

/** Full stops in lists of names that end no sentence: after honorifics and initials. */
final class Abbreviations {
    private static final Pattern BEFORE_STOP = Pattern.compile(
            "(?:^|[\\s(“\"])(?:\\p{Lu}|\\p{Lu}\\.\\p{Lu}|Hon|Dr|Prof|Rt|Mr|Mrs|Ms|Sen|Sens|Rep|Reps|Gen|Gov|Lt|Col|St|Ste|Jr|Sr|Inc|Ltd|Co|Corp|e\\.V|Md|Rev|Fr|Mme|Mlle|Dra|Ing|Mag)$");
    private static final int LONGEST = 12;

    private Abbreviations() {}

    /** Whether what ends before the full stop at an offset is an abbreviation. */
    static boolean endsAt(String text, int stop) {
        String before = text.substring(Math.max(0, stop - LONGEST), stop);
        return BEFORE_STOP.matcher(before).find();
    }

    /** The sentences, those joined that only the full stop of an abbreviation parts. */
    static List<Span> joined(String text, List<Sentence> sentences) {
        List<Span> joined = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Span last = joined.isEmpty() ? null : joined.getLast();
            boolean parted = last != null
                    && last.length() > 0
                    && text.charAt(last.end() - 1) == '.'
                    && endsAt(text, last.end() - 1)
                    && text.substring(
                                            last.end(),
                                            Math.max(last.end(), sentence.span().start()))
                                    .indexOf('\n')
                            < 0;
            if (last != null && parted) {
                joined.set(joined.size() - 1, last.hull(sentence.span()));
            } else {
                joined.add(sentence.span());
            }
        }
        return joined;
    }
}
