package policyarchive.extract.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Speaker, cue, words and rule of quotations. */
class QuotedWordsTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "The bridge is closed," the mayor said. | the mayor > said > The bridge is closed, [quotation-before-cue]
        "The bridge is closed," said the mayor. | the mayor > said > The bridge is closed, [quotation-before-cue]
        “The bridge is closed,” said Jane Roe, the mayor, on Monday. | Jane Roe, the mayor > said > The bridge is closed, [quotation-before-cue]
        The mayor said: “The bridge is closed.” | The mayor > said > The bridge is closed. [quotation-after-cue]
        The mayor said, “The bridge is closed.” | The mayor > said > The bridge is closed. [quotation-after-cue]
        “The bridge is closed,” the mayor said. “It will stay closed.” | the mayor > said > The bridge is closed, .. It will stay closed. [quotation-before-cue]
        “The bridge,” the mayor said, “is closed.” | the mayor > said > The bridge, .. is closed. [quotation-before-cue]
        “The bridge is closed.” — Jane Roe | Jane Roe > - > The bridge is closed. [signed-quotation]
        “The bridge is closed,” the mayor said. / “It will stay closed,” she added. | the mayor > said > The bridge is closed, [quotation-before-cue]; she > added > It will stay closed, [quotation-before-cue]
        The mayor asked the engineers: “Is it safe?” | The mayor > asked > Is it safe? [quotation-after-cue]
        “Is it safe?” the mayor asked. | the mayor > asked > Is it safe? [quotation-before-cue]
        “It is safe!” the mayor exclaimed. | the mayor > exclaimed > It is safe! [quotation-before-cue]
        “It is safe,” the mayor and the council said in a letter. | the mayor and the council > said > It is safe, [quotation-before-cue]
        “It is safe,” the mayor told The Herald. | the mayor > told > It is safe, [quotation-before-cue]
        “It is safe,” he said, “and it will stay open.” | he > said > It is safe, .. and it will stay open. [quotation-before-cue]
        “It is safe,” he said. She disagreed. “It is a ruin,” she said. | he > said > It is safe, [quotation-before-cue]; she > said > It is a ruin, [quotation-before-cue]
        “It is safe,” he says in the letter. | he > says > It is safe, [quotation-before-cue]
        “It is safe,” reads the letter. | the letter > reads > It is safe, [quotation-before-cue]
        The letter reads: “It is safe.” | The letter > reads > It is safe. [quotation-after-cue]
        The letter, signed by the mayor, says: “It is safe.” | The letter, signed by the mayor > says > It is safe. [quotation-after-cue]
        In a letter, the mayor wrote: “It is safe.” | the mayor > wrote > It is safe. [quotation-after-cue]
        ‘It is safe,’ the mayor said. | the mayor > said > It is safe, [quotation-before-cue]
        "It is safe", the mayor said. | the mayor > said > It is safe [quotation-before-cue]
        'It is safe,' said the mayor. | the mayor > said > It is safe, [quotation-before-cue]
        “The bridge is closed,” said Jane Roe, director of the council, in a letter to the town. | Jane Roe, director of the council > said > The bridge is closed, [quotation-before-cue]
        The mayor was blunter: “The bridge is a ruin and the road is worse.” | The mayor > was blunter > The bridge is a ruin and the road is worse. [quotation-after-colon]
        Jane Roe: “The bridge is a ruin and the road is worse.” | Jane Roe > : > The bridge is a ruin and the road is worse. [quotation-after-colon]
        The mayor put it this way: “The bridge is a ruin and the road is worse.” | The mayor > put it this way > The bridge is a ruin and the road is worse. [quotation-after-colon]
        The road is open. Jane Roe was blunter: “The bridge is a ruin and the road is worse.” | Jane Roe > was blunter > The bridge is a ruin and the road is worse. [quotation-after-colon]
        Seeing the flood, the mayor was blunter: “The bridge is a ruin and the road is worse.” | the mayor > was blunter > The bridge is a ruin and the road is worse. [quotation-after-colon]
        The mayor spoke: “The bridge is closed. / “It will stay closed. / “Nobody may use it.” | The mayor > spoke > The bridge is closed. .. It will stay closed. .. Nobody may use it. [quotation-after-colon]
        “The bridge is closed,” the mayor said. / “It will stay closed.” | the mayor > said > The bridge is closed, [quotation-before-cue]; the mayor > - > It will stay closed. [block-quotation]
        “The bridge is closed.” / “It will stay closed,” the mayor said. | the mayor > said > It will stay closed, [quotation-before-cue]
        """)
    void readsQuotations(String text, String claims) {
        assertThat(Claims.written(text)).isEqualTo(claims);
    }
}
