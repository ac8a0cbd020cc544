package policyarchive.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.ExtractedArticle.Claim;
import policyarchive.extract.ExtractedArticle.Statement;
import policyarchive.extract.speakers.Speaker;
import policyarchive.extract.speakers.SpeakerResolver;
import policyarchive.extract.speech.Attribution;
import policyarchive.extract.speech.Speech;
import policyarchive.extract.stance.Judgement;
import policyarchive.extract.stance.Measures;
import policyarchive.extract.stance.SpeakerSide;
import policyarchive.extract.stance.StanceScale;
import policyarchive.extract.stance.Topic;
import policyarchive.source.ParsedArticle;
import policyarchive.source.ParsedArticle.Block;
import policyarchive.text.Sentence;
import policyarchive.text.Span;
import policyarchive.vocabulary.BlockKind;
import policyarchive.vocabulary.Stance;

/** Makes claims of attributions: with speakers, topic, stance, date, statement and references. */
final class ClaimReader {
    /** What the side of a statement's, or a speaker's, other claims weighs where a claim's own words weigh little. */
    private static final double STATEMENT_LEANING = 0.8;

    /** The same where the words judge. */
    private static final double JUDGING_LEANING = 1.0;

    /** What the speaker's trade weighs for words that judge: not enough by itself. */
    private static final double TRADE_LEANING = 0.6;

    /** Code units around a claim in which a word of the subject makes it one about encryption. */
    private static final int CONTEXT_BEFORE = 700;

    private static final int CONTEXT_AFTER = 300;

    private static final Pattern FIGURE = Pattern.compile("\\d(?:%| percent| per cent| million| billion|,\\d{3})");

    private static final Pattern COUNT = Pattern.compile("\\d [a-z]{3,15}s");

    /** Words that weigh as much take a side though they report figures, or counts. */
    private static final double FIGURE_WEIGHT = 3.5;

    private static final double COUNT_WEIGHT = 1.9;

    private static final Pattern NORM = Pattern.compile(
            "\\b(?:must|should|would|could|cannot|can't|not|never|without|need|risk|want|undermin\\w{1,3}|threat\\w{0,3})\\b");
    /** Labels looked for in the text; more name nobody. */
    private static final int MOST_LABELS = 60;

    private static final Pattern OUTLINE = Pattern.compile(
            "\\b(?:claim|verification|verdict|myth|fact|truth|reality|question|problem|solution|step|part|response|concern|issue"
                + "|example|pros|cons|background|analysis|context|finding|recommendation|conclusion|result|reason|point|option"
                + "|goal|rule|section|chapter|article|phase|scenario|case|risk|benefit|impact|status|action)s?\\b");

    /** An attribution with what its own words tell. */
    private record Draft(Attribution attribution, Speaker speaker, StanceScale.@Nullable Weighed weighed) {
        boolean onTopic() {
            return weighed != null;
        }

        double weight() {
            return weighed == null ? 0 : weighed.weight();
        }
    }

    private final ParsedArticle article;
    private final String text;
    private final Mentions mentions;
    private final List<Statement> statements;
    private final List<Sentence> sentences;
    private final ClaimEvidence evidence;
    private final Measures measures;
    private final Topic topic;
    private final Map<String, Boolean> headings = new HashMap<>();

    ClaimReader(ParsedArticle article, Mentions mentions, List<Statement> statements, List<Sentence> sentences) {
        this.article = article;
        this.text = article.text();
        this.mentions = mentions;
        this.statements = statements;
        this.sentences = sentences;
        this.measures = Measures.of(text);
        this.topic = Topic.of(text);
        this.evidence = new ClaimEvidence(article, sentences);
    }

    List<Claim> claims(Speech speech) {
        SpeakerResolver resolver = new SpeakerResolver(
                text, article.publisher() == null ? null : article.publisher().name(), mentions, statements, sentences);
        List<Draft> drafts = new ArrayList<>();
        Map<String, Double> sides = new HashMap<>();
        for (Attribution attribution : speech.attributions()) {
            Speaker speaker = inHeading(attribution) ? null : resolver.resolve(attribution);
            if (speaker != null && !isHeadingLike(attribution, speaker)) {
                Draft draft = draft(attribution, speaker);
                drafts.add(draft);
                side(draft, sides);
            }
        }
        List<Claim> claims = new ArrayList<>();
        for (Draft draft : drafts) {
            claims.add(claim("c" + (claims.size() + 1), draft, speech, sides));
        }
        return claims;
    }

    /** A label that names no actor, and is a word of the text's own or of an outline, heads a passage, not a turn. */
    private boolean isHeadingLike(Attribution attribution, Speaker speaker) {
        Span label = attribution.rule().equals("turn") ? attribution.speaker() : null;
        if (label == null || !speaker.ids().isEmpty() || label.of(text).indexOf('(') >= 0) {
            return false;
        }
        String word = label.of(text).toLowerCase(Locale.ROOT);
        return headings.size() > MOST_LABELS || headings.computeIfAbsent(word, this::isCommon);
    }

    private boolean isCommon(String word) {
        return OUTLINE.matcher(word).find() || text.contains(" " + word + " ") || text.contains(" " + word + "s ");
    }

    private boolean inHeading(Attribution attribution) {
        Block block = evidence.block(attribution.span().start());
        return block == null || block.kind() == BlockKind.HEADING;
    }

    private Draft draft(Attribution attribution, Speaker speaker) {
        StanceScale.Weighed weighed = StanceScale.weigh(text, attribution.span(), attribution.cue(), measures);
        boolean onTopic =
                onTopic(attribution) || measures.areOfTheSubject() && (weighed.hasAttitude() || weighed.isClear());
        return new Draft(attribution, speaker, onTopic ? weighed : null);
    }

    private static void side(Draft draft, Map<String, Double> sides) {
        double sign = Math.signum(draft.weight());
        if (draft.speaker().statementId() != null) {
            sides.merge(draft.speaker().statementId(), sign, Double::sum);
        }
        draft.speaker().ids().forEach(id -> sides.merge(id, sign, Double::sum));
    }

    /** Whether its words, its sentence or the paragraph it stands in are about encryption. */
    private boolean onTopic(Attribution attribution) {
        if (topic.in(attribution.span())) {
            return true;
        }
        Span near = new Span(
                Math.max(0, attribution.span().start() - CONTEXT_BEFORE),
                Math.min(text.length(), attribution.span().end() + CONTEXT_AFTER));
        return topic.in(near) || Topic.in(article.title().text());
    }

    private Claim claim(String id, Draft draft, Speech speech, Map<String, Double> sides) {
        Attribution a = draft.attribution();
        StanceScale.Weighed weighed = draft.weighed();
        StanceScale.Reading reading = weighed == null || isFigure(a.span().of(text), draft.weight())
                ? new StanceScale.Reading(Stance.NEUTRAL, 0, List.of())
                : weighed.reading(leaning(draft, sides));
        return new Claim(
                id,
                speech.mode(a),
                reading.stance(),
                draft.speaker().ids(),
                a.speaker(),
                a.cue() == null ? "" : a.cue().of(text),
                a.parts(),
                draft.onTopic(),
                evidence.date(a),
                draft.speaker().statementId(),
                a.negated(),
                a.rule(),
                Math.round(a.confidence() * draft.speaker().share() * 100) / 100.0,
                reading.evidence(),
                evidence.references(a));
    }

    /** Reports of figures have no side, unless they are put to a use: "must", "should", "without". */
    private static boolean isFigure(String words, double weight) {
        return words.length() < 400
                && words.chars().filter(Character::isDigit).count() > 1
                && (Math.abs(weight) < FIGURE_WEIGHT && FIGURE.matcher(words).find()
                        || Math.abs(weight) < COUNT_WEIGHT
                                && COUNT.matcher(words).find())
                && !NORM.matcher(words).find();
    }

    /** Words that judge lean to the side of the statement, of the speaker's other claims, and of the speaker's trade. */
    private double leaning(Draft draft, Map<String, Double> sides) {
        if (draft.weight() == 0
                && Judgement.isProcedure(draft.attribution().span().of(text))) {
            return 0;
        }
        String key = draft.speaker().statementId();
        double side = key == null ? 0 : sides.getOrDefault(key, 0.0);
        List<String> ids = draft.speaker().ids();
        if (side == 0 && !ids.isEmpty()) {
            side = sides.getOrDefault(ids.getFirst(), 0.0);
        }
        Attribution a = draft.attribution();
        boolean judges =
                Judgement.in(a.span().of(text), a.cue() == null ? "" : a.cue().of(text));
        double trade = ids.size() != 1 || !judges ? 0 : SpeakerSide.of(mentions.actor(ids.getFirst()));
        return Math.signum(side) * (judges ? JUDGING_LEANING : STATEMENT_LEANING) + trade * TRADE_LEANING;
    }
}
