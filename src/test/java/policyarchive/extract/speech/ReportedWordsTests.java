package policyarchive.extract.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Speaker, cue, words and rule of what is reported in a clause, and around a cue inside it. */
class ReportedWordsTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        The mayor said that the bridge was closed. | The mayor > said > that the bridge was closed [that-clause]
        The mayor said the bridge was closed. | The mayor > said > the bridge was closed [bare-clause]
        The mayor said on Monday that the bridge was closed. | The mayor > said > that the bridge was closed [that-clause]
        The mayor said in a statement that the bridge was closed. | The mayor > said > that the bridge was closed [that-clause]
        The mayor denied that the bridge was closed. | The mayor > denied > that the bridge was closed [that-clause negated]
        The bridge was closed, the mayor said. | the mayor > said > The bridge was closed [cue-inside]
        The mayor told reporters that the bridge was closed. | The mayor > told > that the bridge was closed [told-clause]
        The mayor warned the council that the bridge would fall. | The mayor > warned > that the bridge would fall [told-clause]
        The mayor thinks that the bridge is unsafe. | The mayor > thinks > that the bridge is unsafe [that-clause]
        The mayor believes the bridge is unsafe. | The mayor > believes > the bridge is unsafe [bare-clause]
        The mayor hopes that the bridge stays. | The mayor > hopes > that the bridge stays [that-clause]
        The report found that the bridge was unsafe. | The report > found > that the bridge was unsafe [that-clause]
        The report shows that the bridge was unsafe. | The report > shows > that the bridge was unsafe [that-clause]
        The letter says that the bridge is unsafe. | The letter > says > that the bridge is unsafe [that-clause]
        The mayor wrote that the bridge was unsafe. | The mayor > wrote > that the bridge was unsafe [that-clause]
        The mayor wondered whether the bridge was safe. | The mayor > wondered > whether the bridge was safe [that-clause]
        The mayor asked how the bridge was built. | The mayor > asked > how the bridge was built [that-clause]
        The mayor explained why the bridge was closed. | The mayor > explained > why the bridge was closed [that-clause]
        The mayor, who said that the bridge was closed, resigned. | The mayor > said > that the bridge was closed [that-clause]
        The mayor, Jane Roe, said that the bridge was closed. | The mayor, Jane Roe > said > that the bridge was closed [that-clause]
        The mayor and the council said that the bridge was closed. | The mayor and the council > said > that the bridge was closed [that-clause]
        The mayor resigned, saying that the bridge was closed. | The mayor > saying > that the bridge was closed [that-clause]
        The mayor resigned, adding that the bridge was closed. | The mayor > adding > that the bridge was closed [that-clause]
        Asked about it, the mayor said that the bridge was closed. | the mayor > said > that the bridge was closed [that-clause]
        Speaking on Monday, the mayor said that the bridge was closed. | the mayor > said > that the bridge was closed [that-clause]
        The mayor said that the bridge was closed and that the road was open. | The mayor > said > that the bridge was closed and that the road was open [that-clause]
        The mayor said that the bridge was closed, but the council disagreed. | The mayor > said > that the bridge was closed [that-clause]
        The mayor said that the bridge was closed, while the council argued that it was open. | The mayor > said > that the bridge was closed [that-clause]; the council > argued > that it was open [that-clause]
        The mayor said she would close the bridge and resign. | The mayor > said > she would close the bridge and resign [bare-clause]
        The mayor agreed that the bridge was unsafe. | The mayor > agreed > that the bridge was unsafe [that-clause]
        The mayor pointed out that the bridge was closed. | The mayor > pointed out > that the bridge was closed [that-clause]
        The mayor made clear that the bridge was closed. | The mayor > made clear > that the bridge was closed [that-clause]
        The mayor went on to say that the bridge was closed. | The mayor > went on to say > that the bridge was closed [that-clause]
        The mayor has repeatedly said that the bridge was closed. | The mayor > has repeatedly said > that the bridge was closed [that-clause]
        The mayor said the bridge was “unsafe”. | The mayor > said > the bridge was “unsafe” [bare-clause]
        The mayor said the bridge was “unsafe and old” and should be closed. | The mayor > said > the bridge was “unsafe and old” and should be closed [bare-clause]
        The letter argues that the bridge is unsafe. It adds that the road is open. | The letter > argues > that the bridge is unsafe [that-clause]; It > adds > that the road is open [that-clause]
        He's said that the bridge was closed. | He > 's said > that the bridge was closed [that-clause]
        The mayor said last week that the bridge was closed. | The mayor > said > that the bridge was closed [that-clause]
        The mayor said in March that the bridge was closed. | The mayor > said > that the bridge was closed [that-clause]
        The mayor said in 2019 that the bridge was closed. | The mayor > said > that the bridge was closed [that-clause]
        The mayor also said that the bridge was closed. | The mayor > said > that the bridge was closed [that-clause]
        The mayor said, however, that the bridge was closed. | The mayor > said > that the bridge was closed [that-clause]
        The mayor told The Herald that the bridge was closed. | The mayor > told > that the bridge was closed [told-clause]
        The mayor reminded residents that the bridge was closed. | The mayor > reminded > that the bridge was closed [told-clause]
        The mayor assured them that the bridge was closed. | The mayor > assured > that the bridge was closed [told-clause]
        The mayor warned that the bridge was closed. | The mayor > warned > that the bridge was closed [that-clause]
        The mayor emphasised that the bridge was old. | The mayor > emphasised > that the bridge was old [that-clause]
        The mayor questioned whether the bridge was safe. | The mayor > questioned > whether the bridge was safe [that-clause]
        The mayor insisted the bridge was safe. | The mayor > insisted > the bridge was safe [bare-clause]
        Many believe that the bridge is safe. | Many > believe > that the bridge is safe [that-clause]
        Some say that the bridge is safe. | Some > say > that the bridge is safe [that-clause]
        The mayor asked that the bridge be closed. | The mayor > asked > that the bridge be closed [that-clause]
        The mayor demanded that the bridge be closed. | The mayor > demanded > that the bridge be closed [that-clause]
        The mayor said the “bridge of sighs” was closed. | The mayor > said > the “bridge of sighs” was closed [bare-clause]
        The mayor said that “it is safe”. | The mayor > said > that “it is safe” [that-clause]
        The mayor said it was “safe enough for everyone,” and left. | The mayor > said > it was “safe enough for everyone,” and left [bare-clause]
        The mayor's spokesman said that the bridge was closed. | The mayor's spokesman > said > that the bridge was closed [that-clause]
        The mayor of the town that lies on the river said that the bridge was closed. | The mayor of the town that lies on the river > said > that the bridge was closed [that-clause]
        The man who built the bridge said that it was closed. | The man who built the bridge > said > that it was closed [that-clause]
        The mayor and three engineers, including Jane Roe, said that the bridge was closed. | The mayor and three engineers, including Jane Roe > said > that the bridge was closed [that-clause]
        Jane Roe of the council said that the bridge was closed. | Jane Roe of the council > said > that the bridge was closed [that-clause]
        The council met, voted and announced that the bridge was closed. | The council > announced > that the bridge was closed [that-clause]
        After the meeting, the council said that the bridge was closed. | the council > said > that the bridge was closed [that-clause]
        Since the bridge is closed, the council said, people stay away. | the council > said > Since the bridge is closed .. people stay away [cue-inside]
        The bridge is closed, said the mayor. | the mayor > said > The bridge is closed [cue-inside]
        The bridge is closed, he told reporters. | he > told > The bridge is closed [cue-inside]
        The bridge is closed, the mayor believes. | the mayor > believes > The bridge is closed [cue-inside]
        """)
    void readsReportedClauses(String text, String claims) {
        assertThat(Claims.written(text)).isEqualTo(claims);
    }
}
