package policyarchive.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policyarchive.archive.NameKey;
import policyarchive.vocabulary.ActorKind;

/** Tells which of the bodies found an office belongs to; none where several may be meant. */
final class BodiesOfOffices {
    private final Map<String, List<Body>> mentioned;
    private final Map<String, List<Body>> ofState;

    /** @param ofState governments, and agencies by the names asked for */
    BodiesOfOffices(List<Body> mentioned, List<Body> ofState) {
        this.mentioned = mentioned.stream().collect(Collectors.groupingBy(Body::nameKey));
        this.ofState = ofState.stream().collect(Collectors.groupingBy(Body::place));
    }

    /** The slug of the body. */
    @Nullable
    String slugFor(Office office) {
        if (office.organisation() == null) {
            return office.isOfState() ? government(office) : null;
        }
        String key = NameKey.organisation(office.organisation());
        String slug = only(
                mentioned.getOrDefault(key, List.of()).stream()
                        .filter(body -> office.articles().contains(body.article()) && !body.isForeignTo(office))
                        .toList(),
                body -> body.isCalled(key));
        return slug != null
                ? slug
                : only(
                        ofItsCountry(office, ActorKind.AGENCY)
                                .filter(body -> body.isCalled(key))
                                .toList(),
                        body -> true);
    }

    private @Nullable String government(Office office) {
        String country = office.country() == null ? "" : office.country();
        String key = NameKey.organisation(Locale.of("", country).getDisplayCountry(Locale.ENGLISH));
        return only(
                ofItsCountry(office, ActorKind.GOVERNMENT).toList(),
                body -> body.nameKey().equals(key));
    }

    private Stream<Body> ofItsCountry(Office office, ActorKind kind) {
        return office.country() == null
                ? Stream.empty()
                : ofState.getOrDefault(office.country(), List.of()).stream().filter(body -> body.kind() == kind);
    }

    /** The only one; the only preferred one where there are several. */
    private static @Nullable String only(List<Body> found, Predicate<Body> preferred) {
        List<String> all = found.stream().map(Body::slug).distinct().toList();
        List<String> best =
                found.stream().filter(preferred).map(Body::slug).distinct().toList();
        List<String> choice = all.size() == 1 ? all : best;
        return choice.size() == 1 ? choice.getFirst() : null;
    }

    /**
     * A body under one of its names.
     *
     * @param nameKey of one of its names
     * @param article slug of an article that mentions it; empty where none was asked for
     */
    record Body(
            String slug,
            String name,
            ActorKind kind,
            @Nullable String country,
            String nameKey,
            String article) {
        private boolean isForeignTo(Office office) {
            boolean ofState = kind == ActorKind.GOVERNMENT || kind == ActorKind.AGENCY;
            return ofState && country != null && office.country() != null && !country.equals(office.country());
        }

        private boolean isCalled(String key) {
            return NameKey.organisation(name).equals(key);
        }

        private String place() {
            return country == null ? "" : country;
        }
    }
}
