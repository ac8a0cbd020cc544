package policyarchive.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import policyarchive.extract.ExtractedArticle.Claim;
import policyarchive.extract.ExtractedArticle.Statement;
import policyarchive.extract.names.NameExtractor;
import policyarchive.extract.names.NamedActors;
import policyarchive.extract.speakers.Namesakes;
import policyarchive.extract.speech.Speech;
import policyarchive.extract.speech.SpeechReader;
import policyarchive.extract.statements.StatementFinder;
import policyarchive.source.ParsedArticle;
import policyarchive.text.EnglishAnalyzer;
import policyarchive.text.Sentence;
import policyarchive.text.Span;
import policyarchive.vocabulary.BlockKind;

/**
 * Finds who said what in a parsed article. What it returns depends on the article alone. Safe for use by several
 * threads; it keeps one analyzer for each thread that was ever at work at the same time, so share one extractor.
 */
public final class Extractor {
    /** Noted with each article it extracts from. To be counted up whenever a rule or a list changes what is found. */
    public static final String RULES_VERSION = "27";

    private final NameExtractor names = new NameExtractor();
    private final Queue<EnglishAnalyzer> analyzers = new ConcurrentLinkedQueue<>();

    /** The actors, statements and claims of an article; none where it is not English. */
    public ExtractedArticle extract(ParsedArticle article) {
        if (!article.isEnglish()) {
            return new ExtractedArticle(article, List.of(), List.of(), List.of(), List.of());
        }
        List<Span> blocks =
                article.blocks().stream().map(ParsedArticle.Block::span).toList();
        List<Sentence> sentences = sentences(article.text(), blocks);
        NamedActors named = names.extract(article, sentences);
        List<ExtractedArticle.Mention> settled = new Namesakes(article.text(), named.actors()).settle(named.mentions());
        Mentions mentions = new Mentions(named.actors(), settled);
        List<Statement> statements = StatementFinder.find(article, sentences, mentions);
        Speech speech = SpeechReader.read(
                article.text(),
                blocks,
                items(article),
                sentences,
                mentions.inOrder().stream().map(ExtractedArticle.Mention::span).toList());
        List<Claim> claims = new ClaimReader(article, mentions, statements, sentences).claims(speech);
        return new ExtractedArticle(article, named.actors(), settled, statements, claims);
    }

    private static boolean[] items(ParsedArticle article) {
        boolean[] items = new boolean[article.blocks().size()];
        for (int i = 0; i < items.length; i++) {
            items[i] = article.blocks().get(i).kind() == BlockKind.LIST_ITEM;
        }
        return items;
    }

    private List<Sentence> sentences(String text, List<Span> blocks) {
        EnglishAnalyzer idle = analyzers.poll();
        EnglishAnalyzer analyzer = idle == null ? new EnglishAnalyzer() : idle;
        try {
            return new ArrayList<>(analyzer.sentences(text, blocks));
        } finally {
            analyzers.add(analyzer);
        }
    }
}
