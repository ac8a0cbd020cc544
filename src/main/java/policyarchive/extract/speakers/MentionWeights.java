package policyarchive.extract.speakers;

import java.util.List;
import java.util.regex.Pattern;
import policyarchive.extract.ExtractedArticle.Mention;
import policyarchive.extract.Mentions;
import policyarchive.text.PatternSearch;
import policyarchive.text.Span;
import policyarchive.vocabulary.ActorKind;

/** What each mention weighs by its place in its sentence: subjects most, owners and the quoted least. */
final class MentionWeights {
    private static final double WITHIN_QUOTATION = -1.2;
    private static final double OWNER = -0.4;
    private static final PatternSearch DEPENDENT = new PatternSearch(Pattern.compile(
            "\\b(?:of|for|from|at|to|with|against|by|on|about|over|behind|near|under|between|like|via|than|after|before|in|into)(?:"
                + " (?:the|a|an|its|their|our|his|her|Mr\\.?|Ms\\.?|Mrs\\.?|President|Senator|Sen\\.))?(?:"
                + " [a-z]{1,20}){0,2} $"));

    private final String text;
    private final Mentions mentions;
    private final Salience salience;

    MentionWeights(String text, Mentions mentions, Salience salience) {
        this.text = text;
        this.mentions = mentions;
        this.salience = salience;
    }

    /** In the order of the mentions, in sentences. */
    double[] weights() {
        List<Mention> all = mentions.inOrder();
        double[] weigh = new double[all.size()];
        int sentence = -1;
        boolean person = false;
        boolean thing = false;
        for (int i = 0; i < weigh.length; i++) {
            Span span = all.get(i).span();
            int in = salience.sentence(span.start());
            if (in != sentence) {
                sentence = in;
                person = false;
                thing = false;
            }
            boolean human = mentions.actor(all.get(i)).kind() == ActorKind.PERSON;
            boolean owner = isOwner(text, span.end());
            boolean dependent = dependent(text, span.start());
            boolean subject = !owner && !dependent && !(human ? person : thing);
            weigh[i] = (subject ? Salience.SUBJECT : 0)
                    + (owner ? OWNER : 0)
                    + (quoted(span.start()) ? WITHIN_QUOTATION : 0);
            person |= subject && human;
            thing |= subject && !human;
        }
        return weigh;
    }

    private static boolean isOwner(String text, int end) {
        return text.startsWith("’s", end) || text.startsWith("'s", end) || text.startsWith("’ ", end);
    }

    private static boolean dependent(String text, int start) {
        return DEPENDENT.in(text.substring(Math.max(0, start - 60), start));
    }

    /** Whether a quotation opened before a place in its sentence, or in the code units before, and has not closed. */
    private boolean quoted(int start) {
        int from = Math.min(salience.sentenceAt(start).start(), start);
        boolean open = false;
        for (int i = Math.clamp(from, Math.max(0, start - 300), start); i < start; i++) {
            char c = text.charAt(i);
            open = c == '“' || c != '”' && (c == '"') != open;
        }
        return open;
    }
}
