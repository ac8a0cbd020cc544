package policyarchive.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.api.Test;

class GreedyTaggerTests {
    private static final String TEXT = """
        The U.S. Fox-Trot group , founded in the 1990s , said it would n't back a bill that weakens encryption .
        " Élan matters , " he told me : \u201c It 's 12.5 % , or so they say . \u201d
        a
        Signatories : ANNA B. , JOHN O\u2019BRIEN & CO ( NGO ) \u2013 and \u4e2d\u6587 !
        Said said saying say
        """;

    private static POSModel model() throws IOException {
        try (InputStream in = GreedyTaggerTests.class.getResourceAsStream("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")) {
            return new POSModel(in);
        }
    }

    @Test
    void tagsAsOpenNlpDoesWithABeamOfOne() throws IOException {
        POSModel model = model();
        AbstractModel weights = model.getArtifact("pos.model");
        POSTaggerME reference = new POSTaggerME(new POSModel("en", weights, 1, Map.of(), model.getFactory()));
        GreedyTagger tagger = new GreedyTagger(weights);

        for (String line : TEXT.lines().toList()) {
            String[] words = line.split(" ", -1);
            assertThat(tagger.tag(words)).isEqualTo(reference.tag(words));
        }
    }

    @Test
    void tagsNothingInAnEmptySentence() throws IOException {
        assertThat(new GreedyTagger(model().getArtifact("pos.model")).tag(new String[0]))
                .isEmpty();
    }
}
