package policyarchive.web.request;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import policyarchive.document.ActorQuery;
import policyarchive.document.Filter;
import policyarchive.document.StatementQuery;
import policyarchive.search.ArticleQuery;
import policyarchive.search.ClaimQuery;
import policyarchive.search.Facet;
import policyarchive.timeline.TimelineQuery;
import policyarchive.vocabulary.ActorKind;
import policyarchive.vocabulary.ClaimMode;
import policyarchive.vocabulary.Stance;

/** Reads parameters into queries. Each method throws {@link WrongParameter} for a value it does not understand. */
public final class Queries {
    /** How many items of a list pages reach. */
    public static final int DEEPEST = 10_000;

    /** Characters of the words searched for. */
    public static final int LONGEST_QUERY = 10_000;

    private static final int USUAL_SIZE = 20;
    private static final int LARGEST_SIZE = 100;
    private static final int USUAL_TIMELINE = 100;
    private static final int LARGEST_TIMELINE = 1000;

    private Queries() {}

    /** Whether lists of claims keep to encryption policy. */
    private enum Topic {
        ENCRYPTION,
        ALL
    }

    /** Whether each copy of a text is counted. */
    private enum Copies {
        ALL,
        ONCE
    }

    /** A search for articles; by relevance where there are words to be relevant to, the newest first otherwise. */
    public static ArticleQuery articles(MultiValueMap<String, String> given) {
        RequestParameters parameters = new RequestParameters(given, ParameterSet.ARTICLES);
        return articles(
                parameters, parameters.query().isEmpty() ? ArticleQuery.Sort.NEWEST : ArticleQuery.Sort.RELEVANCE);
    }

    /** The same search, followed as it grows: what came in last first, unless another order is asked for. */
    public static ArticleQuery articlesComingIn(MultiValueMap<String, String> given) {
        return articles(new RequestParameters(given, ParameterSet.ARTICLES), ArticleQuery.Sort.IMPORTED);
    }

    private static ArticleQuery articles(RequestParameters parameters, ArticleQuery.Sort usual) {
        String q = parameters.query();
        int size = parameters.size(USUAL_SIZE, LARGEST_SIZE);
        return new ArticleQuery(
                q,
                parameters.choice("match", ArticleQuery.Match.ALL),
                filters(parameters),
                parameters.from(),
                parameters.to(),
                parameters.choice("sort", usual),
                parameters.page(size),
                size,
                parameters.choice("copies", Copies.ALL) == Copies.ONCE,
                parameters.first("after").orElse(null));
    }

    /** What was typed into a field so far. */
    public static String typed(MultiValueMap<String, String> given) {
        return new RequestParameters(given, ParameterSet.SUGGESTIONS).query();
    }

    public static ClaimQuery claims(MultiValueMap<String, String> given) {
        RequestParameters parameters = new RequestParameters(given, ParameterSet.CLAIMS);
        int size = parameters.size(USUAL_SIZE, LARGEST_SIZE);
        return new ClaimQuery(
                parameters.query(),
                parameters.filter("actor"),
                parameters.oneOf("stance", Stance.class),
                parameters.oneOf("mode", ClaimMode.class),
                parameters.from(),
                parameters.to(),
                allTopics(parameters),
                parameters.page(size),
                size);
    }

    public static ActorQuery actors(MultiValueMap<String, String> given) {
        RequestParameters parameters = new RequestParameters(given, ParameterSet.ACTORS);
        int size = parameters.size(USUAL_SIZE, LARGEST_SIZE);
        return new ActorQuery(
                parameters.query(),
                parameters.oneOf("kind", ActorKind.class),
                parameters.countries("country"),
                parameters.page(size),
                size);
    }

    public static StatementQuery statements(MultiValueMap<String, String> given) {
        RequestParameters parameters = new RequestParameters(given, ParameterSet.STATEMENTS);
        int size = parameters.size(USUAL_SIZE, LARGEST_SIZE);
        return new StatementQuery(
                parameters.filter("signatory"),
                parameters.all("signedByAll"),
                parameters.all("notSignatory"),
                parameters.page(size),
                size);
    }

    /** A timeline of many actors. */
    public static TimelineQuery timeline(MultiValueMap<String, String> given) {
        RequestParameters parameters = new RequestParameters(given, ParameterSet.TIMELINE);
        return timeline(
                parameters,
                parameters.filter("actor"),
                parameters.oneOf("kind", ActorKind.class),
                parameters.countries("country"));
    }

    /** A timeline of one actor. */
    public static TimelineQuery timelineOfOne(MultiValueMap<String, String> given) {
        return timeline(
                new RequestParameters(given, ParameterSet.TIMELINE_OF_ONE), Filter.NONE, Filter.NONE, Filter.NONE);
    }

    private static TimelineQuery timeline(RequestParameters parameters, Filter actor, Filter kind, Filter country) {
        int size = parameters.size(USUAL_TIMELINE, LARGEST_TIMELINE);
        return new TimelineQuery(
                actor,
                kind,
                country,
                parameters.oneOf("stance", Stance.class),
                parameters.from(),
                parameters.to(),
                allTopics(parameters),
                parameters.page(size),
                size);
    }

    private static Map<Facet, Filter> filters(RequestParameters parameters) {
        Map<Facet, Filter> filters = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Filter filter = filter(parameters, facet);
            if (!filter.isEmpty()) {
                filters.put(facet, filter);
            }
        }
        return filters;
    }

    private static Filter filter(RequestParameters parameters, Facet facet) {
        String name = facet.parameter();
        return switch (facet) {
            case ACTOR, SPEAKER, SIGNATORY, SOURCE -> parameters.filter(name);
            case COUNTRY -> parameters.countries(name);
            case KIND -> parameters.oneOf(name, ActorKind.class);
            case STANCE -> parameters.oneOf(name, Stance.class);
            case YEAR -> parameters.years(name);
        };
    }

    private static boolean allTopics(RequestParameters parameters) {
        return parameters.choice("topic", Topic.ENCRYPTION) == Topic.ALL;
    }
}
