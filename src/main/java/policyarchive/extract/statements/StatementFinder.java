package policyarchive.extract.statements;

import java.util.List;
import policyarchive.extract.ExtractedArticle.Signatory;
import policyarchive.extract.ExtractedArticle.Statement;
import policyarchive.extract.Mentions;
import policyarchive.source.ParsedArticle;
import policyarchive.text.Sentence;
import policyarchive.text.Span;
import policyarchive.vocabulary.StatementKind;

/**
 * Finds the documents that several signed or issued, one for each real document however often it is mentioned. A
 * document that is mentioned without anybody who made it is none.
 */
public final class StatementFinder {
    private final ParsedArticle article;
    private final String text;
    private final SignatoryReader reader;
    private final ListSignatories listed;
    private final DraftBook drafts = new DraftBook();

    private StatementFinder(ParsedArticle article, Mentions mentions) {
        this.article = article;
        this.text = article.text();
        this.reader = new SignatoryReader(text, mentions);
        this.listed = new ListSignatories(mentions, reader);
    }

    /** The statements an article reports, in the order of their first mention. */
    public static List<Statement> find(ParsedArticle article, List<Sentence> sentences, Mentions mentions) {
        return new StatementFinder(article, mentions).find(sentences);
    }

    private List<Statement> find(List<Sentence> sentences) {
        readTitle();
        List<SignatureList> lists = SignatureList.in(article);
        SentenceReader prose = new SentenceReader(article, reader, drafts);
        List<Span> joined = Abbreviations.joined(text, sentences);
        for (int i = 0; i < joined.size(); i++) {
            Span sentence = joined.get(i);
            if (lists.stream().noneMatch(l -> l.covers(sentence))) {
                prose.read(sentence, joined.get(Math.min(i + 1, joined.size() - 1)));
            }
        }
        lists.forEach(this::read);
        TogetherRules together = new TogetherRules(text, reader, sentences);
        drafts.all().stream().filter(d -> !d.hasSignatories() && d.isJoint()).forEach(together::read);
        prose.finish();
        readSalutations();
        return drafts.finish();
    }

    /** A headline that begins with the document's name ("Joint statement on …") says what the article is. */
    private void readTitle() {
        DocumentNoun.Named named = DocumentNoun.opening(article.title().text());
        if (named != null) {
            StatementDraft draft = drafts.open(named.kind());
            draft.name(named.kind(), true, article.title().text());
        }
    }

    /** A list of signatures belongs to the document its heading names, or else to the one the article is about. */
    private void read(SignatureList list) {
        List<Signatory> signatories = listed.in(list);
        if (signatories.isEmpty()) {
            return;
        }
        Span heading = list.heading();
        DocumentNoun.Named named = DocumentNoun.find(text, heading, heading.start());
        StatementDraft draft = named == null ? null : drafts.last(named.kind());
        draft = draft == null ? drafts.about(signatories) : draft;
        if (draft == null) {
            draft = drafts.open(named == null ? StatementKind.JOINT_STATEMENT : named.kind());
            draft.name(draft.kind(), false, named == null ? article.title().text() : heading.of(text));
        }
        draft.list(signatories, SentenceReader.isPartial(heading.of(text)));
        draft.report(heading);
        draft.count(Counts.in(heading.of(text)));
    }

    /** Whom a printed letter greets. */
    private void readSalutations() {
        if (!drafts.all().isEmpty()) {
            article.blocks()
                    .forEach(block -> drafts.all().getFirst().address(Addressees.greeted(text, block.span(), reader)));
        }
    }
}
