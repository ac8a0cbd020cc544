package policyarchive.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyarchive.extract.ExtractedArticle.Claim;

/** Whom the words before a claim mean: the last claim's speakers in short texts. */
class SpeakersTests {
    private static final Extractor EXTRACTOR = new Extractor();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Denmark's justice minister on Monday said that encryption would stay legal. Mette Kragh took office in May. | Mette Kragh
        Apple published a paper on Friday. The paper says that encryption protects everybody. | Apple
        The resolution, adopted by Privacy International on Friday, was short. The resolution urges lawmakers to protect encryption. | Privacy International
        A spokeswoman for Google said that the plan was unworkable. She said that encryption protects everybody. | Google
        Senator Jane Holloway of Texas spoke first. The senator said that encryption protects criminals. | Jane Holloway
        Apple, which last year formed an alliance with Google, Microsoft and others, said that encryption was safe. | Apple
        Signal, a foundation, objected. The California-based foundation said that encryption would be broken. | Signal
        Jane Holloway, who leads Liberty, wrote to the Home Office urging it to protect encryption. | Jane Holloway
        Google on Tuesday said that encryption would be broken. | Google
        The minister of Justice spoke first. Her Danish counterpart, Mette Kragh, was brief. The Dane called for stronger encryption. | Mette Kragh
        Portuguese diplomat Rui Falcato defended the plan. Encryption, the Portuguese diplomat said, was not at stake. | Rui Falcato
        Senator Jane Holloway asked the court to wait on Friday, arguing that encryption protects everybody. | Jane Holloway
        The Home Office published a survey on Friday, saying that encryption was spreading. | Home Office
        Liberty and Privacy International published a paper in which they urged lawmakers to protect encryption. | Liberty
        The Home Office and the National Crime Agency gave evidence; the latter said that encryption had cost lives. | National Crime Agency
        The Home Office and the National Crime Agency gave evidence; the former said that encryption had saved lives. | Home Office
        Ruth Vance signed; her brother, Carl Vance, did not. Mrs. Vance was asked why. She said that encryption protects everybody. | Ruth Vance
        Ruth Vance and her brother, Carl Vance, disagree. Ms. Vance said that encryption was safe. | Ruth Vance
        Ruth Vance spoke after Carl Vance. Then Mr. Vance said that encryption was safe. | Carl Vance
        Commission official Rui Falcato told the hall that children came first. The plan, the Portuguese official went on, would protect encryption. | Rui Falcato
        Apple referred reporters to a page on its website, which says that encryption protects everybody. | Apple
        Mozilla, the city's privacy commission, objected. Europol was silent. The commission said that encryption was safe. | Mozilla
        The Swedish Armed Forces were asked. The military said that encryption protects soldiers. | Swedish Armed Forces
        Ruth Vance and her brother Carl Vance disagree. Ruth Vance was asked. Her brother, too, was heard. He said that encryption protects everybody. | Carl Vance
        Ruth Vance spoke before Carl Vance. Ms. Vance's brother said that encryption was safe. | Carl Vance
        Two members, Ruth Vance (Labour, Leeds) and Omar Bashir (Greens, Bristol), want stronger encryption. | Omar Bashir
        Senator Jane Holloway was brief. “Encryption protects everybody,” reads the note she circulated to colleagues. | Jane Holloway
        The Software Makers Association objected. According to a survey the SMA carried out, encryption is spreading. | Software Makers Association
        Europol was silent. A representative of Hushline said that encryption was safe. “We all need it,” added the representative, Jane Holloway. | Jane Holloway
        Interior Minister Carl Vance flew home. On Friday his ministry was asked about WhatsApp; a spokesman said that encryption would stay legal. | Carl Vance
        Ofcom's legal service was asked by Apple on Friday. The legal service said that encryption was safe. | Ofcom
        Jane Holloway pointed to figures from the courts, which show that encryption stopped the police twice. | Jane Holloway
        Jane Holloway advised the ministry. She had warned that encryption was at stake, according to the minutes of the meeting. | Jane Holloway
        Jane Holloway, then home secretary, signed it in 2016. Imran Shah is home secretary now. “Encryption protects everybody,” said the former home secretary. | Jane Holloway
        Senior Advocate Jane Holloway appearing for Apple said that encryption was safe. | Jane Holloway
        Liberty is a party to this case and we have filed a reply. We believe that encryption protects everybody. | Liberty
        In our submission to the inquiry, Liberty urged lawmakers to wait. We believe that encryption protects everybody. | Liberty
        In March the Home Office, asked about a report by the National Crime Agency, said that encryption was safe. | Home Office
        """)
    void findsWhoSpeaks(String text, String speaker) {
        assertThat(speakers(text)).contains(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Senior Advocate Jane Holloway appearing for Apple said that encryption was safe. | Apple
        Encryption was safe, said Liberty board member, Jane Holloway. | Liberty
        Europol, the Union's police body, said that encryption protects everybody. | Union
        Ruth Vance spoke. Mr. Bashir's sister said that encryption was safe. Omar Bashir was silent. | Omar Bashir
        """)
    void takesNobodyElse(String text, String other) {
        assertThat(speakers(text)).doesNotContain(other);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Apple, Signal and Mozilla published a declaration on encryption on Friday. The Senate heard of it. "No key is safe," it reads. | Apple
        A group of firms urged the Senate on Friday to protect encryption. In a letter, the group said that encryption was safe. The letter was signed by Apple, Signal and Mozilla. | Mozilla
        Apple, Signal and Mozilla signed a petition titled "Keys". It calls on the Senate to protect encryption. | Signal
        """)
    void letsDocumentsSpeakForTheirSignatories(String text, String speaker) {
        assertThat(speakers(text)).hasSize(3).contains(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        A committee met. Its members said that encryption was a matter for others.
        Experts said that encryption would be broken.
        We wrote to the Home Office, saying that encryption protects everybody.
        """)
    void leavesOpenWhomNobodyNamed(String text) {
        assertThat(speakers(text)).isEmpty();
    }

    private static List<String> speakers(String text) {
        ExtractedArticle article = EXTRACTOR.extract(AnnotatedArticle.parse("test.txt", text));
        return article.claims().isEmpty()
                ? List.of("no claim")
                : names(article, article.claims().getLast());
    }

    private static List<String> names(ExtractedArticle article, Claim claim) {
        return article.actors().stream()
                .filter(actor -> claim.speakerIds().contains(actor.id()))
                .map(ExtractedArticle.Actor::name)
                .toList();
    }
}
