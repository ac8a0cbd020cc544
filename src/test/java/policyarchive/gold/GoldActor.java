package policyarchive.gold;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An actor a careful reader would list; an optional one may be listed or not. */
public record GoldActor(
        String name,
        String kind,
        List<String> kindAny,
        List<String> forms,
        @Nullable String country,
        List<String> roles,
        boolean optional) {

    List<String> kinds() {
        return GoldArticle.joined(kind, kindAny);
    }

    Set<String> names() {
        return Spelling.names(name, forms);
    }
}
