package policyarchive.extract.statements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.edtf.DateFinder;
import policyarchive.edtf.DateMention;
import policyarchive.extract.ExtractedArticle.Signatory;
import policyarchive.extract.statements.SigningRule.Trait;
import policyarchive.source.DatedFact;
import policyarchive.source.ParsedArticle;
import policyarchive.text.Span;
import policyarchive.vocabulary.DateBasis;
import policyarchive.vocabulary.StatementKind;

/** Reads in each sentence which document it speaks of, who made it, when, how many, and for whom. */
final class SentenceReader {
    private static final Pattern PARTIAL = Pattern.compile(
            "\\b(?:including|includes?|others|other \\w{3,15}|among|such as|more than|over|dozens|hundreds|first|and"
                    + " \\d{1,4} (?:other|more)|around|about|some|initial)\\b");
    private static final Pattern ASKED = Pattern.compile("^(?:Who|Which)\\b.{0,60}\\bsign.{0,60}\\?$");
    private static final Pattern SIGN = Pattern.compile("\\b(?:sign|issu|join|adopt|publish|releas|writt|wrote|dated)");

    /** Sentences that speak of one document as against another. */
    private static final Pattern DISTINCT =
            Pattern.compile("^(?:(?:The|A|One) (?:second|third|fourth|other|latter|rival|separate)|Another)\\b");

    private static final int LONGEST = 3000;

    private final ParsedArticle article;
    private final String text;
    private final SignatoryReader reader;
    private final DraftBook drafts;
    private final List<Integer> earlyCounts = new ArrayList<>();
    private final List<String> earlyAddressees = new ArrayList<>();
    private boolean spoken;

    SentenceReader(ParsedArticle article, SignatoryReader reader, DraftBook drafts) {
        this.article = article;
        this.text = article.text();
        this.reader = reader;
        this.drafts = drafts;
    }

    /** Whether words on signatories say that they are not all. */
    static boolean isPartial(String words) {
        return PARTIAL.matcher(words).find();
    }

    /** Reads a sentence; the next one may answer what it asks. */
    void read(Span sentence, Span next) {
        if (sentence.length() > LONGEST) {
            return;
        }
        String words = sentence.of(text);
        List<Integer> counts = Counts.in(words);
        DocumentNoun.Named named = DocumentNoun.find(text, sentence, sentence.start());
        if (ASKED.matcher(words).find()) {
            spoken = sign(next, named, List.of(answer(next)), "statement-question-answered", 1);
            return;
        }
        boolean signed = signed(sentence, named);
        if (named != null && !signed) {
            mention(named, sentence);
        }
        count(counts, named);
        if (named != null || signed || !counts.isEmpty()) {
            address(sentence, named);
        }
        spoken = named != null || signed || !counts.isEmpty();
    }

    private boolean signed(Span sentence, DocumentNoun.@Nullable Named named) {
        boolean signed = false;
        boolean speaks = SigningRules.mayApply(sentence.of(text));
        for (SigningRule rule : SigningRules.possible(text, sentence)) {
            boolean known = named != null || drafts.last() != null;
            boolean possible = (speaks || rule.has(Trait.NEEDS_DOCUMENT) || rule.has(Trait.FOLLOWS))
                    && (!signed || rule.has(Trait.FURTHER))
                    && (known || !rule.has(Trait.NEEDS_DOCUMENT))
                    && (spoken && drafts.last() != null || !rule.has(Trait.FOLLOWS));
            List<Span> phrases = possible ? rule.phrases(text, sentence) : null;
            signed |= phrases != null && sign(sentence, named, phrases, rule.ruleName(), rule.least());
        }
        return signed;
    }

    /** The whole paragraph in which a question is answered: initials split sentences. */
    private Span answer(Span from) {
        int end = article.blocks().stream()
                .map(ParsedArticle.Block::span)
                .filter(b -> b.contains(from.start()))
                .findFirst()
                .orElse(from)
                .end();
        return new Span(from.start(), Math.max(from.end(), Math.min(end, from.start() + 900)));
    }

    private boolean sign(
            Span sentence, DocumentNoun.@Nullable Named named, List<Span> phrases, String rule, int least) {
        Map<String, Signatory> by = new LinkedHashMap<>();
        boolean partial = false;
        for (Span phrase : phrases) {
            partial |= isPartial(reader.enumeration(phrase).of(text));
            reader.in(phrase).forEach(s -> by.putIfAbsent(s.actorId(), s));
        }
        boolean joint = named != null && named.joint();
        if (by.isEmpty() || by.size() < least && !joint) {
            return false;
        }
        List<Signatory> signatories = List.copyOf(by.values());
        boolean distinct = DISTINCT.matcher(sentence.of(text)).find();
        StatementDraft draft = drafts.signedBy(signatories, named, distinct);
        draft.sign(signatories, rule, partial);
        if (named != null) {
            draft.name(named.kind(), named.joint(), named.title(text));
        }
        draft.report(sentence);
        draft.dated(dateIn(sentence));
        return true;
    }

    private void mention(DocumentNoun.Named named, Span sentence) {
        StatementDraft draft = drafts.last(named.kind());
        boolean telling = named.joint()
                || named.kind() == StatementKind.OPEN_LETTER
                || named.kind() == StatementKind.JOINT_STATEMENT;
        if (draft == null && telling) {
            draft = drafts.open(named.kind());
        }
        if (draft != null) {
            draft.name(named.kind(), named.joint(), named.title(text));
            draft.report(sentence);
            if (SIGN.matcher(sentence.of(text)).find()) {
                draft.dated(dateIn(sentence));
            }
        }
    }

    private void count(List<Integer> counts, DocumentNoun.@Nullable Named named) {
        StatementDraft draft = named == null ? drafts.last() : drafts.last(named.kind());
        if (draft == null) {
            earlyCounts.addAll(counts);
        } else {
            draft.count(counts);
        }
    }

    private void address(Span sentence, DocumentNoun.@Nullable Named named) {
        StatementDraft draft = named == null ? drafts.last() : drafts.last(named.kind());
        List<String> to = Addressees.in(text, sentence, reader);
        if (draft == null) {
            earlyAddressees.addAll(to);
        } else {
            draft.address(to);
        }
    }

    private @Nullable DatedFact dateIn(Span sentence) {
        LocalDate reference =
                article.published() == null ? null : article.published().date().latest();
        for (DateMention mention : DateFinder.find(text, sentence, reference)) {
            Span at = article.body().toOriginal(mention.span());
            return new DatedFact(mention.date(), DateBasis.TEXT, mention.span().of(text), at);
        }
        return null;
    }

    /** Numbers and addressees stated before any document was named belong to the first. */
    void finish() {
        if (!drafts.all().isEmpty()) {
            drafts.all().getFirst().count(earlyCounts);
            drafts.all().getFirst().address(earlyAddressees);
        }
    }
}
