package policyarchive.ingest;

import org.jspecify.annotations.Nullable;
import policyarchive.archive.Article;
import policyarchive.archive.ArticleOrigin;
import policyarchive.archive.Slug;
import policyarchive.source.SourceDocument;

/**
 * What tells an article from others: first where it came from, then what it says.
 *
 * @param collection the name of the imported folder, or the one the importer chose
 * @param file path below the imported root; of a zip entry {@code archive.zip!/entry}
 * @param record the record's id or line, null for a file that is one article
 * @param originKey SHA-256 over these three
 * @param contentKey SHA-256 over the bytes; of a record over its title, text, source and url
 */
record ArticleIdentity(
        String collection, String file, @Nullable String record, String originKey, String contentKey) {

    /** @throws policyarchive.source.SourceException if it is a record that cannot be read */
    static ArticleIdentity of(String collection, SourceDocument document) {
        String record = document.record();
        String key = Slug.sha256(collection, document.file(), record == null ? "" : record);
        return new ArticleIdentity(collection, document.file(), record, key, document.contentHash());
    }

    /** The identity that an origin of the archive stands for. */
    static ArticleIdentity of(ArticleOrigin origin) {
        return new ArticleIdentity(
                origin.getCollection(),
                origin.getFile(),
                origin.getRecord(),
                origin.getOriginKey(),
                origin.getContentKey());
    }

    /** The slug of an article that comes from here first: it stays when its title changes later. */
    String slug(String title) {
        return Slug.words(title, "article") + "-" + Slug.hash(originKey);
    }

    ArticleOrigin foundIn(Article article, java.time.Instant at) {
        return new ArticleOrigin(article, collection, file, record, originKey, contentKey, at);
    }

    /** The origin as people write it. */
    String shown() {
        return record == null ? file : file + ", " + record;
    }
}
