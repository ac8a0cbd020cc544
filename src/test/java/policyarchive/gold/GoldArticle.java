package policyarchive.gold;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a careful reader finds in one article. Lists that the file leaves out are empty. */
public record GoldArticle(
        String file,
        @Nullable Title title,
        @Nullable Source source,
        List<@Nullable String> sourceAny,
        @Nullable Published published,
        List<String> bodyLacks,
        List<String> bodyHas,
        List<String> bodyOnce,
        List<String> bodyAtMostOnce,
        List<GoldActor> actors,
        List<GoldStatement> statements,
        List<GoldClaim> claims,
        List<NotClaim> notClaims,
        boolean exhaustive,
        List<GoldReference> references) {

    static <T> List<T> joined(T first, List<T> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    /** The headline; without a text the article has none. */
    public record Title(@Nullable String text, List<String> any) {}

    /** The publisher. */
    public record Source(String name) {}

    /** The date as stated, or, where none is, what may be said of it. */
    public record Published(@Nullable String edtf, List<@Nullable String> allowed) {}

    /** Words that nobody is said to have said, and why. */
    public record NotClaim(String anchor, String why) {}

    /** A cited address. */
    public record GoldReference(@Nullable Integer number, String url) {}
}
