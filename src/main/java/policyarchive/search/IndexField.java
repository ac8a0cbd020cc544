package policyarchive.search;

/** Names of the fields of the index. */
final class IndexField {
    /** The public id; the order of equals. */
    static final String SLUG = "slug";
    /** What a list of results shows of an article, as JSON; stored, not searched. */
    static final String SUMMARY = "summary";

    static final String TITLE = "title";
    static final String TEXT = "text";
    /** The words of all claims of an article. */
    static final String QUOTATIONS = "quotations";
    /** The title as written, case and accents apart: for beginnings of words and for spelling. */
    static final String TITLE_EXACT = "titleExact";
    /** The text as written, case and accents apart. */
    static final String TEXT_EXACT = "textExact";

    static final String SOURCE = "source";
    /** The publisher's name as words. */
    static final String SOURCE_WORDS = "sourceWords";
    /** The publisher's name whatever the case. */
    static final String SOURCE_KEY = "sourceKey";

    /** The id of the first among an article's copies; missing where it has none. */
    static final String COPY_GROUP = "copyGroup";
    /** Whether an article is another's copy. */
    static final String IS_COPY = "isCopy";
    /** When a copy was published, where that is known to a month or better. */
    static final String COPY_DAY = "copyDay";

    static final String ACTOR = "actor";
    static final String SIGNATORY = "signatory";
    static final String YEAR = "year";
    /**
     * What results are sorted by: of articles the earliest day, missing where the date has no start; of claims the
     * earliest day or, where there is none, the latest.
     */
    static final String SORT_DAY = "sortDay";
    /** When the archive first took an article. */
    static final String IMPORTED = "imported";
    /** First day of a date, far past where it is open; missing where there is no date. */
    static final String RANGE_START = "rangeStart";
    /** Last day of a date, far future where it is open; missing where there is no date. */
    static final String RANGE_END = "rangeEnd";

    /** The claims of an article, each a document of its own, so that filters can meet in one. */
    static final String CLAIMS = "claims";

    static final String SPEAKER = "speaker";
    static final String STANCE = "stance";
    static final String KIND = "kind";
    static final String COUNTRY = "country";
    static final String MODE = "mode";
    static final String ON_TOPIC = "onTopic";

    private IndexField() {}

    static String inClaim(String field) {
        return CLAIMS + "." + field;
    }
}
