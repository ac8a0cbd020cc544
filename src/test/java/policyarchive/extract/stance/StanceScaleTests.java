package policyarchive.extract.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyarchive.text.Span;
import policyarchive.vocabulary.Stance;

class StanceScaleTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        we need lawful access to messages | FOR_ACCESS
        companies must not turn a blind eye | FOR_ACCESS
        encryption undermines our ability to investigate crime | FOR_ACCESS
        strong encryption protects people | FOR_ENCRYPTION
        we oppose attempts to build backdoors | FOR_ENCRYPTION
        governments must not weaken encryption | FOR_ENCRYPTION
        this is an attack on encryption | FOR_ENCRYPTION
        the police cannot read the messages of suspects | FOR_ACCESS
        the technology exists to scan messages without breaking encryption | FOR_ACCESS
        companies should design their products so that they can comply with warrants | FOR_ACCESS
        the rollout of end-to-end encryption must be delayed | FOR_ACCESS
        we are not asking for a back door | FOR_ACCESS
        the bill should be withdrawn | FOR_ENCRYPTION
        the plan puts everyone at risk | FOR_ENCRYPTION
        it would rather leave the country than weaken its encryption | FOR_ENCRYPTION
        there is no such thing as a key for the good guys only | FOR_ENCRYPTION
        the company cannot read its users' messages | FOR_ENCRYPTION
        we urge ministers to abandon plans to scan private messages | FOR_ENCRYPTION
        the coalition asked the minister to revoke the order | FOR_ENCRYPTION
        the committee should delete clause 12 of the draft | FOR_ENCRYPTION
        lawmakers were urged to vote the measure down | FOR_ENCRYPTION
        we oppose the bill that would weaken encryption | FOR_ENCRYPTION
        it isn't going to comply, and would rather be fined | FOR_ENCRYPTION
        the amendment is a back door by another name | FOR_ENCRYPTION
        there is no evidence that encryption hampers the police | FOR_ENCRYPTION
        the minister refused to withdraw the proposal | FOR_ACCESS
        he called for a ban on end-to-end encryption | FOR_ACCESS
        the law does not force anybody to break encryption | FOR_ACCESS
        we aren't asking for a master key | FOR_ACCESS
        a judge's warrants become worthless | FOR_ACCESS
        the app is a haven for smugglers | FOR_ACCESS
        the Minister of Public Safety spoke to the Investigatory Powers Tribunal | NEUTRAL
        the hearing begins at ten | NEUTRAL
        the bill has its second reading on Tuesday | NEUTRAL
        the company received 300 requests last year | NEUTRAL
        """)
    void readsTheSideOfPlainSentences(String words, Stance expected) {
        assertThat(read(words, 0).stance()).isEqualTo(expected);
    }

    @Test
    void namesTheWordsThatDecided() {
        assertThat(read("they want lawful access now", 0).evidence()).containsExactly(new Span(10, 23));
        assertThat(read("the hearing begins at ten", 0).evidence()).isEmpty();
    }

    @Test
    void leavesWordsThatWeighNothingToNoSide() {
        assertThat(read("the hearing begins at ten", -0.8).stance()).isEqualTo(Stance.NEUTRAL);
    }

    private static StanceScale.Reading read(String words, double leaning) {
        return StanceScale.weigh(words, new Span(0, words.length()), null, Measures.of(""))
                .reading(leaning);
    }
}
