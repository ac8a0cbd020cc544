package policyarchive.extract.names;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.CountryPhrases;
import policyarchive.extract.words.Organisations;
import policyarchive.vocabulary.ActorKind;

/** Which words of an article are taken, by a name or by something that is no actor, such as a law. */
final class NameMap implements Organisations {
    private final @Nullable NameHit[] taken;
    private final boolean[] closed;
    private final NamedCountries countries;

    NameMap(ArticleWords words, CountryPhrases phrases) {
        countries = new NamedCountries(words, phrases);
        taken = new NameHit[words.size()];
        closed = new boolean[words.size()];
    }

    /** How often the article names which country. */
    NamedCountries countries() {
        return countries;
    }

    boolean isFree(int word) {
        return word >= 0 && word < taken.length && taken[word] == null && !closed[word];
    }

    boolean isFree(Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            if (!isFree(i)) {
                return false;
            }
        }
        return true;
    }

    /** Takes the words of a hit, and drops the hits it overlaps. */
    void put(NameHit hit) {
        for (int i = hit.range().from(); i < hit.range().to(); i++) {
            NameHit other = taken[i];
            if (other != null) {
                drop(other);
            }
            taken[i] = hit;
        }
    }

    void drop(NameHit hit) {
        for (int i = hit.range().from(); i < hit.range().to(); i++) {
            taken[i] = null;
        }
    }

    /** Drops all hits that touch these words. */
    void clear(Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            NameHit hit = taken[i];
            if (hit != null) {
                drop(hit);
            }
        }
    }

    /** Takes words for something that is no actor. */
    void close(Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            closed[i] = true;
        }
    }

    boolean isClosed(int word) {
        return word >= 0 && word < closed.length && closed[word];
    }

    @Nullable
    NameHit hitAt(int word) {
        return word < 0 || word >= taken.length ? null : taken[word];
    }

    @Override
    public @Nullable Range at(int word) {
        NameHit hit = hitAt(word);
        return hit == null || hit.kind() == ActorKind.PERSON || hit.kind() == ActorKind.GOVERNMENT ? null : hit.range();
    }

    /** All hits in order. */
    List<NameHit> hits() {
        List<NameHit> hits = new ArrayList<>();
        NameHit last = null;
        for (NameHit hit : taken) {
            if (hit != null && hit != last) {
                hits.add(hit);
            }
            last = hit;
        }
        return hits;
    }
}
