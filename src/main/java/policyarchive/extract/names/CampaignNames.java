package policyarchive.extract.names;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.Calendar;
import policyarchive.extract.words.Word;
import policyarchive.vocabulary.ActorKind;

/** Groups named by what they call for: {@code Save Our Privacy}, {@code Stop Scanning Me}, {@code Defend the Web}. */
final class CampaignNames {
    private static final Set<String> CALLS = Set.of(
            "Save", "Stop", "Keep", "Defend", "Protect", "Fight", "Free", "Restore", "Reclaim", "Rescue", "Demand",
            "End", "Encrypt", "Empower", "Secure", "Resist", "Guard", "Unlock", "Ban");
    private static final Set<String> INNER = Set.of("the", "our", "for", "my", "your", "of", "on", "from");
    private static final int LONGEST = 6;

    private final ArticleWords words;
    private final NameMap map;

    CampaignNames(ArticleWords words, NameMap map) {
        this.words = words;
        this.map = map;
    }

    void find() {
        for (int i = 0; i < words.size(); i++) {
            Range name = CALLS.contains(words.at(i).text()) && !words.isTitleCase(i) ? nameFrom(i) : null;
            if (name != null && isGroup(name)) {
                String text = words.text(name);
                map.put(NameHit.body(
                        name, ActorKind.NGO, OrganisationShape.key(text), text, null, null, "named-by-its-call"));
                i = name.to() - 1;
            }
        }
    }

    private @Nullable Range nameFrom(int from) {
        int limit = Math.min(words.sentenceOf(from).to(), from + LONGEST);
        int to = from;
        for (int i = from; i < limit && map.isFree(i); i++) {
            Word word = words.at(i);
            if (word.isWord() && word.isCapitalised() && !Calendar.contains(word)) {
                to = i + 1;
            } else if (!INNER.contains(word.text())) {
                break;
            }
        }
        boolean inner =
                words.near(from, -1).isCapitalised() && words.near(from, -1).isWord();
        return to - from > 1 && !inner ? new Range(from, to) : null;
    }

    /** Whether it acts, is described, or stands where only somebody can. */
    private boolean isGroup(Range name) {
        int last = name.to() - 1;
        boolean which = words.near(last, 1).is(",")
                && (words.near(last, 2).is("which")
                        || words.near(last, 2).is("a")
                        || words.near(last, 2).is("an"));
        return which
                || ActingContext.acts(words, name)
                || ActingContext.isPossessor(words, name)
                || words.isListed(name.from());
    }
}
