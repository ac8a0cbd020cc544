package policyarchive.extract.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that others beside them explain, in sentences and in lists of signatories. */
class NamesBesideNamesTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Oslo, 3 May — Norway's king spoke. The High Court ruled on it. | High Court AGENCY NO
        The Norwegian government met. The government objected. | Norway GOVERNMENT NO
        Jane Roe objected. Later came John Roe. Then Roe left. After that Jane Roe spoke, and Roe answered. | Jane Roe PERSON -; John Roe PERSON -
        Jane Roe met John Roe. Mr. Roe left. | Jane Roe PERSON -; John Roe PERSON -
        Harbour Watch, the Norwegian privacy group, objected. | Harbour Watch NGO NO
        Harbour Watch, an old and proud charity, objected. | Harbour Watch NGO -
        Harbour Watch, which is headquartered in Paris, objected. | Harbour Watch NGO FR
        Harbour Watch, based in nowhere, objected. | Harbour Watch NGO -
        The old Harbour Watch objected. | Harbour Watch NGO -
        Halvorix, the Dutch messenger, objected. | Halvorix COMPANY NL
        The Dutch messenger Halvorix objected. | Halvorix COMPANY NL
        The platform, Halvorix, objected. | Halvorix COMPANY -
        The popular platform Halvorix objected. | Halvorix COMPANY -
        Senators Jane Roe and John Poe objected, and Ann Lee left. | Jane Roe PERSON - (Senator); John Poe PERSON - (Senator); Ann Lee PERSON -
        Senators Jane Roe, John Poe objected. | Jane Roe PERSON - (Senator); John Poe PERSON - (Senator)
        Ministers Jane Roe and John Poe objected. | Jane Roe PERSON - (Minister); John Poe PERSON - (Minister)
        Jane Roe and Senator John Poe objected. | Jane Roe PERSON -; John Poe PERSON - (Senator)
        Google UK objected. | Google UK COMPANY GB
        Amnesty International UK objected. | Amnesty International UK NGO GB
        Harbour Watch New Zealand objected. | Harbour Watch New Zealand NGO NZ
        Fundación Puerto Libre de Chile objected. | Fundación Puerto Libre de Chile NGO -
        Freie Schiffe und Häfen objected. | Freie Schiffe und Häfen NGO -
        The Federal Trade Commission, which met on Monday, objected. | Federal Trade Commission AGENCY US
        """)
    void findsNamesByWhatStandsBesideThem(String text, String actors) {
        assertThat(Articles.written(text)).isEqualTo(actors);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Signatories: / Harbour Watch (Norway) / Port Union / Halvorix GmbH / Sailors for Peace | Harbour Watch NGO NO; Port Union NGO -; Halvorix GmbH COMPANY -; Sailors for Peace NGO -
        Signed: / Jane Roe, Minister of Justice, Norway / John Poe, Minister of the Interior, Sweden / Ann Lee, Minister for Home Affairs, Australia | Jane Roe PERSON NO (Minister of Justice in NO); John Poe PERSON SE (Minister of the Interior in SE); Ann Lee PERSON AU (Minister for Home Affairs in AU)
        Signed: / Port Watch, 12 members / Sea Watch, 14 members / Sky Watch, 9 members | Port Watch NGO -; Sea Watch NGO -; Sky Watch NGO -
        """)
    void readsListsOfSignatories(String lines, String actors) {
        assertThat(Articles.written(lines.replace(" / ", "\n"))).isEqualTo(actors);
    }
}
