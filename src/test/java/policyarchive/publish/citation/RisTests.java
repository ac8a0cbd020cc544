package policyarchive.publish.citation;

import static org.assertj.core.api.Assertions.assertThat;

import ch.difty.kris.KRis;
import ch.difty.kris.domain.RisRecord;
import ch.difty.kris.domain.RisType;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written, read by a RIS parser. */
class RisTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void writesAClaimWithItsWords() {
        RisRecord record = read(Citeds.claim("Open the door,\nshe said"));

        assertThat(record.getType()).isEqualTo(RisType.NEWS);
        assertThat(record.getReferenceId()).isEqualTo("doe-1");
        assertThat(record.getTitle()).isEqualTo("Quoted in “Doors asked for”");
        assertThat(record.getAuthors()).containsExactly("van Doe, Jane", "Ministry of Doors and Windows");
        assertThat(record.getSecondaryTitle()).isEqualTo("The Daily Example");
        assertThat(record.getPublicationYear()).isEqualTo("2020");
        assertThat(record.getDate()).isEqualTo("2020/10/15/");
        assertThat(record.getAbstr()).isEqualTo("Open the door, she said");
        assertThat(record.getUrl()).isEqualTo(Citeds.ADDRESS + "#doe-1");
        assertThat(record.getAccessDate()).isEqualTo("2026/11/22");
        assertThat(record.getDatabaseName()).isEqualTo("Encryption Policy Archive");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-10~, 2020, 2020/10//circa",
        "2020, 2020, 2020///",
        "2020-10-XX, 2020, 2020/10//",
        "2019-03/2020-01,, ///March 2019 to January 2020",
        "../2020-10,, ///October 2020 or earlier",
        "201X,, ///the 2010s",
    })
    void saysAsMuchOfADateAsIsKnown(String edtf, String year, String date) {
        RisRecord record = read(Citeds.article("Doors", edtf));

        assertThat(record.getPublicationYear()).isEqualTo(year);
        assertThat(record.getDate()).isEqualTo(date);
    }

    @Test
    void saysNothingOfAnUnknownDate() {
        RisRecord record = read(Citeds.article("Doors", null));

        assertThat(record.getPublicationYear()).isNull();
        assertThat(record.getDate()).isNull();
    }

    @Test
    void letsNoTextBeginAFieldOrARecord() {
        RisRecord record = read(Citeds.hostile());

        assertThat(record.getType()).isEqualTo(RisType.NEWS);
        assertThat(record.getTitle())
                .contains("ER  -  TY  - BOOK @misc{x,} é 中")
                .doesNotContain("\u2028");
        assertThat(record.getAuthors()).hasSize(2);
        assertThat(record.getPublicationYear()).isEqualTo("2020");
    }

    private static RisRecord read(Citable cited) {
        List<RisRecord> records =
                KRis.processList(Ris.write(cited, TODAY).lines().toList());
        assertThat(records).hasSize(1);
        return records.getFirst();
    }
}
