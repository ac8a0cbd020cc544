package policyarchive.extract.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What those asked in a poll said, and where what is said ends before another predicate. */
class PollsAndPredicatesTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        62% of sailors polled say the bridge should be closed. | 62% of sailors polled > say > the bridge should be closed [poll]
        Nearly two thirds [64.2%] of those asked are worried that the bridge could fall. | two thirds [64.2%] of those asked > are worried > that the bridge could fall [poll]
        A majority of the merchants surveyed are concerned about the toll on the bridge. | A majority of the merchants surveyed > are concerned about > the toll on the bridge [poll]
        Half of the sailors polled were asleep. | ''
        """)
    void readsWhatThoseAskedSay(String text, String claims) {
        assertThat(Claims.written(text)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The mayor restated the council's wish to build a bridge and travelled to Rome to look at one. | The mayor > restated > the council's wish to build a bridge [bare-clause]
        Their opposition to the bridge is known. | Their > opposition to > the bridge [speech-noun]
        The sailors have joined with the merchants to urge the council to close the bridge. | The sailors > to urge > the council to close the bridge [request]
        Merchants called for a toll that would pay for the bridge and the road, to be withdrawn. | Merchants > called for > a toll that would pay for the bridge and the road, to be withdrawn [object-of-speech]
        The mayor said the clerk had built the bridge and sailed to Rome. | The mayor > said > the clerk had built the bridge and sailed to Rome [bare-clause]
        The road made us slow, and the fact that the bridge is closed has alarmed sailors. | ''
        "The bridge is old," said board member of the port and clerk of the council, Jane Roe. | board member of the port and clerk of the council, Jane Roe > said > The bridge is old, [quotation-before-cue]
        """)
    void endsBeforeAnotherPredicate(String text, String claims) {
        assertThat(Claims.written(text)).isEqualTo(claims);
    }
}
