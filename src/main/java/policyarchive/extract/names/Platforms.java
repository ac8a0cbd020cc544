package policyarchive.extract.names;

import java.util.Set;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.extract.words.Word;

/** Platforms that are the medium of what others say, and do nothing there: {@code wrote on Twitter}, {@code in a WhatsApp message}. */
final class Platforms {
    private static final Set<String> NAMES = Set.of(
            "Twitter",
            "X",
            "Facebook",
            "WhatsApp",
            "Whatsapp",
            "Telegram",
            "Instagram",
            "LinkedIn",
            "YouTube",
            "Reddit",
            "TikTok",
            "Mastodon",
            "Bluesky",
            "Threads",
            "Signal",
            "Slack",
            "Discord",
            "Zoom",
            "Skype",
            "WeChat",
            "Viber");
    private static final Set<String> ON = Set.of("on", "via", "over", "through");
    private static final Set<String> SAYING = Set.of(
            "said",
            "says",
            "wrote",
            "writes",
            "posted",
            "posts",
            "tweeted",
            "published",
            "announced",
            "statement",
            "post",
            "thread",
            "replied",
            "complained",
            "commented",
            "argued",
            "asked",
            "added",
            "joked",
            "confirmed");
    private static final Set<String> POSTS = Set.of(
            "message",
            "messages",
            "post",
            "posts",
            "thread",
            "call",
            "video",
            "page",
            "account",
            "broadcast",
            "group",
            "groups",
            "chat",
            "channel",
            "livestream",
            "followers");
    private static final Set<String> OWNERS = Set.of("a", "an", "his", "her", "its", "their", "my", "our");

    private Platforms() {}

    /** Whether the platform of this name is only where something was said. */
    static boolean isMedium(ArticleWords words, Range name) {
        if (!NAMES.contains(words.text(name))) {
            return false;
        }
        Word before = words.near(name.from(), -1);
        Word next = words.near(name.to() - 1, 1);
        boolean posted = ON.contains(before.lower())
                && SAYING.contains(words.near(name.from(), -2).lower())
                && !next.isPossessive();
        return posted || POSTS.contains(next.lower()) && OWNERS.contains(before.lower());
    }
}
