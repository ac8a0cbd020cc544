package policyarchive.source;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceReaderTests {
    private static final String PROSE =
            "The minister said that “strong” locks – naïve as it sounds – keep the people of Málaga safe.";

    private static List<SourceEntry> entries(String file, byte[] bytes) {
        try (Stream<SourceEntry> entries = new SourceReader().entries(file, bytes)) {
            return entries.toList();
        }
    }

    private static Refusal refusal(String file, byte[] bytes) {
        List<SourceEntry> all = entries(file, bytes);
        assertThat(all).hasSize(1);
        return (Refusal) all.getFirst();
    }

    private static byte[] zip(String... namesAndTexts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Test
    void decodesTheCommonCharacterSets() {
        byte[] mark = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
        for (byte[] bytes : List.of(
                PROSE.getBytes(UTF_8),
                joined(mark, PROSE.getBytes(UTF_8)),
                ("\uFEFF" + PROSE).getBytes(UTF_16LE),
                ("\uFEFF" + PROSE).getBytes(UTF_16BE),
                PROSE.getBytes(Charset.forName("windows-1252")))) {
            ParsedArticle article = new SourceReader().read("a.txt", bytes, Articles.TODAY);
            assertThat(article.text()).isEqualTo(PROSE);
            assertThat(article.body().original()).isEqualTo(PROSE);
            assertThat(article.notes()).isEmpty();
        }
    }

    @Test
    void namesTheCharacterSet() {
        assertThat(Articles.text(PROSE).origin().charset()).isEqualTo("UTF-8");
        byte[] western = PROSE.getBytes(Charset.forName("windows-1252"));
        assertThat(new SourceReader()
                        .read("a.txt", western, Articles.TODAY)
                        .origin()
                        .charset())
                .isEqualTo("windows-1252");
    }

    @Test
    void replacesAndNotesDamagedBytes() {
        byte[] damaged = (PROSE + " " + PROSE + " x").getBytes(UTF_8);
        damaged[damaged.length - 1] = (byte) 0xE2;
        ParsedArticle article = new SourceReader().read("a.txt", damaged, Articles.TODAY);
        assertThat(article.text()).endsWith(" \uFFFD");
        assertThat(article.notes()).singleElement().asString().contains("1 damaged");
    }

    @Test
    void leavesOutControlCharactersAndNotesThem() {
        ParsedArticle article = Articles.text(PROSE.repeat(3) + "\u0000 The end\u200Bing.");
        assertThat(article.text()).endsWith("safe. The ending.");
        assertThat(article.notes()).singleElement().asString().contains("1 control");
    }

    @ParameterizedTest
    @CsvSource({
        "'', empty",
        "'  \n\t ', white space",
        "'%PDF-1.7 abc', PDF",
        "'{\\rtf1 abc}', RTF",
        "'<?xml version=\"1.0\"?><feed/>', XML",
        "'\u0001\u0002\u0003\u0004 ab', binary",
    })
    void refusesWhatIsNoText(String content, String reason) {
        Refusal refusal = refusal("dir/a.txt", content.getBytes(UTF_8));
        assertThat(refusal.file()).isEqualTo("dir/a.txt");
        assertThat(refusal.reason()).contains(reason).contains("expected");
    }

    @Test
    void refusesATextThatIsTooLarge() {
        Refusal refusal =
                refusal("big.txt", "word ".repeat(SourceReader.LARGEST / 5 + 1).getBytes(UTF_8));
        assertThat(refusal.reason()).contains("more than " + SourceReader.LARGEST);
    }

    @Test
    void refusesPageFurnitureAlone() {
        assertThatThrownBy(() -> Articles.text("Home\nNews\nSubscribe to our newsletter\n© 2020 Somebody"))
                .isInstanceOf(SourceException.class)
                .hasMessageStartingWith("a.txt: nothing but page furniture");
    }

    @Test
    void readsTheRecordsOfAJsonLinesFile() {
        String lines = """
            {"id":"x-1","title":"A title","text":"%s","published":"2020-10~","source":"The Paper","url":"https://p.example/1"}

            {"text":"%s"}
            {"id":"x-3"
            {"id":"x-4"}
            [1]
            {"id":7,"text":"%s"}
            """.formatted(PROSE, PROSE, PROSE);
        List<SourceEntry> all = entries("c.jsonl", lines.getBytes(UTF_8));
        assertThat(all)
                .filteredOn(SourceDocument.class::isInstance)
                .extracting(e -> ((SourceDocument) e).record())
                .containsExactly("x-1", "line 3", "7");
        assertThat(all)
                .filteredOn(Refusal.class::isInstance)
                .extracting(e -> ((Refusal) e).place())
                .containsExactly("line 4", "line 5", "line 6");
        ParsedArticle first = new SourceReader().parse((SourceDocument) all.getFirst(), Articles.TODAY);
        assertThat(first.title().text()).isEqualTo("A title");
        assertThat(first.text()).isEqualTo(PROSE);
        assertThat(first.body().original()).isEqualTo(PROSE);
        assertThat(Articles.published(first).date().edtf()).isEqualTo("2020-10~");
        assertThat(first.origin().record()).isEqualTo("x-1");
        assertThat(first.url()).isEqualTo("https://p.example/1");
    }

    @Test
    void readsTheRecordsOfAJsonLinesFileInUtf16() {
        String lines = IntStream.range(0, 200)
                .mapToObj(i -> "{\"id\":\"a-%d\",\"text\":\"%s \uD83D\uDD12\"}\n".formatted(i, PROSE))
                .collect(Collectors.joining());
        for (byte[] bytes : List.of(
                lines.getBytes(UTF_16LE),
                ("\uFEFF" + lines).getBytes(UTF_16LE),
                ("\uFEFF" + lines).getBytes(UTF_16BE))) {
            List<SourceEntry> all = entries("c.jsonl", bytes);
            assertThat(all)
                    .hasSize(200)
                    .allSatisfy(e -> assertThat(new SourceReader()
                                    .parse((SourceDocument) e, Articles.TODAY)
                                    .text())
                            .isEqualTo(PROSE + " \uD83D\uDD12"));
        }
    }

    @Test
    void refusesARecordWhoseIdStandsInAnEarlierOne() {
        String lines = "{\"id\":\"2\",\"text\":\"%1$s\"}%n{\"text\":\"%1$s\"}%n{\"id\":\"2\",\"text\":\"%1$s again\"}%n"
                .formatted(PROSE);

        List<SourceEntry> all = entries("c.jsonl", lines.getBytes(UTF_8));

        assertThat(all)
                .filteredOn(SourceDocument.class::isInstance)
                .extracting(e -> ((SourceDocument) e).record())
                .containsExactly("2", "line 2");
        assertThat(all).filteredOn(Refusal.class::isInstance).singleElement().satisfies(e -> {
            assertThat(((Refusal) e).place()).isEqualTo("line 3");
            assertThat(((Refusal) e).reason()).contains("id 2", "earlier");
        });
    }

    @Test
    void tellsRecordsOfTheSameContent() {
        SourceDocument one = record("{\"id\":\"1\",\"text\":\"a b\",\"title\":\"t\"}");
        SourceDocument other = record("{\"title\":\"t\", \"text\":\"a b\", \"id\":\"2\", \"published\":\"2020\"}");
        SourceDocument different = record("{\"title\":\"u\",\"text\":\"a b\"}");
        assertThat(one.contentHash()).isEqualTo(other.contentHash()).isNotEqualTo(different.contentHash());
        assertThat(one.sha256()).isNotEqualTo(other.sha256());
    }

    private static SourceDocument record(String json) {
        return new SourceDocument("a.jsonl", "1", SourceFormat.RECORD, json.getBytes(UTF_8));
    }

    @Test
    void readsTheEntriesOfAZip() {
        String record = "{\"text\":\"%s\"}\n".formatted(PROSE);
        byte[] zip =
                zip("a/one.txt", PROSE, "two.jsonl", record + record, "empty.txt", "", "three.md", "# T\n\n" + PROSE);
        List<SourceEntry> all = entries("z.zip", zip);
        assertThat(all)
                .extracting(SourceEntry::file)
                .containsExactly(
                        "z.zip!/a/one.txt",
                        "z.zip!/two.jsonl",
                        "z.zip!/two.jsonl",
                        "z.zip!/empty.txt",
                        "z.zip!/three.md");
        assertThat(all.get(3)).isInstanceOf(Refusal.class);
        assertThat(((SourceDocument) all.getLast()).format()).isEqualTo(SourceFormat.MARKDOWN);
    }

    @Test
    void saysOfAZipThatBreaksOffThatItEndsTooEarly() {
        byte[] whole = zip("one.txt", PROSE, "two.txt", PROSE.repeat(50));
        List<SourceEntry> all = entries("z.zip", Arrays.copyOf(whole, whole.length / 2));
        assertThat(all.getLast())
                .isInstanceOfSatisfying(
                        Refusal.class,
                        r -> assertThat(r.reason()).startsWith("a damaged zip").doesNotContain("null"));
    }

    @ParameterizedTest
    @CsvSource({"../up.txt", "a/../../up.txt", "/etc/up.txt", "..\\up.txt", "C:/up.txt"})
    void refusesAZipEntryThatClimbs(String name) {
        List<SourceEntry> all = entries("z.zip", zip(name, PROSE, "good.txt", PROSE));
        assertThat(all.getFirst())
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.reason()).contains("leaves the archive"));
        assertThat(all.getLast()).isInstanceOf(SourceDocument.class);
    }

    @Test
    void refusesAZipWithinAZip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream outer = new ZipOutputStream(bytes)) {
            outer.putNextEntry(new ZipEntry("inner.zip"));
            outer.write(zip("a.txt", PROSE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(refusal("z.zip", bytes.toByteArray()).reason()).contains("archive within an archive");
    }

    @Test
    void refusesAZipBomb() {
        byte[] bomb = zip("bomb.txt", " ".repeat(9 * 1024 * 1024));
        assertThat(refusal("z.zip", bomb).reason()).contains("unpacks to more than");
    }

    @Test
    void refusesADamagedZip() {
        byte[] zip = zip("a.txt", PROSE.repeat(50), "b.txt", PROSE.repeat(50));
        byte[] half = Arrays.copyOf(zip, zip.length / 3);
        assertThat(entries("z.zip", half).getLast())
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.reason()).contains("damaged"));
    }

    @Test
    void givesDatesInTheFutureNoCredit() {
        ParsedArticle article = Articles.text("Date: 2031-05-01\n\n" + PROSE);
        assertThat(article.published()).isNull();
        assertThat(article.notes()).singleElement().asString().contains("lies in the future");
        assertThat(Articles.text("Date: 31 February 2020\n\n" + PROSE).notes())
                .singleElement()
                .asString()
                .contains("no date that exists");
    }

    private static byte[] joined(byte[] a, byte[] b) {
        byte[] all = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, all, a.length, b.length);
        return all;
    }
}
