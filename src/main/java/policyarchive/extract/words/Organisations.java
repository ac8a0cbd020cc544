package policyarchive.extract.words;

import org.jspecify.annotations.Nullable;
import policyarchive.extract.words.ArticleWords.Range;

/** Where organisations are named, as far as they are found when offices and persons are read. */
public interface Organisations {
    /** The words of the organisation that this word belongs to, null where it belongs to none. */
    @Nullable
    Range at(int word);
}
