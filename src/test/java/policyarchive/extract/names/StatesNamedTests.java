package policyarchive.extract.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** States where they act or are named as such. */
class StatesNamedTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Canada's public safety minister objected. | Canada GOVERNMENT CA
        Officials from the US, UK and Australian governments met. | United States GOVERNMENT US; United Kingdom GOVERNMENT GB; Australia GOVERNMENT AU
        The US, UK, and Australian officials met. | United States GOVERNMENT US; United Kingdom GOVERNMENT GB; Australia GOVERNMENT AU
        The Norwegian government objected. | Norway GOVERNMENT NO
        Norwegian officials objected. | Norway GOVERNMENT NO
        The government of Norway objected. | Norway GOVERNMENT NO
        Norway's government objected. | Norway GOVERNMENT NO
        Norway, which has a long coast, objected. | Norway GOVERNMENT NO
        Norway and Sweden objected. | Norway GOVERNMENT NO; Sweden GOVERNMENT SE
        Norway, Sweden and Denmark objected to the plan. | Norway GOVERNMENT NO; Sweden GOVERNMENT SE; Denmark GOVERNMENT DK
        The declaration was signed by Norway, Sweden and Denmark. | Norway GOVERNMENT NO; Sweden GOVERNMENT SE; Denmark GOVERNMENT DK
        London objected to the plan. | United Kingdom GOVERNMENT GB
        Moscow rejected the proposal. | Russia GOVERNMENT RU
        The Clinton administration objected. | United States GOVERNMENT US
        The foreign ministry objected. Norway is cold. Norwegians know. | foreign ministry AGENCY NO; Norway GOVERNMENT NO
        Norway's prime minister objected. Then he left. | Norway GOVERNMENT NO
        The Bundestag voted on it. The government said that it would pay. | Bundestag AGENCY DE; Germany GOVERNMENT DE
        The Dutch government objected. The government said that it would pay. | Netherlands GOVERNMENT NL
        The French government objected in Paris. Later the government's plan was dropped. | France GOVERNMENT FR
        The Norwegian coalition government objected. | Norway GOVERNMENT NO
        The Australian federal government objected. | Australia GOVERNMENT AU
        The governments of Norway and Sweden objected. | Norway GOVERNMENT NO; Sweden GOVERNMENT SE
        The authorities of Norway objected. | Norway GOVERNMENT NO
        The state of Norway objected. | Norway GOVERNMENT NO
        Norway's plan to build a port was dropped. | Norway GOVERNMENT NO
        Talks between Norway and Sweden ended. | Norway GOVERNMENT NO; Sweden GOVERNMENT SE
        Union of India objected. | India GOVERNMENT IN
        Ministers of Norway, Sweden and Denmark signed a joint declaration. | Norway GOVERNMENT NO; Sweden GOVERNMENT SE; Denmark GOVERNMENT DK
        The interior ministers of Norway and Sweden adopted a statement. | Norway GOVERNMENT NO; Sweden GOVERNMENT SE
        They told the government of Norway that the port was full. | Norway GOVERNMENT NO
        """)
    void findsStates(String text, String actors) {
        assertThat(Articles.written(text)).isEqualTo(actors);
    }
}
