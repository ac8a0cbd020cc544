package policyarchive.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Speakers by kinship, gender, office, kind of body and number, where others who do not fit are named, too. */
class WhoIsMeantTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Jane Holloway and Carl Vance met. The latter said that encryption was safe. | Carl Vance
        Jane Holloway and Carl Vance met. The former said that encryption was safe. | Jane Holloway
        Jane Holloway left. Her brother, Carl Holloway, stayed. He said that encryption was safe. | Carl Holloway
        Jane Holloway and Carl Holloway met. Her brother said that encryption was safe. | Carl Holloway
        Jane Holloway and Carl Holloway met. His sister said that encryption was safe. | Jane Holloway
        Jane Holloway and Carl Holloway met. Ms. Holloway's brother said that encryption was safe. | Carl Holloway
        Ruth Vance and Carl Vance met. Mrs. Vance said that encryption was safe. | Ruth Vance
        Ruth Vance and Carl Vance met. Mr. Vance said that encryption was safe. | Carl Vance
        Spokeswoman Robin Vance left. She said that encryption was safe. | Robin Vance
        Spokesman Robin Vance met Jane Holloway. He said that encryption was safe. | Robin Vance
        Lady Vance met Carl Holloway. She said that encryption was safe. | Lady Vance
        Apple and Google objected. The companies left. The firms said that encryption was safe. | Apple, Google
        France and Germany objected. The countries said that encryption was a danger. | France, Germany
        France and Germany objected. Apple objected. The governments said that encryption was a danger. | France, Germany
        Apple and Google objected. France objected. The companies said that encryption was safe. | Apple, Google
        Mozilla objected. In a blog post, the foundation said that encryption was safe. | Mozilla
        The Mozilla Foundation objected. The foundation said that encryption was safe. | Mozilla Foundation
        Apple objected. A page on its website says that encryption was safe. | Apple
        The High Court met. The judges said that encryption was safe. | High Court
        The Supreme Court and the Home Office met. The court said that encryption was safe. | Supreme Court
        The Supreme Court and the Home Office met. The department said that encryption was a danger. | Home Office
        Jane Holloway, a lawyer at Apple, left. Her company said that encryption was safe. | Apple
        France objected. Its interior ministry said that encryption was a danger. | France
        The Home Office objected. Its spokesman said that encryption was a danger. | Home Office
        The Home Office objected. A spokesman said that encryption was a danger. | Home Office
        Apple objected. Its lawyers said that encryption was safe. | Apple
        Apple objected. An Apple spokeswoman said that encryption was safe. | Apple
        Apple objected. A spokeswoman for the company said that encryption was safe. | Apple
        Apple objected. The company's spokeswoman said that encryption was safe. | Apple
        Apple objected. A senior official at the company said that encryption was safe. | Apple
        The Software Publishers Association objected. The SPA said that encryption was safe. | Software Publishers Association
        The Software Publishers Association (SPA) objected. SPA said that encryption was safe. | Software Publishers Association
        Carl Vance, counsel for Apple, said that encryption was safe. | Carl Vance
        Carl Vance, appearing for Apple, said that encryption was safe. | Carl Vance
        A lawyer for Apple, Carl Vance, said that encryption was safe. | Carl Vance
        Counsel for Apple said that encryption was safe. | Apple
        Carl Vance spoke. "Encryption is safe, and it will remain safe for everyone," he said. / "We will keep it safe," he added. | Carl Vance
        Jane Holloway said that encryption was safe. She also said that keys were safe. | Jane Holloway
        Jane Holloway left. The cryptographer said that encryption was safe. | Jane Holloway
        Jane Holloway, the interior minister, left. The minister said that encryption was a danger. | Jane Holloway
        Interior Minister Jane Holloway met Justice Minister Carl Vance. The justice minister said that encryption was a danger. | Carl Vance
        Interior Minister Jane Holloway met Justice Minister Carl Vance. The interior minister said that encryption was a danger. | Jane Holloway
        The French interior minister, Carl Vance, left. The minister said that encryption was a danger. | Carl Vance
        The White House objected. The administration said that encryption was a danger. | White House
        The Metropolitan Police objected. The force said that encryption was a danger. | Metropolitan Police
        Amnesty International objected. The charity said that encryption was safe. | Amnesty International
        Apple objected. Google left. It said that encryption was safe. | Google
        Jane Holloway met Apple. It said that encryption was safe. | Apple
        Apple hired Jane Holloway. She said that encryption was safe. | Jane Holloway
        Apple's Jane Holloway and Google's Carl Vance met. She said that encryption was safe. | Jane Holloway
        Apple's Jane Holloway and Google's Carl Vance met. He said that encryption was safe. | Carl Vance
        Senator Jane Holloway (D-Oregon) met Senator Carl Vance (R-Utah). The Oregon senator said that encryption was safe. | Jane Holloway
        Senators Jane Holloway and Carl Vance met. The senators said that encryption was safe. | Jane Holloway, Carl Vance
        Jane Holloway and Carl Vance met. They said that encryption was safe. | Jane Holloway, Carl Vance
        Jane Holloway and Carl Vance met. The two said that encryption was safe. | Jane Holloway, Carl Vance
        Jane Holloway of Apple said that keys were safe. Vance left. The company said that encryption was safe. | Apple
        Amnesty International and Apple objected. The charity said that encryption was safe. | Amnesty International
        Amnesty International and Apple objected. The company said that encryption was safe. | Apple
        The FBI and Apple met. The agency said that encryption was a danger. | Federal Bureau of Investigation
        The FBI and Apple met. The company said that encryption was safe. | Apple
        An open letter was signed by Apple and Google. The letter says that encryption was safe. | Apple, Google
        Apple, Google and Mozilla signed a letter. "Encryption is safe," they wrote. | Apple, Google, Mozilla
        Apple, Google and Mozilla signed an open letter. The signatories said that encryption was safe. | Apple, Google, Mozilla
        Germans and French met. Jane Holloway, the German chancellor, left. The chancellor said that encryption was a danger. | Jane Holloway
        Apple objected. Encryption was safe, the company said. | Apple
        "Encryption is safe," said Jane Holloway, whose company, Apple, objected. | Jane Holloway
        "Encryption is safe," said the chief executive of Mozilla, Jane Holloway. | Jane Holloway
        "Encryption is safe," said Jane Holloway. Carl Vance, who met her, disagreed. "It is a danger," he said. | Carl Vance
        Asked about it, Apple said that encryption was safe. | Apple
        Speaking for Apple, Jane Holloway said that encryption was safe. | Jane Holloway
        On behalf of Apple, Jane Holloway said that encryption was safe. | Jane Holloway
        Apple chief executive Jane Holloway left. The chief executive said that encryption was safe. | Jane Holloway
        Norway's prime minister, Jane Holloway, left. The prime minister said that encryption was a danger. | Jane Holloway
        Norwegian officials said that encryption was a danger. | Norway
        The Norwegian government said that encryption was a danger. | Norway
        People close to Apple said that encryption was safe. | Apple
        """)
    void findsWhomWordsMean(String text, String speakers) {
        assertThat(WhoSpeaksTests.speakers(text)).isEqualTo(speakers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jane Holloway left. Her sister said that encryption was safe.",
                "Norwegians said that encryption was a danger.",
                "One of the signatories said that encryption was safe.",
                "Another company said that encryption was safe.",
                "Opponents of Apple said that encryption was a danger.",
                "Apple objected. One critic said that encryption was a danger.",
                "Jane Holloway left. A neighbour said that encryption was safe.",
                "Apple objected. Residents said that encryption was safe."
            })
    void leavesOpenWhomNothingTells(String text) {
        assertThat(WhoSpeaksTests.speakers(text)).isEmpty();
    }
}
