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
                "The coalition objected."
            })
    void findsNobody(String text) {
        assertThat(Articles.actorsOf(text).actors()).isEmpty();
    }
}
