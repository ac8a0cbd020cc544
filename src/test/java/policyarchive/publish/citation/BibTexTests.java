package policyarchive.publish.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written, read by a BibTeX parser. */
class BibTexTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void writesAnArticleOfAPublication() throws ParseException {
        BibTeXEntry entry = read(Citeds.article("Doors & windows", "2020-10-15"));

        assertThat(entry.getType()).isEqualTo(BibTeXEntry.TYPE_ARTICLE);
        assertThat(text(entry, "title")).isEqualTo("Doors & windows");
        assertThat(text(entry, "journal")).isEqualTo("The Daily Example");
        assertThat(raw(entry, "year")).isEqualTo("2020");
        assertThat(raw(entry, "month")).isEqualTo("10");
        assertThat(raw(entry, "date")).isEqualTo("2020-10-15");
        assertThat(raw(entry, "url")).isEqualTo(Citeds.ADDRESS);
        assertThat(raw(entry, "urldate")).isEqualTo("2026-11-22");
        assertThat(text(entry, "note")).isEqualTo("First published at https://example.org/a_b%20c .");
        assertThat(entry.getField(new Key("author"))).isNull();
    }

    @Test
    void keepsBodiesWholeAndTurnsPersonsRound() throws ParseException {
        BibTeXEntry entry = read(Citeds.claim("Open the door"));

        assertThat(entry.getType()).isEqualTo(BibTeXEntry.TYPE_MISC);
        assertThat(raw(entry, "author")).isEqualTo("{van Doe}, {Jane} and {Ministry of Doors and Windows}");
        assertThat(raw(entry, "howpublished")).isEqualTo("The Daily Example");
        assertThat(raw(entry, "abstract")).isEqualTo("Open the door");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-10~, c. 2020, 10, 2020-10\\textasciitilde{}",
        "2020?, c. 2020,, 2020?",
        "2020-XX, 2020,, 2020-XX",
        "2019-03/2020-01, March 2019 to January 2020,, 2019-03/2020-01",
        "../2020-10, October 2020 or earlier,, ../2020-10",
        "2020-21, spring 2020,, 2020-21",
    })
    void saysAsMuchOfADateAsIsKnown(String edtf, String year, String month, String date) throws ParseException {
        BibTeXEntry entry = read(Citeds.article("Doors", edtf));

        assertThat(raw(entry, "year")).isEqualTo(year);
        assertThat(entry.getField(new Key("month")) == null ? null : raw(entry, "month"))
                .isEqualTo(month);
        assertThat(raw(entry, "date")).isEqualTo(date);
    }

    @Test
    void saysThatADateIsUnknown() throws ParseException {
        BibTeXEntry entry = read(Citeds.article("Doors", null));

        assertThat(raw(entry, "year")).isEqualTo("n.d.");
        assertThat(entry.getField(new Key("date"))).isNull();
    }

    @Test
    void letsNoTextBreakOutOfItsField() throws ParseException {
        BibTeXDatabase database = parse(BibTex.write(Citeds.hostile(), TODAY));

        assertThat(database.getEntries()).hasSize(1);
        BibTeXEntry entry = database.getEntries().values().iterator().next();
        assertThat(raw(entry, "year")).isEqualTo("2020");
        String title = raw(entry, "title");
        assertThat(title)
                .contains("\\textbackslash{}input", "100\\%", "\\&", "\\$x\\_1", "é 中")
                .doesNotContain("\n");
        assertThat(title.chars().filter(c -> c == '{').count())
                .isEqualTo(title.chars().filter(c -> c == '}').count());
        assertThat(raw(entry, "author").split(" and ", -1)).hasSize(2);
    }

    private static BibTeXEntry read(Citable cited) throws ParseException {
        BibTeXDatabase database = parse(BibTex.write(cited, TODAY));
        assertThat(database.getEntries()).containsOnlyKeys(new Key(cited.key()));
        return database.getEntries().values().iterator().next();
    }

    private static BibTeXDatabase parse(String bibtex) throws ParseException {
        return new BibTeXParser().parse(new StringReader(bibtex));
    }

    private static String raw(BibTeXEntry entry, String field) {
        return entry.getField(new Key(field)).toUserString();
    }

    /** As LaTeX would print it. */
    private static String text(BibTeXEntry entry, String field) throws ParseException {
        return new LaTeXPrinter().print(new LaTeXParser().parse(raw(entry, field)));
    }
}
