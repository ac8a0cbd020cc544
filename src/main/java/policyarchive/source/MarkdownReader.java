package policyarchive.source;

final class MarkdownReader {
    private MarkdownReader() {}

    static Draft read(String text) {
        return PlainTextReader.read(text);
    }
}
