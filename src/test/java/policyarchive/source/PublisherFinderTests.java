package policyarchive.source;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyarchive.source.ParsedArticle.Publisher;
import policyarchive.vocabulary.SourceBasis;

class PublisherFinderTests {
    private static final String HEADLINE = "Assembly weighs a second key for every phone";
    private static final String BODY = """

        The assembly of Marland opened its debate on locked phones, which the minister of justice had put off twice.

        Engineers told the members that a second key is a second door, and that nobody can say who will use it.

        No vote was taken. The session goes on next week, with evidence from the makers of three messaging apps.
        """;

    private static @Nullable Publisher of(String above, String below) {
        return Articles.text(above + "\n" + BODY + "\n" + below).publisher();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Under the headline   ; HEADLINE/The Harbour Courier      ;                                     ; The Harbour Courier
        With the date        ; HEADLINE/Marland Review | 4 May 2021 ;                                  ; Marland Review
        Above the headline   ; The Harbour Courier/HEADLINE      ;                                     ; The Harbour Courier
        First published      ; HEADLINE/First published in Locks & Keys magazine, 3 April 2013 ;       ; Locks & Keys
        By an organisation   ; HEADLINE/Published on 2 March 2021 by Northern Speech Network ;         ; Northern Speech Network
        Copyright            ; HEADLINE                          ; © 2023 Fernlight                    ; Fernlight
        Copyright of years   ; HEADLINE                          ; Copyright © 2019-2023 Fernlight Media Ltd. All rights reserved. ; Fernlight Media
        What it is           ; HEADLINE                          ; Fernlight is an independent news site. ; Fernlight
        Where it appeared    ; HEADLINE                          ; This article appeared in the May 2019 issue of Fernlight. ; Fernlight
        Owner in law         ; HEADLINE                          ; © 2023 The Harbour Herald DAC      ; The Harbour Herald
        Initials in full     ; HEADLINE/Northern Speech Network/Posted on 9 May 2018 by NSN staff ; © 2018 NSN Inc. All rights reserved. ; Northern Speech Network
        Whose writer         ; HEADLINE                          ; Petra Novak is a senior reporter at Fernlight. ; Fernlight
        """)
    void hearsWhoPublished(String form, String above, String below, String name) {
        Publisher publisher = of(above.replace("HEADLINE", HEADLINE).replace('/', '\n'), below == null ? "" : below);
        assertThat(requireNonNull(publisher, form).name()).as(form).isEqualTo(name);
        assertThat(publisher.basis()).isEqualTo(SourceBasis.TEXT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        By Petra Novak | 4 May 2021    ; Petra Novak
        MARLAND CITY, 4 May 2021       ; Photo: © Reuters
        A note on method               ; © 2021 Getty Images
        By our correspondent           ; The minister told Fernlight so.
        """)
    void takesNoOtherName(String above, String below) {
        assertThat(of(HEADLINE + "\n" + above, below)).isNull();
    }

    @Test
    void prefersWhatIsStatedThenTheAgencyThenTheVoiceThenTheHost() {
        String url = "URL: https://www.courier.example/a\n";
        String dateline = "\nLONDON, Oct 4 (Northern Wire) - ";
        assertThat(name(url + "Source: The Ledger\n" + HEADLINE + dateline, "© 2023 Fernlight"))
                .isEqualTo("The Ledger");
        assertThat(name(url + HEADLINE + dateline, "© 2023 Fernlight")).isEqualTo("Northern Wire");
        assertThat(name(url + HEADLINE, "© 2023 Fernlight")).isEqualTo("Fernlight");
        assertThat(name(url + HEADLINE, "")).isEqualTo("courier.example");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        https://www.fernlightquarterly.example/a ; Our man spoke to Fernlight Quarterly in May.  ; Fernlight Quarterly
        https://harbour-courier.example/a     ; The Harbour Courier saw the letter.           ; Harbour Courier
        https://news.keysandlocks.co.uk/a  ; A survey by Keys and Locks found it.          ; Keys and Locks
        https://marlandmonitor.example/a         ; A Marland monitor was sent.                   ; marlandmonitor.example
        https://locks.example/a                  ; The minister locks doors.                     ; locks.example
        """)
    void spellsTheHostOutAsTheTextDoes(String url, String below, String name) {
        assertThat(name("URL: " + url + "\n" + HEADLINE, below)).isEqualTo(name);
    }

    private static @Nullable String name(String above, String below) {
        Publisher publisher =
                Articles.text(above + BODY.stripLeading() + "\n" + below).publisher();
        return publisher == null ? null : publisher.name();
    }

    @Test
    void showsWhereTheNameStands() {
        Publisher publisher = requireNonNull(of(HEADLINE, "© 2023 Fernlight"));
        assertThat(requireNonNull(publisher.span()).of(HEADLINE + "\n" + BODY + "\n© 2023 Fernlight"))
                .isEqualTo("Fernlight");
    }
}
