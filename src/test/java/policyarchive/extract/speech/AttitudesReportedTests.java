package policyarchive.extract.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Speaker, cue, words and rule of requests, intentions, opinions and judgements. */
class AttitudesReportedTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        The mayor called the bridge “a danger to everyone”. | The mayor > called > the bridge “a danger to everyone” [characterisation]
        The mayor described the bridge as a danger to everyone. | The mayor > described > the bridge as a danger to everyone [characterisation]
        The mayor dismissed the report as nonsense. | The mayor > dismissed > the report as nonsense [characterisation]
        The mayor urged the council to close the bridge. | The mayor > urged > the council to close the bridge [request]
        The mayor asked the council not to close the bridge. | The mayor > asked > the council not to close the bridge [request]
        The council was urged by the mayor to close the bridge. | the mayor > was urged > to close the bridge [passive]
        The mayor told the council to close the bridge. | The mayor > told > the council to close the bridge [request]
        The mayor promised to close the bridge. | The mayor > promised > to close the bridge [intention]
        The mayor refused to close the bridge. | The mayor > refused > to close the bridge [intention]
        The mayor plans to close the bridge. | The mayor > plans > to close the bridge [intention]
        The mayor wants the bridge to close. | The mayor > wants > the bridge to close [request]
        The mayor wants to close the bridge. | The mayor > wants > to close the bridge [intention]
        The mayor opposes the bridge. | The mayor > opposes > the bridge [object-of-speech]
        The mayor supports the plan to close the bridge. | The mayor > supports > the plan to close the bridge [object-of-speech]
        The mayor criticised the plan. | The mayor > criticised > the plan [object-of-speech]
        The mayor welcomed the decision to close the bridge. | The mayor > welcomed > the decision to close the bridge [object-of-speech]
        The mayor called for an inquiry. | The mayor > called for > an inquiry [object-of-speech]
        The mayor warned of floods. | The mayor > warned of > floods [object-of-speech]
        According to the mayor, the bridge is closed. | the mayor > According to > the bridge is closed [according-to]
        The bridge is closed, according to the mayor. | the mayor > according to > The bridge is closed [according-to]
        As per the mayor, the bridge is closed. | the mayor > As per > the bridge is closed [according-to]
        The bridge is closed, per the mayor. | the mayor > per > The bridge is closed [according-to]
        In the mayor's view, the bridge is a ruin. | the mayor > In the mayor's view > the bridge is a ruin [view]
        In her view, the bridge is a ruin. | her > In her view > the bridge is a ruin [view]
        As the mayor sees it, the bridge is a ruin. | the mayor > As the mayor sees it > the bridge is a ruin [view]
        For Jane Roe, the bridge is a ruin. | Jane Roe > For Jane Roe > the bridge is a ruin [view]
        The mayor is concerned that the bridge is unsafe. | The mayor > is concerned > that the bridge is unsafe [opinion-adjective]
        The mayor is not convinced that the bridge is unsafe. | The mayor > is not convinced > that the bridge is unsafe [opinion-adjective negated]
        The mayor is determined to close the bridge. | The mayor > is determined > to close the bridge [opinion-adjective]
        The mayor is in favour of the bridge. | The mayor > is in favour of > the bridge [opinion-adjective]
        The bridge was described by the mayor as a ruin. | the mayor > was described > a ruin [passive]
        The plan was criticised by the mayor. | the mayor > was criticised > The plan [passive-judgement]
        The mayor objected to the plan. | The mayor > objected to > the plan [object-of-speech]
        The mayor argued against the plan. | The mayor > argued against > the plan [object-of-speech]
        The mayor spoke about the plan. | The mayor > spoke about > the plan [object-of-speech]
        The mayor warned against closing the bridge. | The mayor > warned against > closing the bridge [object-of-speech]
        The mayor argued for a new bridge. | The mayor > argued for > a new bridge [object-of-speech]
        The mayor expressed concern about the bridge. | The mayor > expressed > concern about the bridge [object-of-speech]
        The mayor raised concerns about the bridge. | The mayor > raised > concerns about the bridge [object-of-speech]
        The mayor requested a new bridge. | The mayor > requested > a new bridge [object-of-speech]
        The mayor praised the engineers for saving the bridge. | The mayor > praised > the engineers for saving the bridge [characterisation]
        The mayor accused the council of hiding the truth. | The mayor > accused > the council of hiding the truth [characterisation]
        The mayor blamed the council for “years of neglect”. | The mayor > blamed > the council for “years of neglect” [characterisation]
        The mayor likened the bridge to a house of cards. | The mayor > likened > the bridge to a house of cards [characterisation]
        The mayor labelled the bridge “unsafe”. | The mayor > labelled > the bridge “unsafe” [characterisation]
        The mayor stressed the need for a new bridge. | The mayor > stressed > the need for a new bridge [object-of-speech]
        The mayor cited the cost of the bridge. | The mayor > cited > the cost of the bridge [object-of-speech]
        The mayor rejected calls to close the bridge. | The mayor > rejected > calls to close the bridge [object-of-speech]
        The mayor insisted on a new bridge. | The mayor > insisted on > a new bridge [object-of-speech]
        The mayor campaigned for a new bridge. | The mayor > campaigned for > a new bridge [object-of-speech]
        The mayor backed the bill. | The mayor > backed > the bill [object-of-speech]
        The mayor demanded a new bridge. | The mayor > demanded > a new bridge [object-of-speech]
        They wrote a letter to demand that the bridge be closed. | a letter > to demand > that the bridge be closed [document-purpose]
        The mayor made the point that the bridge was unsafe. | The mayor > point > that the bridge was unsafe [speech-noun]
        To Jane Roe, the bridge was a gift. | Jane Roe > To Jane Roe > the bridge was a gift [view]
        In Jane Roe's opinion, the bridge was a gift. | Jane Roe > In Jane Roe's opinion > the bridge was a gift [view]
        According to a report by the council, the bridge was a gift. | a report by the council > According to > the bridge was a gift [according-to]
        According to Jane Roe, the mayor, the bridge was a gift. | Jane Roe, the mayor > According to > the bridge was a gift [according-to]
        According to Jane Roe, who built it, the bridge was a gift. | Jane Roe, who built it > According to > the bridge was a gift [according-to]
        """)
    void readsAttitudes(String text, String claims) {
        assertThat(Claims.written(text)).isEqualTo(claims);
    }
}
