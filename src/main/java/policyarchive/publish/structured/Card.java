package policyarchive.publish.structured;

/**
 * A card that other pages may show.
 *
 * @param kind what it shows
 * @param id of what it shows, empty for the timeline of many actors
 * @param query the filters of a timeline as they stand in its address, without the question mark; empty for none
 */
public record Card(Kind kind, String id, String query) {
    /** Kinds of cards, with the sizes that suit them in CSS pixels. */
    public enum Kind {
        ARTICLE(220),
        CLAIM(320),
        ACTOR_TIMELINE(480),
        TIMELINE(480);

        private final int height;

        Kind(int height) {
            this.height = height;
        }
    }

    private static final int WIDTH = 600;

    /** Below the address of the archive. */
    public String path() {
        String path = switch (kind) {
            case ARTICLE -> "/embed/articles/" + id;
            case CLAIM -> "/embed/claims/" + id;
            case ACTOR_TIMELINE -> "/embed/actors/" + id + "/timeline";
            case TIMELINE -> "/embed/timeline";
        };
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** The frame for it, no larger than allowed. */
    public Frame frame(String site, String title, int mostWidth, int mostHeight) {
        return new Frame(site + path(), title, Math.min(WIDTH, mostWidth), Math.min(kind.height, mostHeight));
    }

    /** The frame for it as large as suits it. */
    public Frame frame(String site, String title) {
        return frame(site, title, Integer.MAX_VALUE, Integer.MAX_VALUE);
    }
}
