package policyarchive.source;

import org.jspecify.annotations.Nullable;

/**
 * Where an article came from.
 *
 * @param file path below the imported root, with {@code /}; of a zip entry {@code archive.zip!/entry}
 * @param record the record's id or line in a {@code .jsonl} file, null for a file that is one article
 * @param sha256 of the bytes the article was decoded from, lower-case hexadecimal
 * @param charset the name of the character set they were decoded with
 */
public record Origin(String file, @Nullable String record, String sha256, String charset) {}
