package policyarchive.extract.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import policyarchive.extract.ExtractedArticle.Actor;
import policyarchive.extract.ExtractedArticle.Role;
import policyarchive.vocabulary.ActorKind;

/** One short text for each rule of finding names, with what it must find and what it must leave. */
class NameRulesTests {
    @Test
    void leavesDaysAndMonthsOutOfNames() {
        assertThat(names("The Harbour Centre on Tuesday said it would sue. Brenton University in May hosted talks."))
                .contains("Harbour Centre", "Brenton University")
                .noneMatch(name -> name.contains("Tuesday") || name.contains("May"));
    }

    @Test
    void endsABodyBeforeThePersonWhoWorksForIt() {
        assertThat(names("Tama Ruru of the New Zealand Council for Civil Liberties agreed."))
                .contains("Tama Ruru", "New Zealand Council for Civil Liberties");
        assertThat(names("Chief Constable Jane Roe of the West Midlands Police Service said so."))
                .contains("Jane Roe", "West Midlands Police Service");
    }

    @Test
    void leavesWhereACompanySitsOutOfItsName() {
        assertThat(names("Sunnyvale-based Foobar Systems objected.")).containsExactly("Foobar Systems");
    }

    @Test
    void findsNamesOfOtherLanguagesWhole() {
        assertThat(names("Derechos en Línea objected. Associação Brasileira de Imprensa joined."))
                .containsExactly("Derechos en Línea", "Associação Brasileira de Imprensa");
    }

    @Test
    void takesNoStageOfABillForABody() {
        assertThat(names("They objected at the Bill’s Committee stage.")).isEmpty();
    }

    @Test
    void findsAnUnknownFirmByTheAppositionAfterIt() {
        Actor firm = actor("Her counterpart at Halvorix, a German firm, put it this way.", "Halvorix");
        assertThat(firm.kind()).isEqualTo(ActorKind.COMPANY);
    }

    @Test
    void findsMinistriesInLowerCase() {
        Actor ministry = actor("Indonesia's communications ministry can order any service.", "communications ministry");
        assertThat(ministry.kind()).isEqualTo(ActorKind.AGENCY);
        assertThat(ministry.country()).isEqualTo("ID");
    }

    @Test
    void keepsASurnameThatIsACountryAPersons() {
        assertThat(names("Justice Minister Peter Holland spoke. \"Never,\" Holland said."))
                .containsExactly("Peter Holland");
    }

    @Test
    void joinsSirAndGivenNameToThePerson() {
        assertThat(names("Sir Alistair Penhallow spoke first. Sir Alistair was asked about it."))
                .containsExactly("Alistair Penhallow");
    }

    @Test
    void givesEachOfSeveralHoldersTheOffice() {
        String text = "Senators Jane Roe and John Doe objected.";
        assertThat(actor(text, "Jane Roe").roles()).extracting(Role::title).containsExactly("Senator");
        assertThat(actor(text, "John Doe").roles()).extracting(Role::title).containsExactly("Senator");
    }

    @Test
    void readsTheCountryBesideAName() {
        assertThat(actor("Finland’s Seppo Kivimäki also signed.", "Seppo Kivimäki")
                        .country())
                .isEqualTo("FI");
        assertThat(actor("Her Danish colleague, Mogens Thorsager, agreed.", "Mogens Thorsager")
                        .country())
                .isEqualTo("DK");
        assertThat(actor("The delegate Ola Nordmann (Norway) did not.", "Ola Nordmann")
                        .country())
                .isEqualTo("NO");
    }

    @Test
    void givesOfficialsTheCountryTheArticleIsAbout() {
        String text = "SWEDEN's parliament met in Stockholm. Swedish ministers came. Justice Minister Jane Roe spoke.";
        assertThat(actor(text, "Jane Roe").country()).isEqualTo("SE");
    }

    @Test
    void findsAStateBehindItsUnnamedMinister() {
        assertThat(actor("Canada's public safety minister on Wednesday urged companies to help.", "Canada")
                        .kind())
                .isEqualTo(ActorKind.GOVERNMENT);
    }

    @Test
    void readsOrganisationsOneALine() {
        String text = "Signed:\nARTICLE 19 (United Kingdom)\nHarbour Speech Network (Thailand)\n"
                + "Bytes for Everyone (Pakistan)\nJane Roe, coordinator, Harbour Speech Network (Bangladesh)";
        assertThat(names(text)).contains("Bytes for Everyone", "Harbour Speech Network", "Jane Roe");
        assertThat(actor(text, "Bytes for Everyone").country()).isEqualTo("PK");
    }

    @Test
    void takesNoMenuOfNetworksForActors() {
        assertThat(names("Share this: Facebook | Twitter | WhatsApp | Email")).isEmpty();
    }

    @Test
    void joinsAFormerNameToThePresentOneOfTheSameArticle() {
        Actor meta = actor("Meta, which was called Facebook until 2021, said so. Facebook had promised it.", "Meta");
        assertThat(meta.forms()).contains("Meta", "Facebook");
    }

    @Test
    void readsNamesOfPeersWithTheirTitle() {
        assertThat(names("Lord Pemberton of Ashdown thinks ministers should say more. Pemberton smiled."))
                .containsExactly("Lord Pemberton of Ashdown");
    }

    private static java.util.List<String> names(String text) {
        return Articles.actorsOf(text).actors().stream().map(Actor::name).toList();
    }

    private static Actor actor(String text, String name) {
        return Articles.actorsOf(text).actors().stream()
                .filter(actor -> actor.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " not among " + names(text)));
    }
}
