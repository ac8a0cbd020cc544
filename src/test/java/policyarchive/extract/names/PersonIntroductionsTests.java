package policyarchive.extract.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyarchive.extract.ExtractedArticle.Actor;
import policyarchive.extract.ExtractedArticle.Role;
import policyarchive.vocabulary.ActorKind;

/** Persons whose given names no list knows, by what stands beside their names. */
class PersonIntroductionsTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        His colleague, Republican Zelmira Thornquist, said no. | Zelmira Thornquist
        The sponsor, Delegate Oyunbileg Tserend of Ravna, said no. | Oyunbileg Tserend
        Labor's Ilvara Petsanis, his deputy, told the house that it will fall. | Ilvara Petsanis
        Her opponent on the panel, Beato Feschl of the SVP, said no. | Beato Feschl
        He stayed away, so his deputy spoke: Sirkku Lahdenperä, of the interior ministry. | Sirkku Lahdenperä
        Its delegate, Mariama Cadjó Intchama, said no. | Mariama Cadjó Intchama
        It can be mended, according to Jandira Montealto. | Jandira Montealto
        A/Prof. Zvonka Prpić and Puan Sri Ainol Bestari signed. | Zvonka Prpić
        A/Prof. Zvonka Prpić and Puan Sri Ainol Bestari signed. | Ainol Bestari
        It was drafted by Bláthnaid Ó Maolalaí, who leads the group. | Bláthnaid Ó Maolalaí
        The bench of Zvonimir Thornquist J. and Oyunbileg Tserend J. agreed. | Oyunbileg Tserend
        Counsel was Zelmira Thornquist QC. | Zelmira Thornquist
        "It is a mess," Ilvara DeSantoro said. | Ilvara DeSantoro
        Ysabel Ccahuana (Perú Libre, Puno) asked for the opinion. | Ysabel Ccahuana
        Ruairí O’Hanlon (Social Democrats, Dublin Bay North) moved an amendment. | Ruairí O’Hanlon
        Police in Lilongwe agree: a spokesman there, Limbani Phiri-Banda, says crime will grow. | Limbani Phiri-Banda
        Eivind Skaugstad of the Norwegian firm Fjelltopp Nett said no. | Eivind Skaugstad
        """)
    void findsPersonsThatNoListKnows(String text, String name) {
        assertThat(Articles.actorsOf(text).actors().stream()
                        .filter(actor -> actor.kind() == ActorKind.PERSON)
                        .map(Actor::name))
                .contains(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The review covers three topics: Digital Sovereignty, of course, and the rest.
        Its latest product, Quiet Harbour, sold well.
        The Democratic Convention opened in Oslo.
        """)
    void takesNoOtherNamesForPersons(String text) {
        assertThat(Articles.actorsOf(text).actors().stream().map(Actor::kind)).doesNotContain(ActorKind.PERSON);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Its spokesman, Const. Neil Ferris, said no. | Neil Ferris | spokesman
        The director-general, Eng. Beatrice Achieng, denied it. | Beatrice Achieng | director-general
        The bench of Zvonimir Thornquist J. and Oyunbileg Tserend J. agreed. | Oyunbileg Tserend | Justice
        Police legal adviser ACP Rajesh Pillay said no. | Rajesh Pillay | legal adviser
        It was Laurence Dewitt, at the time chief technologist of the Dutch police. | Laurence Dewitt | chief technologist
        Jane Harker went to Brussels in 2019 and is now the European commissioner for trade. | Jane Harker | commissioner for trade
        Mr Harker – Bob to friends – left in 2019 and later became director of the trust. | Harker | director
        A lawyer for one of the firms, Dennis Ware, objected. | Dennis Ware | lawyer
        """)
    void readsTheOfficeAroundRanksAndTimes(String text, String name, String title) {
        Actor actor = Articles.actorsOf(text).actors().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(actor.roles().stream().map(Role::title))
                .anySatisfy(role -> assertThat(role).containsIgnoringCase(title));
    }
}
