package policyarchive.extract.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import policyarchive.extract.speech.CueVerbs.Frame;

class CueVerbsTests {
    @Test
    void knowsTheFormsOfRegularVerbs() {
        assertThat(VerbForms.of("deny")).containsExactlyInAnyOrder("deny", "denies", "denying", "denied");
        assertThat(VerbForms.of("admit")).contains("admitted", "admitting");
        assertThat(VerbForms.of("argue")).contains("argued", "arguing");
        assertThat(VerbForms.of("stress")).contains("stresses");
    }

    @Test
    void knowsTheFormsOfIrregularVerbsAndOfVerbsWithParticles() {
        assertThat(VerbForms.of("think/thought")).containsExactlyInAnyOrder("think", "thinks", "thinking", "thought");
        assertThat(VerbForms.of("call_for"))
                .containsExactlyInAnyOrder("call for", "calls for", "calling for", "called for");
    }

    @Test
    void saysWhatMayFollowAVerb() {
        assertThat(CueVerbs.frames("said")).contains(Frame.SAY);
        assertThat(CueVerbs.frames("urging")).contains(Frame.ASK);
        assertThat(CueVerbs.frames("refused")).contains(Frame.INTEND);
        assertThat(CueVerbs.frames("requiring")).isEmpty();
    }
}
