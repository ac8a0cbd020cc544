package policyarchive.gold;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a careful reader finds in one article. Lists that the file leaves out are empty. */
public record GoldArticle(
        String file,
        @Nullable Title title,
        @Nullable Source source,
        @Nullable List<@Nullable String> sourceAny,
        @Nullable Published published,
        @Nullable List<String> bodyLacks,
        @Nullable List<String> bodyHas,
        @Nullable List<String> bodyOnce,
        @Nullable List<String> bodyAtMostOnce,
        @Nullable List<GoldActor> actors,
        @Nullable List<GoldStatement> statements,
        @Nullable List<GoldClaim> claims,
        @Nullable List<NotClaim> notClaims,
        boolean exhaustive,
        @Nullable List<GoldReference> references) {

    public GoldArticle {
        sourceAny = orEmpty(sourceAny);
        bodyLacks = orEmpty(bodyLacks);
        bodyHas = orEmpty(bodyHas);
        bodyOnce = orEmpty(bodyOnce);
        bodyAtMostOnce = orEmpty(bodyAtMostOnce);
        actors = orEmpty(actors);
        statements = orEmpty(statements);
        claims = orEmpty(claims);
        notClaims = orEmpty(notClaims);
        references = orEmpty(references);
    }

    static <T extends @Nullable Object> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    static <T extends @Nullable Object> List<T> joined(T first, @Nullable List<? extends T> others) {
        List<T> all = new ArrayList<>();
        all.add(first);
        if (others != null) {
            all.addAll(others);
        }
        return all;
    }

    /** The headline; without a text the article has none. */
    public record Title(
            @Nullable String text, @Nullable List<String> any) {}

    /** The publisher. */
    public record Source(String name) {}

    /** The date as stated, or, where none is, what may be said of it. */
    public record Published(
            @Nullable String edtf, @Nullable List<@Nullable String> allowed) {}

    /** Words that nobody is said to have said, and why. */
    public record NotClaim(String anchor, String why) {}

    /** A cited address. */
    public record GoldReference(@Nullable Integer number, String url) {}
}
