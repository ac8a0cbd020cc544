package policyarchive.extract.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyarchive.text.Span;

class AttitudesTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        urged senators to kill the bill | 1
        wants members to vote against the draft | 1
        voters should resist any plan to undermine encryption | 1
        called for the ordinance to be repealed | 1
        the directive must be withdrawn at once | 1
        voiced doubts about the proposal | 1
        a flawed and dangerous regulation | 1
        the order is unlawful | 1
        it cannot be done without introducing vulnerabilities | 1
        warned of the impact on press freedom | 1
        would scrap a law that obliges firms to provide exceptional access | 1
        deputies backed the amendment | -1
        wants the new powers adopted | -1
        would veto any bill that did not provide for key recovery | -1
        the bill would not weaken anybody's privacy | -1
        the regulation is proportionate | -1
        accused the companies of hiding behind their users | -1
        denied that the act would break encryption | -1
        blamed the ministry | 1
        is concerned by the government's proposed bill | 1
        it is worrying that ministers are proposing a bill | 1
        called for a bill that would grant the police new powers to be withdrawn | 1
        the ineffectiveness of Dr. Roe's proposal | 1
        called for further analysis of the bill | 0
        read the (Procedure and Safeguards for Interception) Rules | 0
        withdrew its writ petition | 0
        if they adopt the bill, | 0
        the bill has its second reading | 0
        the committee met in the morning | 0
        """)
    void readsTheSideFromAttitudeAndThing(String words, int side) {
        assertThat(Math.signum(weight(words, ""))).isEqualTo(side);
    }

    @Test
    void learnsFromItsDescriptionWhatAMeasureIsFor() {
        String article = "A bill that would prohibit back doors was read. The bill would guarantee privacy.";
        assertThat(weight("they oppose the bill", article)).isNegative();
        assertThat(weight("they oppose the bill", "A bill that would require back doors was read."))
                .isPositive();
    }

    @Test
    void knowsNoSideOfAnUndescribedPlanOrLetter() {
        assertThat(weight("they support the plan", "")).isZero();
        assertThat(weight(
                        "they support the letter",
                        "A letter that urged members to reject the bill was sent. The letter"
                                + " opposing key escrow was short."))
                .isPositive();
    }

    private static double weight(String words, String article) {
        return Attitudes.weigh(words, new Span(0, words.length()), Measures.of(article)).stream()
                .mapToDouble(Attitudes.Weight::weight)
                .sum();
    }
}
