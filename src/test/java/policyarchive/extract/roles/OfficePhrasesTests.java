package policyarchive.extract.roles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.CountryPhrases;
import policyarchive.text.EnglishAnalyzer;
import policyarchive.text.Span;

/** All a sentence says of offices: title, country, organisation, what the title says of it, kind, and all the words. */
class OfficePhrasesTests {
    private static final OfficeGrammar GRAMMAR = new OfficeGrammar(new CountryPhrases());
    private static final EnglishAnalyzer ENGLISH = new EnglishAnalyzer();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Former US Attorney General Jane Roe left. | Former US Attorney General, US, -, Department of Justice, GOVERNMENT [Former US Attorney General]
        The minister of state left. | minister of state, -, -, -, GOVERNMENT [minister of state]
        The Home Secretary left. | Home Secretary, GB, -, Home Office, GOVERNMENT [Home Secretary]
        Minister for Home Affairs, the Netherlands | Minister for Home Affairs, NL, -, -, GOVERNMENT [Minister for Home Affairs]
        Minister for Home Affairs, France | Minister for Home Affairs, FR, -, -, GOVERNMENT [Minister for Home Affairs]
        Minister for Home Affairs, France, left. | Minister for Home Affairs, -, -, -, GOVERNMENT [Minister for Home Affairs]
        Minister for Home Affairs, Halvorix | Minister for Home Affairs, -, -, -, GOVERNMENT [Minister for Home Affairs]
        Dean James Roe left. | Dean, -, -, -, ACADEMIC [Dean]
        The chief security officer left. | chief security officer, -, -, -, COMPANY [chief security officer]
        Chief Justice Jane Roe left. | Chief Justice, -, -, -, JUSTICE [Chief Justice]
        The press officer left. | press officer, -, -, -, NGO [press officer]
        Members of Parliament left. | Members of Parliament, -, -, -, OTHER plural [Members of Parliament]
        The vice-chairmen left. | vice-chairmen, -, -, -, COMPANY plural [vice-chairmen]
        Sens. Jane Roe and John Poe left. | Sens., -, -, -, PARLIAMENT plural [Sens.]
        Sen. Jane Roe left. | Sen., -, -, -, PARLIAMENT [Sen.]
        Congressmen left. | Congressmen, -, -, -, PARLIAMENT plural [Congressmen]
        Security researchers left. | Security researchers, -, -, -, ACADEMIC plural [Security researchers]
        The ombudsman left. | ombudsman, -, -, -, REGULATOR [ombudsman]
        The PM left. | PM, -, -, -, GOVERNMENT [PM]
        Minister of Justice and Security Jane Roe left. | Minister of Justice and Security, -, -, -, GOVERNMENT [Minister of Justice and Security]
        The Minister of Justice and several others left. | Minister of Justice, -, -, -, GOVERNMENT [Minister of Justice]
        The Secretary of State for Science, Innovation and Technology left. | Secretary of State for Science, Innovation and Technology, GB, -, Department for Science, Innovation and Technology, GOVERNMENT [Secretary of State for Science, Innovation and Technology]
        The head of policy for Germany left. | head of policy, DE, -, -, COMPANY [head of policy for Germany]
        The adviser to the Prime Minister left. | adviser to the Prime Minister, -, -, -, GOVERNMENT [adviser to the Prime Minister]
        UK ministers left. | ministers, GB, -, -, GOVERNMENT plural [UK ministers]
        The UK's former interior minister left. | former interior minister, GB, -, -, GOVERNMENT [UK's former interior minister]
        The then deputy prime minister of Norway left. | then deputy prime minister, NO, -, -, GOVERNMENT [then deputy prime minister of Norway]
        The German finance minister left. | finance minister, DE, -, -, GOVERNMENT [German finance minister]
        The U.S. senator left. | senator, US, -, -, PARLIAMENT [U.S. senator]
        French President Jane Roe left. | President, FR, -, -, GOVERNMENT [French President]
        The Prime Minister of France left. | Prime Minister, FR, -, -, GOVERNMENT [Prime Minister of France]
        The privacy commissioner of Canada left. | privacy commissioner of Canada, CA, -, Office of the Privacy Commissioner of Canada, REGULATOR [privacy commissioner of Canada]
        On Monday director Jane Roe left. | director, -, -, -, NGO [director]
        Berlin-based director Jane Roe left. | director, -, -, -, NGO [director]
        The president and the mayor left. | president, -, -, -, GOVERNMENT [president]; mayor, -, -, -, GOVERNMENT [mayor]
        Minister and mayor left. | Minister, -, -, -, GOVERNMENT [Minister]; mayor, -, -, -, GOVERNMENT [mayor]
        """)
    void readsAllOfAnOffice(String sentence, String offices) {
        assertThat(offices(sentence, null)).isEqualTo(offices);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        Halvorix | The President and CEO of Halvorix left. | President and CEO, -, Halvorix, -, COMPANY [President and CEO of Halvorix]
        - | The President and CEO of Halvorix left. | President and CEO, -, Halvorix, -, COMPANY [President and CEO of Halvorix]
        - | A spokesman for Halvorix on Monday left. | spokesman, -, Halvorix, -, NGO [spokesman for Halvorix]
        - | A spokesman for Halvorix Monday left. | spokesman, -, Halvorix, -, NGO [spokesman for Halvorix]
        - | The director of the Harbour Institute left. | director, -, Harbour Institute, -, NGO [director of the Harbour Institute]
        - | A professor of computer science at Brenton University left. | professor of computer science, -, Brenton University, -, ACADEMIC [professor of computer science at Brenton University]
        Europol | Europol's executive director left. | executive director, -, Europol, -, NGO [Europol's executive director]
        Europol | A lawyer for Europol left. | lawyer, -, Europol, -, JUSTICE [lawyer for Europol]
        Port Watch | UK Port Watch director Jane Roe left. | director, GB, Port Watch, -, NGO [UK Port Watch director]
        Port Watch | The director of policy at Port Watch left. | director of policy, -, Port Watch, -, NGO [director of policy at Port Watch]
        Port Watch | The director for France of Port Watch left. | director for France, FR, Port Watch, -, NGO [director for France of Port Watch]
        Port Watch | The director of the UK Port Watch left. | director, GB, Port Watch, -, NGO [director of the UK Port Watch]
        Port Watch | Port Watch objected; its director left. | director, -, -, -, NGO [director]
        - | They met Halvorix co-founder Jane Roe there. | co-founder, -, Halvorix, -, COMPANY [Halvorix co-founder]
        - | They met Ms. Director Roe there. | Director, -, -, -, NGO [Director]
        """)
    void readsWhoseOfficeItIs(@Nullable String organisation, String sentence, String offices) {
        assertThat(offices(sentence, organisation)).isEqualTo(offices);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jane Roe MP left.",
                "James Dean left.",
                "She will head the agency.",
                "It left at 5 pm.",
                "A senior government official left.",
                "The head office closed.",
                "Nobody left."
            })
    void takesNothingElseForAnOffice(String sentence) {
        assertThat(offices(sentence, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Office of the Privacy Commissioner, The Office of the Privacy Commissioner left."})
    void takesNoOfficeOutOfABodysName(String organisation, String sentence) {
        assertThat(offices(sentence, organisation)).isEmpty();
    }

    private static String offices(String text, @Nullable String organisation) {
        ArticleWords words = new ArticleWords(text, ENGLISH.sentences(text, List.of(new Span(0, text.length()))));
        int at = organisation == null ? -1 : text.indexOf(organisation);
        Range known = at < 0
                ? null
                : words.within(
                        new Span(at, at + Objects.requireNonNull(organisation).length()));
        return GRAMMAR.find(words, i -> known != null && known.contains(i) ? known : null).stream()
                .map(office -> written(words, office))
                .collect(Collectors.joining("; "));
    }

    private static String written(ArticleWords words, OfficePhrase office) {
        return "%s, %s, %s, %s, %s%s [%s]"
                .formatted(
                        words.text(office.title()),
                        Objects.requireNonNullElse(office.country(), "-"),
                        office.organisation() == null ? "-" : words.text(office.organisation()),
                        Objects.requireNonNullElse(office.organisationOf(), "-"),
                        office.sector(),
                        office.plural() ? " plural" : "",
                        words.text(office.range()));
    }
}
