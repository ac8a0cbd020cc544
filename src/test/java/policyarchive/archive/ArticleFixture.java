package policyarchive.archive;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policyarchive.text.Span;
import policyarchive.vocabulary.BlockKind;
import policyarchive.vocabulary.ClaimMode;
import policyarchive.vocabulary.SourceBasis;
import policyarchive.vocabulary.Stance;

/** Describes one article for a test. Source and date come first, for what is found in an article belongs to its text. */
public final class ArticleFixture {
    private static final Instant IMPORTED = Instant.parse("2021-01-01T00:00:00Z");

    private final RecordFixtures records;
    private final Article article;
    private final String title;
    private final String text;
    private @Nullable String source;
    private @Nullable StatedDate published;
    private int claims;

    ArticleFixture(String slug, String title, String text, RecordFixtures records) {
        this.records = records;
        this.article = new Article(slug, IMPORTED);
        this.title = title;
        this.text = text;
        new ArticleOrigin(article, "test", slug + ".txt", null, "origin-" + slug, "content-" + slug, IMPORTED);
        read();
    }

    private void read() {
        ArticleFacts facts = new ArticleFacts(
                title,
                false,
                "headline",
                source,
                source == null ? null : SourceBasis.TEXT,
                null,
                "en",
                published,
                text,
                List.of(new TextBlock(BlockKind.PARAGRAPH, new Span(0, text.length()))),
                text.split("\\s+").length,
                "0".repeat(64),
                "UTF-8",
                List.of());
        article.read(facts, text.getBytes(StandardCharsets.UTF_8), IMPORTED);
    }

    public ArticleFixture from(String publisher) {
        source = publisher;
        read();
        return this;
    }

    public ArticleFixture published(@Nullable StatedDate date) {
        published = date;
        read();
        return this;
    }

    /** Notes a mention where the words stand first. */
    public ArticleFixture mentions(Actor actor, String words) {
        new Mention(article, records.current(actor), span(words), "test");
        return this;
    }

    public ArticleFixture office(Actor actor, String office, @Nullable String organisation, @Nullable String country) {
        new ActorRole(article, records.current(actor), office, organisation, country, new Span(0, 1), "test");
        return this;
    }

    public ArticleFixture claim(Stance stance, String words, Actor... speakers) {
        return claim(stance, words, null, null, true, speakers);
    }

    public ArticleFixture claim(
            Stance stance,
            String words,
            @Nullable Statement statement,
            @Nullable StatedDate date,
            boolean onTopic,
            Actor... speakers) {
        Statement current = statement == null ? null : records.current(statement);
        Claim.Facts facts = new Claim.Facts(
                current,
                ClaimMode.DIRECT,
                stance,
                records.current(List.of(speakers)),
                "said",
                List.of(span(words)),
                span(words),
                null,
                List.of(),
                onTopic,
                date,
                false,
                "test",
                0.9,
                List.of());
        claims++;
        new Claim(article, article.getSlug() + "-c" + claims, facts);
        return this;
    }

    public ArticleFixture reports(Statement statement, Actor... signatories) {
        return reportsDated(statement, statement.getDate(), signatories);
    }

    public ArticleFixture reportsDated(Statement statement, @Nullable StatedDate date, Actor... signatories) {
        Statement current = records.current(statement);
        StatementReport.Facts facts = new StatementReport.Facts(
                statement.getTitle(),
                date,
                true,
                List.of(signatories.length),
                List.of(new Span(0, 1)),
                "test",
                List.of());
        StatementReport report = new StatementReport(article, current, facts);
        for (Actor signatory : signatories) {
            new Signature(report, records.current(signatory), null, null, new Span(0, 1));
        }
        return this;
    }

    Article article() {
        return article;
    }

    private Span span(String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return new Span(start, start + words.length());
    }
}
