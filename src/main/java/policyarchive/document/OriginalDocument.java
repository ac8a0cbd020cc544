package policyarchive.document;

/**
 * An imported file as it came.
 *
 * @param bytes unchanged
 * @param charset the name of the character set they were decoded with
 * @param filename the last part of its path, without characters that a header or a file system gives meaning to
 */
public record OriginalDocument(byte[] bytes, String charset, String filename) {}
