package policyarchive.source;

final class HtmlReader {
    private HtmlReader() {}

    static Draft read(String text) {
        return Draft.of(text);
    }
}
