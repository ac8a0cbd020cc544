package policyarchive.source;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policyarchive.text.Span;
import policyarchive.vocabulary.BlockKind;
import policyarchive.vocabulary.DateBasis;

class DatelineTests {
    private static Line line(String text) {
        return Line.of(text, new Span(0, text.length()), BlockKind.PARAGRAPH);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        LONDON, Oct 4 (Reuters) - Britain said ; Oct 4 ; Reuters
        OTTAWA, September 18, 2025 – The minister ; September 18, 2025 ;
        OTTAWA, Ontario, September 18, 2025 /Newswire/ - The minister ; September 18, 2025 ; Newswire
        September 18, 2025 – Ottawa, Ontario – The minister ; September 18, 2025 ;
        GENEVA (3 May 2021) – Experts ; 3 May 2021 ;
        Brussels, Thursday 4 May 2023 — Officials ; 4 May 2023 ;
        SYDNEY, 4 October 2019 – today announced ; 4 October 2019 ;
        WASHINGTON (AP) — Officials ; ; AP
        WELLINGTON — When ; ;
        BANGKOK / DHAKA – We ; ;
        """)
    void readsThePlaceTheDateAndTheAgency(String text, String date, String agency) {
        Dateline dateline = requireNonNull(Dateline.of(line(text)));
        assertThat(dateline.date() == null ? null : dateline.date().of(text)).isEqualTo(date);
        assertThat(dateline.agency() == null ? null : dateline.agency().of(text))
                .isEqualTo(agency);
        assertThat(text.substring(dateline.span().end())).matches("[\\p{L}]+( .*)?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ministers said – without naming anyone – that",
                "Signal - a messenger - said",
                "Q: What did he say?",
                "Berlin has long been – some say – slow",
                "MPs, on 4 May, said"
            })
    void readsNoOtherOpening(String text) {
        assertThat(Dateline.of(line(text))).isNull();
    }

    @Test
    void takesTheYearFromTheNewestDayWhenItFollowsSoon() {
        ParsedArticle article =
                Articles.text("Keys for all\n\nLONDON, Jan 12 (Northern Wire) - Ministers agreed to a plan that was "
                        + "published on 20 December 2019 and drew protest at once.");
        assertThat(Articles.published(article).date().edtf()).isEqualTo("2020-01-12");
        assertThat(Articles.published(article).basis()).isEqualTo(DateBasis.DATELINE);
    }

    @Test
    void leavesTheYearOpenWhenNothingNearSaysIt() {
        ParsedArticle article =
                Articles.text("Keys for all\n\nLONDON, Jan 12 (Northern Wire) - Ministers agreed to a plan that was "
                        + "published on 20 July 2018 and drew protest at once.");
        assertThat(Articles.published(article).date().edtf()).isEqualTo("2018-07-20/..");
        assertThat(Articles.published(article).basis()).isEqualTo(DateBasis.TEXT);
    }
}
