package policyarchive.extract.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words with capitals, places, things and groups that are no actors. */
class NobodyNamedTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "They want to Save Our Harbour now.",
                "They ate their greens.",
                "Norwegian salmon is good.",
                "Norway's coast is long.",
                "They met in Norway.",
                "She flew to Norway.",
                "The people of Norway objected.",
                "London is a city.",
                "The signal was weak.",
                "An apple fell.",
                "Apple pie is good.",
                "EU law is complex.",
                "Within the EU, trade is free.",
                "The police objected.",
                "Lawyers met police.",
                "They read the Harbour Act and the Port Bill.",
                "The Harbour Agreement was signed.",
                "Write to roe@example.org or www.example.org.",
                "Quennell said no.",
                "The Zorvik Quennell affair ended.",
                "Her brother James left.",
                "HARBOUR COUNCIL REJECTS PLAN",
                "Harbour Council Rejects Tunnel Plan",
                "Parliament objected.",
                "The Roe family objected.",
                "Roe & Poe objected.",
                "The Zorvik Bridge fell.",
                "The company said it would leave.",
                "The Harbour Conference opened.",
                "The Harbour Report was read.",
                "The Harbour Treaty was read.",
                "They read the Harbour Directive.",
                "Republicans objected.",
                "Fine weather came.",
                "The coalition objected.",
                "The Tall Ship (TS) was late.",
                "Halvorix, the old king, slept.",
                "Halvorix, a strange company town, slept.",
                "Keep Calm and carry on.",
                "They like Free Lunch on Mondays.",
                "The government should pay for it.",
                "The king of Norway slept.",
                "US law forbids it.",
                "Norway's law forbids it.",
                "Norway's hills are old.",
                "The Quiet Data Act passed.",
                "Write to jane_roe@port.example or www.Halvorix.example for more.",
                "The Investigatory Powers Act passed in London.",
                "French police uniforms are blue.",
                "Old police chiefs met.",
                "Social Media Agency Providers met.",
                "Internet Service Providers met.",
                "Fake News is old.",
                "Ministry Street was closed.",
                "Jane Roe-based firms met.",
                "Her Facebook page was closed.",
                "They met the Foundation in May.",
                "A letter from Norway arrived, signed by nobody.",
                "Halvorix, in short, was late.",
                "The messaging app 3 closed.",
                "This 2015 paper Locks under Mats is read by many.",
                "They read the Harbour (Locks and Access) Bill 2018."
            })
    void findsNobody(String text) {
        assertThat(Articles.actorsOf(text).actors()).isEmpty();
    }
}
