package policyarchive.publish.structured;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the card for an address of the archive. Nothing is fetched, and no other address is ever led to. */
public final class CardAddress {
    private static final Pattern ARTICLE = Pattern.compile("/articles/([a-z0-9-]+)(?:/versions/[0-9a-fA-F]{12,64})?");
    private static final Pattern CLAIM = Pattern.compile("/(?:embed/)?claims/([a-z0-9-]+)");
    private static final Pattern ARTICLE_CARD = Pattern.compile("/embed/articles/([a-z0-9-]+)");
    private static final Pattern ACTOR = Pattern.compile("(?:/embed)?/actors/([a-z0-9-]+)(?:/timeline)?");
    private static final Pattern TIMELINE = Pattern.compile("(?:/embed)?/timeline");
    private static final Pattern ID = Pattern.compile("[a-z0-9-]+");

    private CardAddress() {}

    /**
     * Empty for what is no address of this archive, or of nothing that there is a card for.
     *
     * @param site where the archive is, without a slash at its end
     */
    public static Optional<Card> read(String url, String site) {
        URI address;
        try {
            address = new URI(url);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
        String start = site + "/";
        if (!url.regionMatches(true, 0, start, 0, start.length()) || address.getRawUserInfo() != null) {
            return Optional.empty();
        }
        String context = URI.create(start).getRawPath();
        String path = address.getRawPath().substring(context.length() - 1);
        return Optional.ofNullable(card(path, address.getRawFragment(), address.getRawQuery()));
    }

    private static @Nullable Card card(String path, @Nullable String fragment, @Nullable String query) {
        String filters = query == null ? "" : query;
        Matcher article = ARTICLE.matcher(path);
        if (article.matches()) {
            return fragment != null && ID.matcher(fragment).matches()
                    ? new Card(Card.Kind.CLAIM, fragment, "")
                    : new Card(Card.Kind.ARTICLE, article.group(1), "");
        }
        Matcher claim = CLAIM.matcher(path);
        if (claim.matches()) {
            return new Card(Card.Kind.CLAIM, claim.group(1), "");
        }
        Matcher card = ARTICLE_CARD.matcher(path);
        if (card.matches()) {
            return new Card(Card.Kind.ARTICLE, card.group(1), "");
        }
        Matcher actor = ACTOR.matcher(path);
        if (actor.matches()) {
            return new Card(Card.Kind.ACTOR_TIMELINE, actor.group(1), filters);
        }
        return TIMELINE.matcher(path).matches() ? new Card(Card.Kind.TIMELINE, "", filters) : null;
    }
}
