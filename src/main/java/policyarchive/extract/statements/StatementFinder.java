package policyarchive.extract.statements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.edtf.DateFinder;
import policyarchive.edtf.DateMention;
import policyarchive.extract.ExtractedArticle.Actor;
import policyarchive.extract.ExtractedArticle.Role;
import policyarchive.extract.ExtractedArticle.Signatory;
import policyarchive.extract.ExtractedArticle.Statement;
import policyarchive.extract.Mentions;
import policyarchive.extract.PhraseActors;
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
    private static final Pattern PARTIAL =
            Pattern.compile("\\b(?:including|includes?|others|among|such as|more than|over|dozens|hundreds|and \\d{1,4}"
                    + " (?:other|more))\\b");
    private static final Pattern TOGETHER = Pattern.compile(
            "^(?<who>.{2,160}?),? (?:in collaboration with|together with|jointly with|in partnership with|along"
                    + " with|alongside) (?<more>[^,]{2,100}),? (?:\\w{1,12}"
                    + " ){0,3}?(?:urg|call|ask|demand|advocat|warn|publish|issu|releas|appeal|press|agree|adopt)");
    private static final Pattern INCLUDING = Pattern.compile(
            "^.{0,80}?\\b(?:representatives|officials|ministers|governments|countries|nations|leaders|agencies|states|organi[sz]ations|groups),?"
                + " including (?<who>[^.“\"]{5,300}?) (?:have |has"
                + " )?(?:said|say|signed|called|urged|warned|asked|expressed|issued|published|released|want|demand|argue)");
    private static final Pattern ASKED = Pattern.compile("^(?:Who|Which)\\b.{0,60}\\bsign.{0,60}\\?$");
    private static final Pattern ADDRESSED = Pattern.compile(
            "\\b(?:(?:letter|statement|appeal|petition|declaration) (?:that )?(?:was |is |were )?(?:addressed |sent"
                + " |directed )?to|addressed to|calling on|urging|calls on|asking|requesting”?|requesting\"?|urge|are"
                + " urging|call on) (?<to>.{2,80})");
    private static final Pattern SIGN = Pattern.compile("\\b(?:sign|issu|join|adopt|publish|releas|writt|wrote|dated)");

    private final ParsedArticle article;
    private final String text;
    private final Mentions mentions;
    private final List<StatementDraft> drafts = new ArrayList<>();
    private final List<Integer> earlyCounts = new ArrayList<>();

    private StatementFinder(ParsedArticle article, Mentions mentions) {
        this.article = article;
        this.text = article.text();
        this.mentions = mentions;
    }

    /** The statements an article reports, in the order of their first mention. */
    public static List<Statement> find(ParsedArticle article, List<Sentence> sentences, Mentions mentions) {
        StatementFinder finder = new StatementFinder(article, mentions);
        for (int i = 0; i < sentences.size(); i++) {
            Span next = i + 1 < sentences.size()
                    ? sentences.get(i + 1).span()
                    : sentences.get(i).span();
            finder.read(sentences.get(i).span(), next);
        }
        finder.readTogether(sentences);
        return finder.finish();
    }

    private void read(Span sentence, Span next) {
        if (sentence.length() > 3000) {
            return;
        }
        String words = sentence.of(text);
        List<Integer> counts = Counts.in(words);
        DocumentNoun.Named named = DocumentNoun.find(text, sentence, sentence.start());
        if (ASKED.matcher(words).find()) {
            sign(next, named, List.of(answer(next)), "statement-question-answered");
            return;
        }
        boolean signed = false;
        for (SigningRules rule : SigningRules.values()) {
            List<Span> phrases = signed ? null : rule.phrases(text, sentence);
            signed |= phrases != null && sign(sentence, named, phrases, rule.ruleName());
        }
        if (named != null && !signed) {
            mention(named, sentence);
        }
        count(counts, named);
        address(sentence, named);
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
        StatementDraft draft = named == null ? lastDraft() : draft(named.kind());
        if (draft == null) {
            earlyCounts.addAll(counts);
        } else {
            draft.count(counts);
        }
    }

    private boolean sign(Span sentence, DocumentNoun.@Nullable Named named, List<Span> phrases, String rule) {
        Map<String, Signatory> by = new LinkedHashMap<>();
        boolean partial = false;
        for (Span phrase : phrases) {
            Span trimmed = upToStop(phrase);
            partial |= PARTIAL.matcher(trimmed.of(text)).find();
            for (String id : PhraseActors.heads(text, trimmed, mentions)) {
                by.putIfAbsent(id, signatory(id, trimmed));
            }
        }
        if (by.isEmpty()) {
            return false;
        }
        List<Signatory> signatories = List.copyOf(by.values());
        StatementKind kind = named == null ? StatementKind.OPEN_LETTER : named.kind();
        StatementDraft draft = named == null ? lastDraft() : draft(kind);
        boolean other = draft != null
                && named != null
                && !named.definite()
                && !draft.signedByAny(signatories)
                && !sameSide(draft, signatories);
        if (draft == null || other) {
            draft = new StatementDraft(kind);
            drafts.add(draft);
        }
        draft.sign(signatories, rule, partial);
        if (named != null) {
            draft.name(kind, named.joint(), named.span().of(text));
        }
        draft.report(sentence);
        draft.dated(dateIn(sentence));
        return true;
    }

    /** Governments and the persons who sign for them sign the same document. */
    private boolean sameSide(StatementDraft draft, List<Signatory> signatories) {
        Statement so = draft.finish("");
        return so.signatories().stream()
                .anyMatch(a -> signatories.stream()
                        .anyMatch(b -> a.country() != null && a.country().equals(b.country())));
    }

    private Span upToStop(Span phrase) {
        String words = phrase.of(text);
        int stop = words.indexOf(". ");
        boolean initial = stop > 0 && (stop < 2 || Character.isUpperCase(words.charAt(stop - 1)));
        return stop > 0 && !initial ? new Span(phrase.start(), phrase.start() + stop) : phrase;
    }

    private Signatory signatory(String id, Span phrase) {
        Actor actor = mentions.actor(id);
        Span span = mentions.within(phrase).stream()
                .filter(m -> m.actorId().equals(id))
                .map(m -> m.span())
                .findFirst()
                .orElse(phrase);
        Role role = actor.roles().stream()
                .filter(r -> phrase.overlaps(r.span()))
                .findFirst()
                .orElse(actor.roles().isEmpty() ? null : actor.roles().getFirst());
        String country = role != null && role.country() != null ? role.country() : actor.country();
        return new Signatory(id, role == null ? null : role.title(), country, span);
    }

    private void mention(DocumentNoun.Named named, Span sentence) {
        StatementDraft draft = draft(named.kind());
        if (draft == null
                && (named.joint()
                        || named.kind() == StatementKind.OPEN_LETTER
                        || named.kind() == StatementKind.JOINT_STATEMENT)) {
            draft = new StatementDraft(named.kind());
            drafts.add(draft);
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
        Matcher m = ADDRESSED.matcher(text).region(sentence.start(), sentence.end());
        StatementDraft draft = named == null ? null : draft(named.kind());
        if (draft != null && m.find()) {
            Span to = new Span(m.start("to"), m.end("to"));
            draft.address(PhraseActors.heads(text, firstClause(to), mentions));
        }
    }

    private Span firstClause(Span span) {
        String words = span.of(text);
        Matcher stop = Pattern.compile(
                        " (?:to|that|not|by|about|on|in|over|asking|urging|pressing|calling|and (?!\\p{Lu}))\\b|[.;:(]")
                .matcher(words);
        return stop.find() && stop.start() > 0 ? new Span(span.start(), span.start() + stop.start()) : span;
    }

    private @Nullable StatementDraft lastDraft() {
        return drafts.isEmpty() ? null : drafts.getLast();
    }

    private @Nullable StatementDraft draft(StatementKind kind) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            if (drafts.get(i).sameDocument(kind)) {
                return drafts.get(i);
            }
        }
        return null;
    }

    /** "X, in collaboration with Y, are urging …" signs a joint document that the article names without signatories. */
    private void readTogether(List<Sentence> sentences) {
        for (StatementDraft draft : drafts) {
            if (!draft.hasSignatories() && draft.isJoint()) {
                readIncluding(draft, sentences);
            }
            if (!draft.hasSignatories() && draft.isJoint()) {
                for (int i = 0; i < sentences.size() && !draft.hasSignatories(); i++) {
                    together(draft, sentences.get(i).span());
                }
            }
        }
    }

    /** "Officials, including X and Y, said …" names some of those behind "the governments' statement". */
    private void readIncluding(StatementDraft draft, List<Sentence> sentences) {
        for (int i = 0; i < sentences.size() && !draft.hasSignatories(); i++) {
            Span sentence = sentences.get(i).span();
            Matcher m = INCLUDING.matcher(text).region(sentence.start(), sentence.end());
            if (m.find()) {
                Span phrase = new Span(m.start("who"), m.end("who"));
                List<Signatory> by = PhraseActors.heads(text, phrase, mentions).stream()
                        .map(id -> signatory(id, phrase))
                        .toList();
                draft.sign(by, "statement-including", true);
                draft.report(sentence);
            }
        }
    }

    private void together(StatementDraft draft, Span sentence) {
        Matcher m = TOGETHER.matcher(text).region(sentence.start(), sentence.end());
        if (!m.find()) {
            return;
        }
        List<Signatory> by = new ArrayList<>();
        for (String group : List.of("who", "more")) {
            Span phrase = new Span(m.start(group), m.end(group));
            PhraseActors.heads(text, phrase, mentions).forEach(id -> by.add(signatory(id, phrase)));
        }
        draft.sign(by, "statement-together", true);
        draft.report(sentence);
        Matcher to = ADDRESSED.matcher(text).region(sentence.start(), sentence.end());
        if (to.find()) {
            draft.address(PhraseActors.heads(text, firstClause(new Span(to.start("to"), to.end("to"))), mentions));
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
        List<Statement> statements = new ArrayList<>();
        if (!drafts.isEmpty()) {
            drafts.getFirst().count(earlyCounts);
        }
        for (StatementDraft draft : drafts) {
            Statement statement = draft.finish("s" + (statements.size() + 1));
            boolean several = statement.signatories().size() > 1 || draft.isJoint() || !statement.complete();
            if (!statement.signatories().isEmpty() && several) {
                statements.add(statement);
            }
        }
        return statements;
    }
}
