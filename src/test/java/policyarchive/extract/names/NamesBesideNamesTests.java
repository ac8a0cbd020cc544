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
        The Centre for Quiet Ports (CQP) objected. CQP wrote to the council. | Centre for Quiet Ports NGO -
        CQP (Centre for Quiet Ports) objected. Later CQP wrote to the council. | Centre for Quiet Ports NGO -
        The Quiet Ports Alliance (QPA) met. QPA objected. | Quiet Ports Alliance NGO -
        The National Security Agency (NSA) objected. | National Security Agency AGENCY US
        Halvorix, a German messaging firm, objected. | Halvorix COMPANY DE
        Halvorix, a German messaging firm based in Oslo, objected. | Halvorix COMPANY DE
        Halvorix, the Zurich-based charity, objected. | Halvorix NGO CH
        They met Save Our Harbours, a campaign group. | Save Our Harbours NGO -
        Save Our Harbours objected to the plan. | Save Our Harbours NGO -
        Keep Ports Free, which began in May, objected. | Keep Ports Free NGO -
        Stop the Dredging said that the port was full. | Stop the Dredging NGO -
        Halvorix, a charity, objected. Halvorix left. | Halvorix NGO -
        Halvorix, a charity, objected. They met Halvorix. | Halvorix NGO -
        The Blueprint for Free Ports objected. | Blueprint for Free Ports NGO -
        The Harbour Report Network objected. | Harbour Report Network NGO -
        European police chiefs met. | European police chiefs AGENCY -
        European police chiefs objected. | European police chiefs AGENCY -
        French police said that the port was full. | French police AGENCY FR
        Nordic privacy regulators said that the port was full. | Nordic privacy regulators AGENCY -
        German intelligence agencies' plan was dropped. | German intelligence agencies AGENCY DE
        The Ministry of Quiet Ports objected. | Ministry of Quiet Ports AGENCY -
        The Quiet Ports Agency objected. | Quiet Ports Agency AGENCY -
        The Quiet Ports Agency of Norway objected. | Quiet Ports Agency of Norway AGENCY NO
        Norway's Ministry of Ports objected. | Ministry of Ports AGENCY NO
        The UK Ports Agency objected. | Ports Agency AGENCY GB
        The Norwegian Ports Agency objected. | Norwegian Ports Agency AGENCY NO
        The Oslo Ports Agency objected. | Oslo Ports Agency AGENCY NO
        Digital Ports Switzerland Foundation objected. | Digital Ports Switzerland Foundation NGO CH
        The Department for Quiet Ports and Harbours objected. | Department for Quiet Ports and Harbours AGENCY -
        Twitter objected. | Twitter COMPANY US
        Facebook's page was closed. | Facebook COMPANY US
        The European Commission objected. The Commission said that the port was full. | European Commission AGENCY -
        The European Commission objected. The Commission President left. | European Commission AGENCY -
        The Quiet Ports Foundation objected. They met the Foundation in May. | Quiet Ports Foundation NGO -
        The Quiet Ports Foundation objected. A Foundation was built. | Quiet Ports Foundation NGO -
        Halvorix Bank, like others, warned that the port was full. | Halvorix Bank COMPANY -
        The messaging app Halvorix closed. | Halvorix COMPANY -
        The provider, Halvorix, closed. | Halvorix COMPANY -
        The messaging app Halvorix Chat & Call closed. | Halvorix Chat & Call COMPANY -
        Halvorix, which is based in Oslo, is a charity. They met the charity Halvorix. | Halvorix NGO NO
        The Dutch bank Halvorix closed. | Halvorix COMPANY NL
        The Oslo-based charity Halvorix closed. | Halvorix NGO NO
        The old German privacy group Halvorix closed. | Halvorix NGO DE
        """)
    void findsNamesByWhatStandsBesideThem(String text, String actors) {
        assertThat(Articles.written(text)).isEqualTo(actors);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Signatories: / Harbour Watch (Norway) / Port Union / Halvorix GmbH / Sailors for Peace | Harbour Watch NGO NO; Port Union NGO -; Halvorix GmbH COMPANY -; Sailors for Peace NGO -
        Signed: / Jane Roe, Minister of Justice, Norway / John Poe, Minister of the Interior, Sweden / Ann Lee, Minister for Home Affairs, Australia | Jane Roe PERSON NO (Minister of Justice in NO); John Poe PERSON SE (Minister of the Interior in SE); Ann Lee PERSON AU (Minister for Home Affairs in AU)
        Signed: / Port Watch, 12 members / Sea Watch, 14 members / Sky Watch, 9 members | Port Watch NGO -; Sea Watch NGO -; Sky Watch NGO -
        Signatories: / Halvorix / Brentix Foundation / Sparrow Ireland | Halvorix NGO -; Brentix Foundation NGO -; Sparrow Ireland NGO -
        Signatories: / Jane Roe, in her personal capacity / Carl Poe, on behalf of Halvorix / Ann Lee, for the Quiet Ports Foundation | Jane Roe PERSON -; Carl Poe PERSON -; Ann Lee PERSON -; Quiet Ports Foundation NGO -
        Signatories: / Jane Roe, architect / Carl Poe, sysadmin / Ann Lee, baker | Jane Roe PERSON - (architect); Carl Poe PERSON - (sysadmin); Ann Lee PERSON - (baker)
        Signatories: / Jane Roe, Norway / Carl Poe, Sweden / Ann Lee, Canada | Jane Roe PERSON NO; Carl Poe PERSON SE; Ann Lee PERSON CA
        Signatories: / Halvorix (Norway) / Brentix (Sweden) / Zorvik (Denmark) | Halvorix NGO NO; Brentix NGO SE; Zorvik NGO DK
        Signatories: / Halvorix – Norway / Brentix – Sweden / Zorvik – Denmark | Halvorix NGO NO; Brentix NGO SE; Zorvik NGO DK
        Signatories: / Zorvik Quennell, student / Halvor Brent, member of parliament / Jane Roe, CEO | Zorvik Quennell PERSON - (student); Halvor Brent PERSON - (member of parliament); Jane Roe PERSON - (CEO)
        Signatories: / Jane Roe, Member of the European Parliament / Carl Poe, Member of Parliament / Ann Lee, Senator | Jane Roe PERSON - (Member of the European Parliament of European Parliament); European Parliament AGENCY -; Carl Poe PERSON - (Member of Parliament); Ann Lee PERSON - (Senator)
        """)
    void readsListsOfSignatories(String lines, String actors) {
        assertThat(Articles.written(lines.replace(" / ", "\n"))).isEqualTo(actors);
    }
}
