package policyarchive.archive;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hibernate.Length;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import policyarchive.vocabulary.SourceBasis;

/**
 * A news article as it was imported, with everything found in it. It owns its mentions, claims, roles, reports of
 * statements and references: they come and go with it. Its slug never changes.
 * Over 300 lines because every column of the record has its field and its getter here; it decides nothing.
 */
@Entity
@NullUnmarked
public class Article {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "article_seq")
    @SequenceGenerator(name = "article_seq", sequenceName = "article_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, unique = true, updatable = false)
    private String slug;

    @Column(nullable = false, length = Length.LONG32)
    private String title;

    private boolean titleDerived;
    private String titleRule;
    private String sourceName;

    @Enumerated(EnumType.STRING)
    private SourceBasis sourceBasis;

    @Column(length = Length.LONG32)
    private String url;

    @Column(nullable = false)
    private String language;

    @Embedded
    private StatedDate published;

    @Column(nullable = false, length = Length.LONG32)
    private String text;

    @Column(nullable = false, length = Length.LONG32)
    @Convert(converter = BlockListConverter.class)
    private List<TextBlock> blocks = List.of();

    private int wordCount;

    @Column(nullable = false)
    private String sha256;

    @Column(nullable = false)
    private String charset;

    @Column(nullable = false, length = Length.LONG32)
    @Convert(converter = LineListConverter.class)
    private List<String> notes = List.of();

    /** Of the rules that last read it; null while it is stored but not extracted. */
    private String extractedBy;

    /** The slug of the article that this one and others are copies of; null where it stands alone. */
    private String copyGroup;

    @Column(nullable = false)
    private Instant importedAt;

    @Column(nullable = false)
    private Instant updatedAt;

    @OneToOne(
            mappedBy = "article",
            optional = false,
            cascade = CascadeType.ALL,
            orphanRemoval = true,
            fetch = FetchType.LAZY)
    private Original original;

    /** Without orphan removal: an origin may go over to another article. */
    @OneToMany(mappedBy = "article", cascade = CascadeType.ALL)
    @OrderBy("id")
    @BatchSize(size = 50)
    private List<ArticleOrigin> origins = new ArrayList<>();

    @OneToMany(mappedBy = "article", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("start")
    @BatchSize(size = 50)
    private List<Mention> mentions = new ArrayList<>();

    @OneToMany(mappedBy = "article", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("start")
    @BatchSize(size = 50)
    private List<ActorRole> roles = new ArrayList<>();

    @OneToMany(mappedBy = "article", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    @BatchSize(size = 50)
    private List<StatementReport> reports = new ArrayList<>();

    @OneToMany(mappedBy = "article", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("start")
    @BatchSize(size = 50)
    private List<Claim> claims = new ArrayList<>();

    @OneToMany(mappedBy = "article", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    @BatchSize(size = 50)
    private List<Reference> references = new ArrayList<>();

    protected Article() {}

    /** A new article under a slug that it keeps for good. */
    public Article(String slug, Instant importedAt) {
        this.slug = slug;
        this.importedAt = importedAt;
        this.updatedAt = importedAt;
    }

    /** Takes over what an import read; what was extracted before is dropped, for it belongs to the former text. */
    public void read(ArticleFacts facts, byte[] bytes, Instant at) {
        readAgain(facts);
        updatedAt = at;
        if (original == null) {
            original = new Original(this, bytes);
        } else {
            original.replace(bytes);
        }
    }

    /** Takes over what better rules read in the same bytes; what was extracted before is dropped. */
    public void readAgain(ArticleFacts facts) {
        title = facts.title();
        titleDerived = facts.titleDerived();
        titleRule = facts.titleRule();
        sourceName = facts.sourceName();
        sourceBasis = facts.sourceBasis();
        url = facts.url();
        language = facts.language();
        published = facts.published();
        text = facts.text();
        blocks = List.copyOf(facts.blocks());
        wordCount = facts.wordCount();
        sha256 = facts.sha256();
        charset = facts.charset();
        notes = List.copyOf(facts.notes());
        forgetExtraction();
        references.clear();
    }

    /** Drops mentions, roles, claims and reports, before they are extracted anew. */
    public void forgetExtraction() {
        claims.clear();
        reports.forEach(report -> report.getStatement().drop(report));
        reports.clear();
        roles.clear();
        mentions.clear();
        extractedBy = null;
    }

    /** Notes which version of the rules extracted it. */
    public void extractedBy(String rulesVersion) {
        extractedBy = rulesVersion;
    }

    /**
     * Puts it among the copies of one text.
     *
     * @param original slug of the copy that came first, which may be this article; null where there are no copies
     */
    public void copyOf(@Nullable String original) {
        copyGroup = original;
    }

    /** Notes a place this article was imported from. */
    public void foundAt(ArticleOrigin origin) {
        origins.add(origin);
    }

    void leftBy(ArticleOrigin origin) {
        origins.remove(origin);
    }

    void add(Mention mention) {
        mentions.add(mention);
    }

    void add(ActorRole role) {
        roles.add(role);
    }

    void add(StatementReport report) {
        reports.add(report);
    }

    void add(Claim claim) {
        claims.add(claim);
    }

    void add(Reference reference) {
        references.add(reference);
    }

    public Long getId() {
        return id;
    }

    public String getSlug() {
        return slug;
    }

    public String getTitle() {
        return title;
    }

    public boolean isTitleDerived() {
        return titleDerived;
    }

    public String getTitleRule() {
        return titleRule;
    }

    public @Nullable String getSourceName() {
        return sourceName;
    }

    public @Nullable SourceBasis getSourceBasis() {
        return sourceBasis;
    }

    public @Nullable String getUrl() {
        return url;
    }

    public String getLanguage() {
        return language;
    }

    public @Nullable StatedDate getPublished() {
        return published;
    }

    /** The cleaned body, which the offsets of mentions and claims count in. */
    public String getText() {
        return text;
    }

    /** The paragraphs, headings and list items of the text, in order. */
    public List<TextBlock> getBlocks() {
        return blocks;
    }

    public int getWordCount() {
        return wordCount;
    }

    public String getSha256() {
        return sha256;
    }

    public String getCharset() {
        return charset;
    }

    public List<String> getNotes() {
        return notes;
    }

    public @Nullable String getExtractedBy() {
        return extractedBy;
    }

    /** The slug of the first among the copies of its text, itself among them; null where there are none. */
    public @Nullable String getCopyGroup() {
        return copyGroup;
    }

    /** Whether the archive holds the same text from an earlier place. */
    public boolean isCopy() {
        return copyGroup != null && !copyGroup.equals(slug);
    }

    public Instant getImportedAt() {
        return importedAt;
    }

    public Instant getUpdatedAt() {
        return updatedAt;
    }

    public Original getOriginal() {
        return original;
    }

    /** Where it was imported from, the first place first. */
    public List<ArticleOrigin> getOrigins() {
        return Collections.unmodifiableList(origins);
    }

    public List<Mention> getMentions() {
        return Collections.unmodifiableList(mentions);
    }

    public List<ActorRole> getRoles() {
        return Collections.unmodifiableList(roles);
    }

    public List<StatementReport> getReports() {
        return Collections.unmodifiableList(reports);
    }

    public List<Claim> getClaims() {
        return Collections.unmodifiableList(claims);
    }

    public List<Reference> getReferences() {
        return Collections.unmodifiableList(references);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Article article && slug.equals(article.getSlug());
    }

    @Override
    public int hashCode() {
        return slug.hashCode();
    }
}
