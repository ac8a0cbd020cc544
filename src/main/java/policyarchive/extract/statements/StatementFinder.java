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
import policyarchive.extract.ExtractedArticle.Statement;
import policyarchive.extract.Mentions;
import policyarchive.source.DatedFact;
import policyarchive.source.ParsedArticle;
import policyarchive.text.Sentence;
import policyarchive.text.Span;
import policyarchive.vocabulary.DateBasis;
import policyarchive.vocabulary.StatementKind;

/**
 * Finds the documents that several signed or issued, one for each real document however often it is mentioned. A
 * document that is mentioned without anybody who made it is none.
 */
public final class StatementFinder {
    private static final Pattern PARTIAL = Pattern.compile(
            "\\b(?:including|includes?|others|other \\w{3,15}|among|such as|more than|over|dozens|hundreds|first|and"
                    + " \\d{1,4} (?:other|more)|around|about|some|initial)\\b");
    private static final Pattern ASKED = Pattern.compile("^(?:Who|Which)\\b.{0,60}\\bsign.{0,60}\\?$");
    private static final Pattern SIGN = Pattern.compile("\\b(?:sign|issu|join|adopt|publish|releas|writt|wrote|dated)");
    private static final int LONGEST = 3000;

    private final ParsedArticle article;
    private final String text;
    private final SignatoryReader reader;
    private final DraftBook drafts = new DraftBook();
    private final List<Integer> earlyCounts = new ArrayList<>();

    private StatementFinder(ParsedArticle article, Mentions mentions) {
        this.article = article;
        this.text = article.text();
        this.reader = new SignatoryReader(text, mentions);
    }

    /** The statements an article reports, in the order of their first mention. */
    public static List<Statement> find(ParsedArticle article, List<Sentence> sentences, Mentions mentions) {
        StatementFinder finder = new StatementFinder(article, mentions);
        finder.readTitle();
        List<SignatureList> lists = SignatureList.in(article);
        List<Span> joined = Abbreviations.joined(article.text(), sentences);
        for (int i = 0; i < joined.size(); i++) {
            Span sentence = joined.get(i);
            if (lists.stream().noneMatch(l -> l.covers(sentence))) {
                finder.read(sentence, joined.get(Math.min(i + 1, joined.size() - 1)));
            }
        }
        lists.forEach(finder::read);
        TogetherRules together = new TogetherRules(finder.text, finder.reader, sentences);
        finder.drafts.all().stream()
                .filter(d -> !d.hasSignatories() && d.isJoint())
                .forEach(together::read);
        return finder.finish();
    }

    /** A headline that begins with the document's name ("Joint statement on …") says what the article is. */
    private void readTitle() {
        DocumentNoun.Named named = DocumentNoun.opening(article.title().text());
        if (named != null) {
            StatementDraft draft = drafts.open(named.kind());
            draft.name(named.kind(), true, article.title().text());
        }
    }

    private void read(Span sentence, Span next) {
        if (sentence.length() > LONGEST) {
            return;
        }
        String words = sentence.of(text);
        List<Integer> counts = Counts.in(words);
        DocumentNoun.Named named = DocumentNoun.find(text, sentence, sentence.start());
        if (ASKED.matcher(words).find()) {
            sign(next, named, List.of(answer(next)), "statement-question-answered", 1);
            return;
        }
        boolean signed = false;
        for (SigningRules rule : SigningRules.values()) {
            boolean possible = !signed && (!rule.needsDocument() || named != null || drafts.last() != null);
            List<Span> phrases = possible ? rule.phrases(text, sentence) : null;
            signed |= phrases != null && sign(sentence, named, phrases, rule.ruleName(), rule.least());
        }
        if (named != null && !signed) {
            mention(named, sentence);
        }
        count(counts, named);
        address(sentence, named);
    }

    /** A list of signatures belongs to the document its heading names, or else to the one the article is about. */
    private void read(SignatureList list) {
        List<Signatory> signatories = reader.in(list);
        if (signatories.isEmpty()) {
            return;
        }
        DocumentNoun.Named named =
                DocumentNoun.find(text, list.heading(), list.heading().start());
        StatementDraft draft = named == null ? null : drafts.last(named.kind());
        draft = draft == null ? drafts.about(signatories) : draft;
        if (draft == null) {
            draft = drafts.open(named == null ? StatementKind.JOINT_STATEMENT : named.kind());
            draft.name(draft.kind(), false, list.heading().of(text));
        }
        draft.list(signatories, PARTIAL.matcher(list.heading().of(text)).find());
        draft.report(list.heading());
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

    private void count(List<Integer> counts, DocumentNoun.@Nullable Named named) {
        StatementDraft draft = named == null ? drafts.last() : drafts.last(named.kind());
        if (draft == null) {
            earlyCounts.addAll(counts);
        } else {
            draft.count(counts);
        }
    }

    private boolean sign(
            Span sentence, DocumentNoun.@Nullable Named named, List<Span> phrases, String rule, int least) {
        Map<String, Signatory> by = new LinkedHashMap<>();
        boolean partial = false;
        for (Span phrase : phrases) {
            partial |= PARTIAL.matcher(reader.enumeration(phrase).of(text)).find();
            reader.in(phrase).forEach(s -> by.putIfAbsent(s.actorId(), s));
        }
        boolean joint = named != null && named.joint();
        if (by.isEmpty() || by.size() < least && !joint) {
            return false;
        }
        List<Signatory> signatories = List.copyOf(by.values());
        StatementDraft draft = drafts.signedBy(signatories, named);
        draft.sign(signatories, rule, partial);
        if (named != null) {
            draft.name(named.kind(), named.joint(), named.span().of(text));
        }
        draft.report(sentence);
        draft.dated(dateIn(sentence));
        return true;
    }

    private void mention(DocumentNoun.Named named, Span sentence) {
        StatementDraft draft = drafts.last(named.kind());
        if (draft == null
                && (named.joint()
                        || named.kind() == StatementKind.OPEN_LETTER
                        || named.kind() == StatementKind.JOINT_STATEMENT)) {
            draft = drafts.open(named.kind());
        }
        if (draft != null) {
            draft.name(named.kind(), named.joint(), named.span().of(text));
            draft.report(sentence);
            if (SIGN.matcher(sentence.of(text)).find()) {
                draft.dated(dateIn(sentence));
            }
        }
    }

    private void address(Span sentence, DocumentNoun.@Nullable Named named) {
        StatementDraft draft = named == null ? null : drafts.last(named.kind());
        if (draft != null) {
            draft.address(Addressees.in(text, sentence, reader));
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

    private List<Statement> finish() {
        if (!drafts.all().isEmpty()) {
            drafts.all().getFirst().count(earlyCounts);
        }
        return drafts.finish();
    }
}
