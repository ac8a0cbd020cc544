package policyarchive.source;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates, titles and other fields as files state them. */
class StatedFieldsTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2021-03-05 | 2021-03-05
        2021-03-05T10:00:00Z | 2021-03-05
        2021-03-05 10:00 | 2021-03-05
        2021-03 | 2021-03
        5 March 2021 | 2021-03-05
        March 5, 2021 | 2021-03-05
        25/3/2021 | 2021-03-25
        3/25/2021 | 2021-03-25
        25.3.2021 | 2021-03-25
        3/4/2021 | 2021
        4/4/2021 | 2021-04-04
        12/13/2020 | 2020-12-13
        2021 | 2021
        1605-01-01 | 1605-01-01
        1970-01-02 | 1970-01-02
        2026-01-01 | 2026-01-01
        """)
    void readsAStatedDate(String text, String edtf) {
        EdtfReading read = new EdtfReading(text);
        assertThat(read.date()).isEqualTo(edtf);
    }

    private record EdtfReading(String text) {
        @Nullable
        String date() {
            var date = StatedDate.read(text, TODAY).date();
            return date == null ? null : date.edtf();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2026-01-02 | the date "2026-01-02" lies in the future and was not taken
        1970-01-01 | the date "1970-01-01" is none on which an article appeared
        1900-01-01 | the date "1900-01-01" is none on which an article appeared
        1604-12-31 | the date "1604-12-31" is none on which an article appeared
        31/31/2021 | "31/31/2021" is no date that exists
        30/2/2021 | "30/2/2021" is no date that exists
        soon | "soon" is no date that exists
        """)
    void saysWhyADateIsNotTaken(String text, String note) {
        assertThat(StatedDate.read(text, TODAY)).isEqualTo(new StatedDate.Read(null, note));
    }

    @Test
    void saysThatDayAndMonthCannotBeToldApart() {
        assertThat(StatedDate.read("3/4/2021", TODAY).note()).contains("cannot be told apart");
        assertThat(StatedDate.read("4/4/2021", TODAY).note()).isNull();
        assertThat(StatedDate.read("x".repeat(201), TODAY).note()).contains("201 characters");
        assertThat(StatedDate.read("x".repeat(200), TODAY).note()).contains("no date that exists");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Title: A key | TITLE | A key
        HEADLINE : A key | TITLE | A key
        Published on: 3 May | DATE | 3 May
        Last updated: 3 May | UPDATED | 3 May
        Canonical: x | URL | x
        Lang: en | LANGUAGE | en
        """)
    void readsFields(String line, String field, String value) {
        HeaderFields read = requireNonNull(HeaderFields.of(line));
        assertThat(read.field()).hasToString(field);
        assertThat(read.value().of(line)).isEqualTo(value);
        assertThat(read.isDate()).isEqualTo(field.equals("DATE") || field.equals("UPDATED"));
    }

    @Test
    void readsFieldsOfNoUseAndNoOtherLines() {
        assertThat(requireNonNull(HeaderFields.of("Tags: keys")).field()).isNull();
        assertThat(HeaderFields.of("Keys: two of them")).isNull();
        assertThat(HeaderFields.of("The title: a key")).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        This article was first published on 3 May 2021. | 3 May 2021 | false
        Originally published 3 May 2021 | 3 May 2021 | false
        Last updated 3 May 2021 | 3 May 2021 | true
        """)
    void readsWhenALineWasPublished(String line, String date, boolean update) {
        FooterLine read = requireNonNull(FooterLine.of(line));
        assertThat(read.date().of(line)).isEqualTo(date);
        assertThat(read.update()).isEqualTo(update);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"This article was published.", "They met on 3 May 2021.", "The key was published on 3 May 2021"})
    void takesNoOtherLineForAFoot(String line) {
        assertThat(FooterLine.of(line)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        A key fell. It broke. | A key fell.
        A key fell | A key fell
        “A key fell.” It broke. | “A key fell.”
        Some members of the harbour council met on Monday for the first time in years, which nobody had thought possible so soon. | Some members of the harbour council met on Monday for the first time in years
        """)
    void endsATitleMadeOfASentence(String text, String title) {
        assertThat(text.substring(0, DerivedTitle.end(text))).isEqualTo(title);
    }

    @Test
    void endsATitleWithoutAClauseAtAWordOrElseAtAHundred() {
        String words = "harbour ".repeat(20);
        assertThat(words.substring(0, DerivedTitle.end(words))).hasSize(95).endsWith("harbour");
        String letters = "h".repeat(120);
        assertThat(DerivedTitle.end(letters)).isEqualTo(100);
        String pair = "h".repeat(99) + "\ud83d\udd11".repeat(20);
        assertThat(DerivedTitle.end(pair)).isEqualTo(99);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        &mdash; and | — | 7
        &#8217;s | ’ | 7
        &amp;c | & | 5
        """)
    void readsCharacterReferences(String text, String read, int end) {
        CharacterReference found = requireNonNull(CharacterReference.at(text, 0, text.length()));
        assertThat(found.read()).isEqualTo(read);
        assertThat(found.span().end()).isEqualTo(end);
    }

    @ParameterizedTest
    @ValueSource(strings = {"& so; on", "&mdash and", "&nosuchname; x", "&mdash without an end;"})
    void readsNothingElseAsACharacter(String text) {
        assertThat(CharacterReference.at(text, 0, text.length())).isNull();
    }

    @Test
    void findsTheLineThatSpellsInitialsOut() {
        String text = "A headline\nHarbour Watch Union\nmore";
        assertThat(requireNonNull(LongName.find("HWU", text)).of(text)).isEqualTo("Harbour Watch Union");
        assertThat(requireNonNull(LongName.find("HWU Ltd.", text)).of(text)).isEqualTo("Harbour Watch Union");
        assertThat(LongName.find("HWX", text)).isNull();
        assertThat(LongName.find("Harbour", text)).isNull();
    }
}
