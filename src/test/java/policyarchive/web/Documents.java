package policyarchive.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policyarchive.document.ActorDocument;
import policyarchive.document.ArticleClaim;
import policyarchive.document.ArticleDocument;
import policyarchive.document.ArticleSummary;
import policyarchive.document.ClaimDocument;
import policyarchive.document.DateDocument;
import policyarchive.document.ListDocument;
import policyarchive.document.SearchDocument;
import policyarchive.document.SpanDocument;
import policyarchive.document.StatementDocument;
import policyarchive.document.TimelineEntry;
import policyarchive.vocabulary.BlockKind;

/** A small archive for tests: one article, its actor, claim and statement. Every name in it is given by the test. */
public record Documents(String words) {
    /** Of the one article. */
    public static final String SHA256 = "00ff".repeat(16);

    public static final String TEXT =
            "Ms Doe spoke on Monday.\n\nWhat she wants\n\n“Open the door,” she said, “at once.”";

    public static Documents plain() {
        return new Documents("Jane Doe");
    }

    /** Everything that can bear a name bears these words. */
    public static Documents saying(String words) {
        return new Documents(words);
    }

    public static DateDocument day() {
        return new DateDocument(
                "2020-10-15",
                LocalDate.of(2020, 10, 15),
                LocalDate.of(2020, 10, 15),
                "HEADER",
                "date 2020-10-15",
                new SpanDocument(0, 15));
    }

    public ClaimDocument claim() {
        int first = TEXT.indexOf("Open");
        int last = TEXT.indexOf("at once.");
        SpanDocument head = new SpanDocument(first, first + "Open the door,".length());
        SpanDocument tail = new SpanDocument(last, last + "at once.".length());
        return new ClaimDocument(
                "claim-1",
                "DIRECT",
                "FOR_ACCESS",
                List.of(words),
                List.of("jane-doe"),
                words,
                TEXT.substring(head.start(), tail.end()),
                head.start(),
                tail.end(),
                new SpanDocument(head.start(), tail.end()),
                null,
                List.of(head, tail),
                true,
                null,
                "letter",
                false,
                "quotation",
                0.9,
                List.of());
    }

    public ArticleDocument article() {
        return new ArticleDocument(
                "doe-speaks",
                new ArticleDocument.OriginDocument(words + ".txt", null, SHA256, "UTF-8"),
                new ArticleDocument.TitleDocument(words, true),
                new ArticleDocument.SourceDocument(words, "TEXT"),
                "javascript:alert(1)",
                "en",
                day(),
                TEXT,
                14,
                List.of(new ArticleDocument.MentionedActor(
                        "jane-doe", words, "PERSON", "GB", List.of("Ms Doe"), List.of(words))),
                List.of(new ArticleDocument.MentionDocument("jane-doe", 0, 6)),
                List.of(new ArticleDocument.ArticleStatement(
                        "letter",
                        "OPEN_LETTER",
                        words,
                        null,
                        List.of(words),
                        List.of("jane-doe"),
                        List.of(words),
                        false,
                        List.of(8, 7))),
                List.of(claim()),
                List.of(
                        new ArticleDocument.ReferenceDocument(1, "https://example.org/a?b=1&c=2", "example.org"),
                        new ArticleDocument.ReferenceDocument(null, "javascript:alert(2)", null)),
                List.of(
                        block(BlockKind.PARAGRAPH, "Ms Doe spoke on Monday."),
                        block(BlockKind.HEADING, "What she wants"),
                        block(BlockKind.PARAGRAPH, "“Open the door,” she said, “at once.”")),
                Instant.EPOCH,
                List.of(words));
    }

    private static ArticleDocument.BlockDocument block(BlockKind kind, String words) {
        int start = TEXT.indexOf(words);
        return new ArticleDocument.BlockDocument(kind, start, start + words.length());
    }

    public ArticleSummary summary() {
        ArticleDocument article = article();
        return new ArticleSummary(
                article.id(),
                article.origin(),
                article.title(),
                article.source(),
                article.url(),
                article.language(),
                article.published(),
                article.wordCount(),
                List.of(new ArticleSummary.Named("jane-doe", words)),
                List.of(new ArticleSummary.Named("letter", words)),
                1,
                List.of(),
                List.of(new ArticleSummary.Snippet("open the " + words, List.of(new int[] {0, 4}, new int[] {-1, 99}))),
                1.5);
    }

    /** An answer with the one article in it. */
    public SearchDocument found(String q) {
        return new SearchDocument(
                1,
                0,
                20,
                3,
                new SearchDocument.QueryReading(q, q, List.of(new SearchDocument.TermHits(words, 1)), List.of()),
                words,
                List.of(summary()),
                Map.of("signatory", List.of(new SearchDocument.FacetValue("jane-doe", words, 1))),
                null);
    }

    public static SearchDocument nothing(String q) {
        return new SearchDocument(
                0,
                0,
                20,
                3,
                new SearchDocument.QueryReading(
                        q,
                        q,
                        List.of(new SearchDocument.TermHits(q, 0)),
                        List.of(new SearchDocument.Relaxation("without-term", q, "fish & \"chips\"", "all", true, 7))),
                null,
                List.of(),
                Map.of(),
                null);
    }

    public ActorDocument actor() {
        return new ActorDocument(
                "jane-doe",
                words,
                "PERSON",
                "GB",
                List.of(words),
                List.of(new ActorDocument.RoleDocument(
                        words,
                        words,
                        "home-office",
                        "GB",
                        List.of(new ActorDocument.Attestation("doe-speaks", day())))),
                List.of(),
                new ActorDocument.Counts(1, 1, 1));
    }

    /** The body Jane Doe speaks for; itself an office of the government, and one of a body without an id. */
    public ActorDocument body() {
        return new ActorDocument(
                "home-office",
                words,
                "AGENCY",
                "GB",
                List.of(),
                List.of(
                        new ActorDocument.RoleDocument("department", null, "united-kingdom", "GB", List.of()),
                        new ActorDocument.RoleDocument("sponsor", words, null, null, List.of())),
                List.of(new ActorDocument.Spokesperson("jane-doe", words, words)),
                new ActorDocument.Counts(1, 0, 0));
    }

    public ArticleClaim articleClaim() {
        return new ArticleClaim("doe-speaks", words, day(), claim());
    }

    public StatementDocument statement() {
        return new StatementDocument(
                "letter",
                "OPEN_LETTER",
                words,
                null,
                List.of(new StatementDocument.SignatoryDocument("jane-doe", words, words, "GB")),
                List.of(words),
                false,
                List.of(8, 7),
                List.of(new StatementDocument.ArticleReference("doe-speaks", words, day())),
                List.of(articleClaim()));
    }

    /** A claim of a day, and a statement without a date. */
    public ListDocument<TimelineEntry> timeline() {
        return listOf(
                new TimelineEntry(
                        "CLAIM",
                        new TimelineEntry.EntryDate("../2020-10-15", null, LocalDate.of(2020, 10, 15), "ARTICLE"),
                        words,
                        words,
                        "FOR_ACCESS",
                        null,
                        "claim-1",
                        List.of("doe-speaks"),
                        List.of()),
                new TimelineEntry(
                        "STATEMENT",
                        null,
                        words,
                        words,
                        "NEUTRAL",
                        "letter",
                        null,
                        List.of("doe-speaks"),
                        List.of(words)));
    }

    @SafeVarargs
    public static <T> ListDocument<T> listOf(@Nullable T... items) {
        return new ListDocument<>(items.length, 0, 20, List.of(items), null);
    }
}
