package policyarchive.gold;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An actor a careful reader would list; an optional one may be listed or not. */
public record GoldActor(
        String name,
        String kind,
        @Nullable List<String> kindAny,
        @Nullable List<String> forms,
        @Nullable String country,
        @Nullable List<String> roles,
        boolean optional) {

    public GoldActor {
        forms = GoldArticle.orEmpty(forms);
        roles = GoldArticle.orEmpty(roles);
    }

    List<String> kinds() {
        return GoldArticle.joined(kind, kindAny);
    }

    Set<String> names() {
        return Spelling.names(name, GoldArticle.orEmpty(forms));
    }
}
